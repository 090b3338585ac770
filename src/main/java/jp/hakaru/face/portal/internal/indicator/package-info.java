/** An indicator with its targets and results, as pages show it (指標). */
@NullMarked
package jp.hakaru.face.portal.internal.indicator;

import org.jspecify.annotations.NullMarked;
