/** What several citizens' pages are made of (公開画面の部品). */
@NullMarked
package jp.hakaru.face.portal.internal.element;

import org.jspecify.annotations.NullMarked;
