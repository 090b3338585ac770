/** A house that breaks each rule once (破った規則の見本); read by ModulesTest only. */
@NullMarked
package jp.hakaru.guard.sample.house;

import org.jspecify.annotations.NullMarked;
