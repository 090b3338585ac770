/** A project (事業). */
@NullMarked
package jp.hakaru.face.portal.internal.project;

import org.jspecify.annotations.NullMarked;
