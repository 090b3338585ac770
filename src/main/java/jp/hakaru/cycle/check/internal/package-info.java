/** What rules stand on (点検の土台): the dossier indexed once, the words of the rules, their report. */
@NullMarked
package jp.hakaru.cycle.check.internal;

import org.jspecify.annotations.NullMarked;
