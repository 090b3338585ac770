/** Parts of a public record (公表された記録の抜き出し). */
@NullMarked
package jp.hakaru.inout.publication.internal.extract;

import org.jspecify.annotations.NullMarked;
