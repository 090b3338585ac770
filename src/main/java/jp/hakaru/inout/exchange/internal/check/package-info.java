/** Whether the files of a package are machine-readable (機械可読性の点検). */
@NullMarked
package jp.hakaru.inout.exchange.internal.check;

import org.jspecify.annotations.NullMarked;
