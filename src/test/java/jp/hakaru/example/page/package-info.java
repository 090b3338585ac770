/**
 * Papers laid out on pages (割り付けた文書): a small model of headings, texts, ruled tables and page
 * furniture that knows neither facts nor families, and the printers that make PDF and Word files of
 * it.
 *
 * <p>Files are the same at each printing: dates and ids are fixed, and the font is a subset that
 * stands beside the facts in {@code src/test/resources/example/font}.
 */
@NullMarked
package jp.hakaru.example.page;

import org.jspecify.annotations.NullMarked;
