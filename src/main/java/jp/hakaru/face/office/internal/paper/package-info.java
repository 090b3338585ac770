/** Papers that wait for a person (下見を待つ文書): upload, reading, entry. */
@NullMarked
package jp.hakaru.face.office.internal.paper;

import org.jspecify.annotations.NullMarked;
