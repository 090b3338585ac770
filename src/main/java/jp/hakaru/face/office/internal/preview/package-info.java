/** What a paper would do to the record, as a page (取り込みの下見). */
@NullMarked
package jp.hakaru.face.office.internal.preview;

import org.jspecify.annotations.NullMarked;
