/** The inside of the citizens' pages (公開画面の内部): what the pages ask for. */
@NullMarked
package jp.hakaru.face.portal.internal;

import org.jspecify.annotations.NullMarked;
