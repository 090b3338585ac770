/** The inside of the page frame (画面の枠の内部). */
@NullMarked
package jp.hakaru.base.web.internal;

import org.jspecify.annotations.NullMarked;
