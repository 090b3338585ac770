package jp.hakaru.base.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a value is written in a table (値の表記), in the database and in files alike.
 *
 * <p>A value type becomes one plain value: an id or code its text, a fiscal year the western year
 * it starts in, a period its text, money its whole yen, an enum constant its name in lower case.
 * Text, numbers, booleans and dates stay what they are.
 */
public final class Datum {
  /** The tokens of the constants of an enum, in their order. */
  private static final ClassValue<List<String>> TOKENS =
      new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
          return Arrays.stream(type.getEnumConstants())
              .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
              .toList();
        }
      };

  private Datum() {}

  /** The plain value of {@code value}; null stays null. */
  public static @Nullable Object toPlain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Id id -> id.value();
      case MunicipalityCode code -> code.value();
      case FiscalYear year -> year.value();
      case Yen yen -> yen.value();
      case Period period -> period.toString();
      case Enum<?> token -> token(token);
      default -> value;
    };
  }

  /**
   * The value of {@code type} whose plain value is {@code plain}.
   *
   * @throws IllegalArgumentException when {@code plain} is not a value of that type
   */
  public static Object fromPlain(Class<?> type, Object plain) {
    return type.isInstance(plain) ? plain : parse(type, plain.toString());
  }

  /**
   * The value as text: a plain decimal number without exponent, {@code true}, {@code 2021-04-01} …
   */
  public static String toText(Object value) {
    Object plain = toPlain(value);
    return plain instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(plain);
  }

  /**
   * Reads what {@link #toText} wrote.
   *
   * @throws IllegalArgumentException when {@code text} is not a value of {@code type}
   */
  public static Object parse(Class<?> type, String text) {
    if (type == String.class) {
      return text;
    } else if (type == Id.class) {
      return new Id(text);
    } else if (type == MunicipalityCode.class) {
      return new MunicipalityCode(text);
    } else if (type == FiscalYear.class) {
      return new FiscalYear(Integer.parseInt(text));
    } else if (type == Yen.class) {
      return new Yen(Long.parseLong(text));
    } else if (type == Period.class) {
      return Period.parse(text);
    } else if (type == BigDecimal.class) {
      return new BigDecimal(text);
    } else if (type == LocalDate.class) {
      return LocalDate.parse(text);
    } else if (type == int.class || type == Integer.class) {
      return Integer.parseInt(text);
    } else if (type == boolean.class || type == Boolean.class) {
      return truth(text);
    } else if (type.isEnum()) {
      return constant(type, text);
    }
    throw new IllegalArgumentException("no way is known to read a " + type.getName());
  }

  private static boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException("expected true or false, found \"" + text + "\"");
    };
  }

  private static Object constant(Class<?> type, String text) {
    int at = TOKENS.get(type).indexOf(text);
    if (at < 0) {
      throw new IllegalArgumentException(
          "expected one of " + TOKENS.get(type) + ", found \"" + text + "\"");
    }
    return type.getEnumConstants()[at];
  }

  /** The token of an enum constant: its name in lower case. */
  public static String token(Enum<?> constant) {
    return TOKENS.get(constant.getDeclaringClass()).get(constant.ordinal());
  }

  /** The column of a record component: {@code amountYen} is {@code amount_yen}. */
  public static String column(String component) {
    return component.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
