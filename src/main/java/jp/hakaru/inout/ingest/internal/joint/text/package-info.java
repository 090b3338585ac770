/**
 * What stands within lines and cells of papers of joint work (行や欄の中の読み取り): years, amounts, shares,
 * names.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.joint.text;

import org.jspecify.annotations.NullMarked;
