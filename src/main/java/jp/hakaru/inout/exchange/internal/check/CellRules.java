package jp.hakaru.inout.exchange.internal.check;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.exchange.internal.check.Sheet.Cell;
import jp.hakaru.inout.exchange.internal.check.Sheet.Place;

/** Rules over the values (値の規則). Each gives the places where it is not met. */
final class CellRules {
  private static final Pattern LAYOUT_SPACE =
      Pattern.compile("^[\\s\u3000]|[\\s\u3000]$|[\\n\\r\\t]");
  private static final Pattern INNER_LAYOUT_SPACE = Pattern.compile("\\s{2}|\u3000");
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
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

  private CellRules() {}

  private static Stream<Place> where(Written written, Predicate<Cell> wrong) {
    return written.cells().filter(wrong).map(Cell::place);
  }

  static Stream<Place> noLayoutSpaces(Written written) {
    return where(
        written,
        cell ->
            !cell.field().isVerbatim()
                && (LAYOUT_SPACE.matcher(cell.value()).find()
                    || (cell.field().isPlain()
                        && INNER_LAYOUT_SPACE.matcher(cell.value()).find())));
  }

  /** Beside the columns that the definitions declare. */
  static Stream<Place> oneDatumACell(Written written) {
    return where(
        written,
        cell ->
            cell.field().isPlain() && (cell.value().contains(";") || cell.value().contains("、")));
  }

  /** The columns that hold more than one datum a cell, as their definitions declare. */
  static Stream<Place> declaredSeveral(Written written) {
    return written.sheets().stream()
        .flatMap(sheet ->
            sheet.fields().stream()
                .filter(field -> field.form().equals("list") || field.form().equals("subject"))
                .map(field -> new Place(sheet.path(), 0, field.name(), field.form())));
  }

  static Stream<Place> noPlatformCharacters(Written written) {
    return where(
        written,
        cell ->
            cell.value().codePoints().anyMatch(CellRules::isUndefined)
                || (cell.field().isPlain() && VENDOR.matcher(cell.value()).find()));
  }

  private static boolean isUndefined(int point) {
    return switch (Character.getType(point)) {
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
      case Character.CONTROL -> "\t\n\r".indexOf(point) < 0;
      default -> point == 0xfffd;
    };
  }

  static Stream<Place> blankIsNotZero(Written written) {
    Stream<Place> otherBlank =
        written.sheets().stream()
            .filter(sheet ->
                !sheet
                    .description()
                    .path("schema")
                    .path("missingValues")
                    .toString()
                    .equals("[\"\"]"))
            .map(sheet -> Place.of(sheet.path(), ""));
    Stream<Place> cells =
        written.sheets().stream()
            .flatMap(Sheet::allCells)
            .filter(cell ->
                cell.value().isEmpty()
                    ? cell.field().required()
                    : cell.field().isPlain() && INSTEAD_OF_BLANK.contains(cell.value()))
            .map(Cell::place);
    return Stream.concat(otherBlank, cells);
  }

  static Stream<Place> noMeaningInColours(Written written) {
    return where(
        written, cell -> !cell.field().isVerbatim() && MARKUP.matcher(cell.value()).find());
  }

  static Stream<Place> numbersAreNumbers(Written written) {
    return where(
        written,
        cell ->
            cell.field().isNumeric()
                && !(cell.field().type().equals("integer") ? INTEGER : NUMBER)
                    .matcher(cell.value())
                    .matches());
  }

  static Stream<Place> nothingSameAsAbove(Written written) {
    return where(
        written,
        cell -> !cell.field().isVerbatim() && SAME_AS_ABOVE.contains(cell.value().strip()));
  }

  static Stream<Place> choicesAreFixed(Written written) {
    return where(
        written,
        cell -> !cell.field().tokens().isEmpty() && !cell.field().tokens().contains(cell.value()));
  }

  static Stream<Place> otherInItsOwnColumn(Written written) {
    return where(
        written,
        cell ->
            !cell.field().tokens().isEmpty() && OTHER_WITH_MORE.matcher(cell.value()).matches());
  }

  static Stream<Place> noFormulas(Written written) {
    return where(
        written, cell -> !cell.field().isVerbatim() && FORMULA.matcher(cell.value()).matches());
  }

  static Stream<Place> symbolsDefined(Written written) {
    return where(
        written, cell -> cell.field().isPlain() && SYMBOLS.matcher(cell.value()).matches());
  }

  static Stream<Place> westernYears(Written written) {
    return where(
        written,
        cell ->
            switch (cell.field().type()) {
              case "date" -> !DATE.matcher(cell.value()).matches();
              case "integer" ->
                  cell.field().unit().startsWith("年度") && !cell.value().matches("[0-9]{4}");
              default -> cell.field().isPlain() && ERA.matcher(cell.value()).find();
            });
  }

  static Stream<Place> bodiesByCode(Written written) {
    String code = written.descriptor().path("municipality_code").asString("");
    Stream<Place> head =
        isCode(code) && !written.descriptor().path("title").asString("").isBlank()
            ? Stream.empty()
            : Stream.of(Place.of(Written.DESCRIPTOR, code));
    return Stream.concat(
        head,
        where(
            written,
            cell -> cell.field().name().equals("municipality_code") && !isCode(cell.value())));
  }

  private static boolean isCode(String text) {
    return text.matches("[0-9]{6}")
        && MunicipalityCode.checkDigit(text.substring(0, 5)) == text.charAt(5);
  }
}
