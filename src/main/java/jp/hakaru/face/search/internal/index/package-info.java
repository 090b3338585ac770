/** What stands in the index and how it is kept on disk (検索の索引). */
@NullMarked
package jp.hakaru.face.search.internal.index;

import org.jspecify.annotations.NullMarked;
