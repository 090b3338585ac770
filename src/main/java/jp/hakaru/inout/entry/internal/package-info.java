/** The inside of the entry into the record (取り込みの手順の内部). */
@NullMarked
package jp.hakaru.inout.entry.internal;

import org.jspecify.annotations.NullMarked;
