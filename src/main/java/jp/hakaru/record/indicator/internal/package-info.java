/** How indicators are stored (指標の内部). */
@NullMarked
package jp.hakaru.record.indicator.internal;

import org.jspecify.annotations.NullMarked;
