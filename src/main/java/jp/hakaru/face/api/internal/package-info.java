/** How the released record goes out as data (データの公開の内部). */
@NullMarked
package jp.hakaru.face.api.internal;

import org.jspecify.annotations.NullMarked;
