package jp.hakaru.inout.exchange.internal.check;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.hakaru.inout.exchange.internal.check.Sheet.Field;
import jp.hakaru.inout.exchange.internal.check.Sheet.Place;

/**
 * One rule of machine readability (規則), asked of each part of a package while it goes by. A rule
 * says nothing of the parts that it does not look at.
 */
interface Rule {
  /** Where the package as a whole does not meet it. */
  default Stream<Place> whole(Written written) {
    return Stream.empty();
  }

  /** Where a file does not meet it, once all its rows went by. */
  default Stream<Place> sheet(Sheet sheet) {
    return Stream.empty();
  }

  /**
   * Whether a row does not meet it.
   *
   * @param row from 1, which is the header
   */
  default boolean isRowWrong(Sheet sheet, int row, List<String> values) {
    return false;
  }

  /** Whether a value, which is not empty, does not meet it. */
  default boolean isValueWrong(Field field, String value) {
    return false;
  }

  /** Whether an empty cell of {@code field} does not meet it. */
  default boolean isBlankWrong(Field field) {
    return false;
  }

  /** A rule over the package as a whole. */
  static Rule whole(Function<Written, Stream<Place>> faults) {
    return new Rule() {
      @Override
      public Stream<Place> whole(Written written) {
        return faults.apply(written);
      }
    };
  }

  /** A rule over each file. */
  static Rule sheets(Function<Sheet, Stream<Place>> faults) {
    return new Rule() {
      @Override
      public Stream<Place> sheet(Sheet sheet) {
        return faults.apply(sheet);
      }
    };
  }

  /** A row of a file. */
  interface RowTest {
    boolean fails(Sheet sheet, int row, List<String> values);
  }

  /** A rule over each row, the header with them. */
  static Rule rows(RowTest wrong) {
    return new Rule() {
      @Override
      public boolean isRowWrong(Sheet sheet, int row, List<String> values) {
        return wrong.fails(sheet, row, values);
      }
    };
  }

  /** A rule over each value. */
  static Rule values(BiPredicate<Field, String> wrong) {
    return new Rule() {
      @Override
      public boolean isValueWrong(Field field, String value) {
        return wrong.test(field, value);
      }
    };
  }

  /** A rule over empty cells. */
  static Rule blanks(Predicate<Field> wrong) {
    return new Rule() {
      @Override
      public boolean isBlankWrong(Field field) {
        return wrong.test(field);
      }
    };
  }

  /** A rule that asks for all of {@code parts}. */
  static Rule all(Rule... parts) {
    List<Rule> rules = Arrays.asList(parts);
    return new Rule() {
      @Override
      public Stream<Place> whole(Written written) {
        return rules.stream().flatMap(rule -> rule.whole(written));
      }

      @Override
      public Stream<Place> sheet(Sheet sheet) {
        return rules.stream().flatMap(rule -> rule.sheet(sheet));
      }

      @Override
      public boolean isRowWrong(Sheet sheet, int row, List<String> values) {
        return rules.stream().anyMatch(rule -> rule.isRowWrong(sheet, row, values));
      }

      @Override
      public boolean isValueWrong(Field field, String value) {
        return rules.stream().anyMatch(rule -> rule.isValueWrong(field, value));
      }

      @Override
      public boolean isBlankWrong(Field field) {
        return rules.stream().anyMatch(rule -> rule.isBlankWrong(field));
      }
    };
  }
}
