/** The inside of the office (職員の画面の内部): its guard. */
@NullMarked
package jp.hakaru.face.office.internal;

import org.jspecify.annotations.NullMarked;
