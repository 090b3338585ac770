/** Tables as files of other kinds than a data package (表のファイルの種類). */
@NullMarked
package jp.hakaru.inout.exchange.internal.file;

import org.jspecify.annotations.NullMarked;
