/** The page of a body's joint work (連携の画面). */
@NullMarked
package jp.hakaru.face.portal.internal.joint;

import org.jspecify.annotations.NullMarked;
