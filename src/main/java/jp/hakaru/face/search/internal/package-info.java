/** The inside of the search (検索の内部). */
@NullMarked
package jp.hakaru.face.search.internal;

import org.jspecify.annotations.NullMarked;
