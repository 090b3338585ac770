/** What changed on a page since the release before (公表ごとの変更). */
@NullMarked
package jp.hakaru.face.portal.internal.change;

import org.jspecify.annotations.NullMarked;
