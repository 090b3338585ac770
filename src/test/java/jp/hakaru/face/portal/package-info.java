/** Tries the citizens' pages (公開画面の試験). */
@NullMarked
package jp.hakaru.face.portal;

import org.jspecify.annotations.NullMarked;
