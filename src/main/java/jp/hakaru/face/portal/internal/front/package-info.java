/** A body's front page (団体の表紙). */
@NullMarked
package jp.hakaru.face.portal.internal.front;

import org.jspecify.annotations.NullMarked;
