/** The rows of one page (画面のデータ). */
@NullMarked
package jp.hakaru.face.api.internal.extract;

import org.jspecify.annotations.NullMarked;
