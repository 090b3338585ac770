/** From a paper that was read to the record (取り込みの適用). */
@NullMarked
package jp.hakaru.inout.ingest.internal.apply;

import org.jspecify.annotations.NullMarked;
