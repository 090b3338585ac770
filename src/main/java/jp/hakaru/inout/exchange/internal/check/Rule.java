package jp.hakaru.inout.exchange.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.hakaru.inout.exchange.internal.check.Sheet.Field;
import jp.hakaru.inout.exchange.internal.check.Sheet.Place;

/**
 * One rule of machine readability (規則), asked of each part of a package while it goes by. A rule
 * says nothing of the parts that it does not look at.
 *
 * @param whole where the package as a whole does not meet it
 * @param sheet where a file does not meet it, once all its rows went by
 * @param row whether a row does not meet it
 * @param value whether a value, which is not empty, does not meet it
 * @param blank whether an empty cell of a column does not meet it
 */
record Rule(
    Optional<Function<Written, Stream<Place>>> whole,
    Optional<Function<Sheet, Stream<Place>>> sheet,
    Optional<RowTest> row,
    Optional<BiPredicate<Field, String>> value,
    Optional<Predicate<Field>> blank) {

  /** Whether a row is wrong; its number counts from 1, which is the header. */
  interface RowTest {
    boolean fails(Sheet sheet, int row, List<String> values);
  }

  private static Rule nothing() {
    return new Rule(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Rule whole(Function<Written, Stream<Place>> faults) {
    return nothing().andWhole(faults);
  }

  static Rule sheets(Function<Sheet, Stream<Place>> faults) {
    return nothing().andSheets(faults);
  }

  static Rule rows(RowTest wrong) {
    return new Rule(
        Optional.empty(), Optional.empty(), Optional.of(wrong), Optional.empty(), Optional.empty());
  }

  static Rule values(BiPredicate<Field, String> wrong) {
    return new Rule(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(wrong), Optional.empty());
  }

  Rule andWhole(Function<Written, Stream<Place>> faults) {
    return new Rule(Optional.of(faults), sheet, row, value, blank);
  }

  Rule andSheets(Function<Sheet, Stream<Place>> faults) {
    return new Rule(whole, Optional.of(faults), row, value, blank);
  }

  Rule andBlanks(Predicate<Field> wrong) {
    return new Rule(whole, sheet, row, value, Optional.of(wrong));
  }
}
