/** How the public record comes into the index (索引への取り込み). */
@NullMarked
package jp.hakaru.face.search.internal.feed;

import org.jspecify.annotations.NullMarked;
