package jp.hakaru.inout.exchange.internal.read;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.Column;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.inout.exchange.PackageFault.Expected;

/** Reads one value of a column, strictly (値の読み取り): what is not in the column's form is a fault. */
final class Cells {
  private static final int LONGEST_NUMBER = 100;
  private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,18}");
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

  private Cells() {}

  /** What a value is not. */
  record Wrong(Expected expected, String detail) {}

  /** What is wrong with {@code text}, which is not empty; empty where nothing is. */
  static Optional<Wrong> wrong(Column column, String text) {
    if (text.chars().anyMatch(c -> Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0)) {
      return wrong(Expected.NO_CONTROL_CHARACTERS, "");
    }
    if (!column.tokens().isEmpty()) {
      return column.tokens().contains(text)
          ? Optional.empty()
          : wrong(Expected.TOKEN, String.join(", ", column.tokens()));
    }
    if (column.type() == MunicipalityCode.class) {
      return code(text);
    }
    if (!isOfType(column.type(), text)) {
      return wrong(Expected.TYPE, typeName(column.type()));
    }
    if (column.longest().isPresent()
        && text.codePointCount(0, text.length()) > column.longest().get()) {
      return wrong(Expected.AT_MOST_CHARACTERS, column.longest().get().toString());
    }
    if (column.pattern().isPresent() && !column.pattern().get().matcher(text).matches()) {
      return wrong(Expected.FORM, column.pattern().get().pattern());
    }
    return range(column, text);
  }

  private static Optional<Wrong> wrong(Expected expected, String detail) {
    return Optional.of(new Wrong(expected, detail));
  }

  private static Optional<Wrong> code(String text) {
    if (!SIX_DIGITS.matcher(text).matches()) {
      return wrong(Expected.CODE, "[0-9]{6}");
    }
    String right = text.substring(0, 5) + MunicipalityCode.checkDigit(text.substring(0, 5));
    return right.equals(text) ? Optional.empty() : wrong(Expected.CODE, right);
  }

  private static boolean isOfType(Class<?> type, String text) {
    try {
      return formOf(type).map(form -> form.matcher(text).matches()).orElse(true)
          && text.length() <= (type == BigDecimal.class ? LONGEST_NUMBER : Integer.MAX_VALUE)
          && Datum.toText(Datum.parse(type, text)).equals(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      return false; // what was expected is told by the name of the type
    }
  }

  private static Optional<Pattern> formOf(Class<?> type) {
    if (isWhole(type)) {
      return Optional.of(INTEGER);
    } else if (type == BigDecimal.class) {
      return Optional.of(NUMBER);
    } else if (type == LocalDate.class) {
      return Optional.of(DATE);
    }
    return Optional.empty();
  }

  private static boolean isWhole(Class<?> type) {
    return type == int.class
        || type == Integer.class
        || type == Yen.class
        || type == FiscalYear.class;
  }

  private static String typeName(Class<?> type) {
    return Datum.column(type.getSimpleName());
  }

  private static Optional<Wrong> range(Column column, String text) {
    if (!isWhole(column.type()) && column.type() != BigDecimal.class) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(text);
    if (column.minimum().isPresent()
        && value.compareTo(BigDecimal.valueOf(column.minimum().get())) < 0) {
      return wrong(Expected.AT_LEAST, column.minimum().get().toString());
    } else if (column.maximum().isPresent()
        && value.compareTo(BigDecimal.valueOf(column.maximum().get())) > 0) {
      return wrong(Expected.AT_MOST, column.maximum().get().toString());
    }
    return Optional.empty();
  }
}
