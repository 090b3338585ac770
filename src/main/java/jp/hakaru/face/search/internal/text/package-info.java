/** How texts and questions become words (語の取り出し). */
@NullMarked
package jp.hakaru.face.search.internal.text;

import org.jspecify.annotations.NullMarked;
