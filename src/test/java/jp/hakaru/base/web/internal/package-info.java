/** Tries the inside of the page frame (画面の枠の試験). */
@NullMarked
package jp.hakaru.base.web.internal;

import org.jspecify.annotations.NullMarked;
