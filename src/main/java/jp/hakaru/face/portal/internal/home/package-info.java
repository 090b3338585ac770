/** The list of bodies (団体の一覧). */
@NullMarked
package jp.hakaru.face.portal.internal.home;

import org.jspecify.annotations.NullMarked;
