/**
 * The words of the field as value types (会計年度・金額・団体コード・期間・読み取り位置).
 *
 * <p>Owns what a number or a name means: fiscal years, eras, periods, yen, quantities, municipality
 * codes, addresses of fields, and the folding of Japanese text. Never touches a database, a file of
 * the user, or the clock. Depends on nobody.
 */
@NullMarked
@ApplicationModule(
    displayName = "kernel",
    allowedDependencies = {})
package jp.hakaru.base.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
