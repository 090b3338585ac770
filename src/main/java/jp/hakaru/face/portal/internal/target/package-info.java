/** How far a body's targets are reached, as one list (目標の達成状況). */
@NullMarked
package jp.hakaru.face.portal.internal.target;

import org.jspecify.annotations.NullMarked;
