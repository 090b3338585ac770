/** The record as files (データ). */
@NullMarked
package jp.hakaru.face.portal.internal.data;

import org.jspecify.annotations.NullMarked;
