/**
 * Step 1 for PDF (PDFの文字と罫線): glyphs and rulings of a page to lines.
 *
 * <p>One pass over the content of each page gives its glyphs and its rulings; ruled tables give
 * lines parted by tabs, all else lines parted by gaps. The order is that of the page, never that of
 * the file. Knows no profile. Source: DESIGN §6, step 1; ISO 32000-2, 8 and 9.
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.source.pdf;

import org.jspecify.annotations.NullMarked;
