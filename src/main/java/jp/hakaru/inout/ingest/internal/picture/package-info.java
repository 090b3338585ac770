/**
 * Pages of a PDF as pictures (頁の絵). Knows no line and no other room: what is read and what is drawn
 * meet on the page that shows both. Source: DESIGN §5, "page pictures".
 */
@NullMarked
package jp.hakaru.inout.ingest.internal.picture;

import org.jspecify.annotations.NullMarked;
