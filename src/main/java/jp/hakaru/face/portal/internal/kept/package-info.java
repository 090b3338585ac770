/** Released pages kept in memory (公表された画面の控え). */
@NullMarked
package jp.hakaru.face.portal.internal.kept;

import org.jspecify.annotations.NullMarked;
