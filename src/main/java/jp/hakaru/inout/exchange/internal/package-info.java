/** How data packages are written (データパッケージの内部). */
@NullMarked
package jp.hakaru.inout.exchange.internal;

import org.jspecify.annotations.NullMarked;
