/** How the public record is stored (公表の内部). */
@NullMarked
package jp.hakaru.inout.publication.internal;

import org.jspecify.annotations.NullMarked;
