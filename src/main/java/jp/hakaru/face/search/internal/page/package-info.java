/** The pages of the search (検索の画面). */
@NullMarked
package jp.hakaru.face.search.internal.page;

import org.jspecify.annotations.NullMarked;
