/** The public record in memory (公表された記録の控え). */
@NullMarked
package jp.hakaru.inout.publication.internal.held;

import org.jspecify.annotations.NullMarked;
