/** Tries the page frame (画面の枠の試験). */
@NullMarked
package jp.hakaru.base.web;

import org.jspecify.annotations.NullMarked;
