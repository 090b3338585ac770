/**
 * The record seen from another side than its plan's: by department, by a plan referred to
 * (担当課・関連する計画).
 */
@NullMarked
package jp.hakaru.face.portal.internal.side;

import org.jspecify.annotations.NullMarked;
