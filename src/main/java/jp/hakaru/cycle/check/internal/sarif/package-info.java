/** How findings become SARIF (指摘の SARIF). */
@NullMarked
package jp.hakaru.cycle.check.internal.sarif;

import org.jspecify.annotations.NullMarked;
