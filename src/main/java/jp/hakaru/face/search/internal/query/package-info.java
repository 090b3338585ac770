/** How a question is understood and answered (検索の問いと答え). */
@NullMarked
package jp.hakaru.face.search.internal.query;

import org.jspecify.annotations.NullMarked;
