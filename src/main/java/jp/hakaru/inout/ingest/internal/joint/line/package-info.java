/**
 * The lines of papers of joint work (連携の資料の行): cells out of markup, items with their signs, the
 * sections that headings open.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.joint.line;

import org.jspecify.annotations.NullMarked;
