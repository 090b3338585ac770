/** How joint work is stored (連携の内部). */
@NullMarked
package jp.hakaru.cycle.collaboration.internal;

import org.jspecify.annotations.NullMarked;
