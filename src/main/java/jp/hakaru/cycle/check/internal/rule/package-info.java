/** The rules (点検の規則), one a class. */
@NullMarked
package jp.hakaru.cycle.check.internal.rule;

import org.jspecify.annotations.NullMarked;
