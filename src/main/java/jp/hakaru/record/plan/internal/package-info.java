/** How plans are stored (計画の内部). */
@NullMarked
package jp.hakaru.record.plan.internal;

import org.jspecify.annotations.NullMarked;
