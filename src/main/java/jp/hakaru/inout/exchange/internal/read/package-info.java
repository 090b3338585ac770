/** How data packages are read (データパッケージの読み取りの内部). */
@NullMarked
package jp.hakaru.inout.exchange.internal.read;

import org.jspecify.annotations.NullMarked;
