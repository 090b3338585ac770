package jp.hakaru.inout.exchange.internal.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.exchange.internal.check.Sheet.Field;
import jp.hakaru.inout.exchange.internal.check.Sheet.Place;

/** Rules over the values (値の規則): whether a value does not meet them. */
final class CellRules {
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern CODE = Pattern.compile("[0-9]{6}");
  private static final Pattern ERA =
      Pattern.compile("(令和|平成|昭和|大正|明治|^[RHSTM])\\s*([0-9０-９]{1,2}|元)(年|$|[./-])");
  private static final Pattern FORMULA =
      Pattern.compile("[=@＝].*|[+-][^(]*[A-Za-z]+\\(.*", Pattern.DOTALL);
  private static final Pattern OTHER_WITH_MORE = Pattern.compile("(other|その他)(?s:.+)");
  private static final Pattern MARKUP =
      Pattern.compile("\u001b\\[|<(font|span|b|i|u|color)[ >]", Pattern.CASE_INSENSITIVE);
  private static final Pattern SYMBOLS = Pattern.compile("[\\p{P}\\p{S}]+");
  private static final Set<String> SAME_AS_ABOVE =
      Set.of("〃", "″", "\"", "々", "同上", "同左", "同右", "同じ", "上に同じ", "以下同じ");
  private static final Set<String> INSTEAD_OF_BLANK =
      Set.of(
          "-", "－", "−", "‐", "―", "ー", "…", "***", "N/A", "n/a", "NA", "NULL", "null", "なし", "未定",
          "該当なし", "不明");

  /** Row 13 of JIS X 0208 as vendors filled it, and their copies of it: ①, Ⅰ, ㈱, ㎜, ㍻ … */
  private static final Pattern VENDOR = Pattern.compile("[①-⑳Ⅰ-Ⅻⅰ-ⅻ㊤-㊨㈱㈲㈹㍉-㍿㌀-㍗㎎-㏄㏍㎡№℡㍻-㍾]");

  private static final char ESCAPE = '\u001b';
  private static final char FULL_WIDTH_SPACE = '\u3000';

  private CellRules() {}

  static boolean hasLayoutSpace(Field field, String value) {
    return !field.isVerbatim()
        && (isSpace(value.charAt(0))
            || isSpace(value.charAt(value.length() - 1))
            || value.indexOf('\n') >= 0
            || value.indexOf('\r') >= 0
            || value.indexOf('\t') >= 0
            || field.isPlain() && hasWideSpace(value));
  }

  /** A full-width space, or two blanks that stand together. */
  private static boolean hasWideSpace(String value) {
    boolean afterSpace = false;
    for (int i = 0; i < value.length(); i++) {
      boolean isSpace = isSpace(value.charAt(i));
      if (value.charAt(i) == FULL_WIDTH_SPACE || isSpace && afterSpace) {
        return true;
      }
      afterSpace = isSpace;
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return " \t\n\u000b\f\r".indexOf(c) >= 0 || c == FULL_WIDTH_SPACE;
  }

  /** Beside the columns that the definitions declare. */
  static boolean isSeveral(Field field, String value) {
    return field.isPlain() && (value.contains(";") || value.contains("、"));
  }

  /** The columns that hold more than one datum a cell, as their definitions declare. */
  static Stream<Place> declaredSeveral(Written written) {
    return written.sheets().stream()
        .flatMap(sheet ->
            sheet.fields().stream()
                .filter(field -> field.form().equals("list") || field.form().equals("subject"))
                .map(field -> new Place(sheet.path(), 0, field.name(), field.form())));
  }

  static boolean hasPlatformCharacter(Field field, String value) {
    boolean ascii = true;
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      if (!isPrintableAscii(value.charAt(i))) {
        ascii = false;
        if (isUndefined(value.codePointAt(i))) {
          return true;
        }
      }
    }
    return !ascii && field.isPlain() && VENDOR.matcher(value).find();
  }

  private static boolean isPrintableAscii(char c) {
    return c >= ' ' && c <= '~';
  }

  private static boolean isUndefined(int point) {
    return switch (Character.getType(point)) {
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
      case Character.CONTROL -> "\t\n\r".indexOf(point) < 0;
      default -> point == 0xfffd;
    };
  }

  static Stream<Place> otherBlanks(Written written) {
    return written.sheets().stream()
        .filter(sheet ->
            !sheet.description().path("schema").path("missingValues").toString().equals("[\"\"]"))
        .map(sheet -> Place.of(sheet.path(), ""));
  }

  static boolean isInsteadOfBlank(Field field, String value) {
    return field.isPlain() && INSTEAD_OF_BLANK.contains(value);
  }

  static boolean hasMarkup(Field field, String value) {
    return !field.isVerbatim()
        && (value.indexOf('<') >= 0 || value.indexOf(ESCAPE) >= 0)
        && MARKUP.matcher(value).find();
  }

  static boolean isNoNumber(Field field, String value) {
    return field.isNumeric()
        && !(field.type().equals("integer") ? INTEGER : NUMBER).matcher(value).matches();
  }

  static boolean isSameAsAbove(Field field, String value) {
    return !field.isVerbatim() && SAME_AS_ABOVE.contains(value.strip());
  }

  static boolean isNoChoice(Field field, String value) {
    return !field.tokens().isEmpty() && !field.tokens().contains(value);
  }

  static boolean isOtherWithMore(Field field, String value) {
    return !field.tokens().isEmpty() && OTHER_WITH_MORE.matcher(value).matches();
  }

  static boolean isFormula(Field field, String value) {
    return !field.isVerbatim() && FORMULA.matcher(value).matches();
  }

  static boolean isSymbol(Field field, String value) {
    return field.isPlain() && SYMBOLS.matcher(value).matches();
  }

  static boolean isOtherCalendar(Field field, String value) {
    return switch (field.type()) {
      case "date" -> !DATE.matcher(value).matches();
      case "integer" -> field.unit().startsWith("年度") && !YEAR.matcher(value).matches();
      default -> field.isPlain() && ERA.matcher(value).find();
    };
  }

  static Stream<Place> noCodeOrName(Written written) {
    String code = written.descriptor().path("municipality_code").asString("");
    return isCode(code) && !written.descriptor().path("title").asString("").isBlank()
        ? Stream.empty()
        : Stream.of(Place.of(Written.DESCRIPTOR, code));
  }

  static boolean isNoCode(Field field, String value) {
    return field.name().equals("municipality_code") && !isCode(value);
  }

  private static boolean isCode(String text) {
    return CODE.matcher(text).matches()
        && MunicipalityCode.checkDigit(text.substring(0, 5)) == text.charAt(5);
  }
}
