package jp.hakaru.inout.exchange.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hakaru.inout.exchange.internal.check.Sheet.Field;
import jp.hakaru.inout.exchange.internal.check.Sheet.Place;

/** Rules over the form of the files (ファイルの形の規則). Each tells where it is not met. */
final class FileRules {
  private static final Pattern YEAR_IN_NAME =
      Pattern.compile(
          "(19|20)[0-9]{2}|(^|_)[rhs][0-9]{1,2}($|_)|\\p{IsHan}{2}([0-9]+|元)年",
          Pattern.CASE_INSENSITIVE);

  private FileRules() {}

  static Stream<Place> isCsv(Sheet sheet) {
    return whole(
        sheet,
        !sheet.path().endsWith(".csv")
            || !sheet.description().path("mediatype").asString("").equals("text/csv")
            || sheet.records() == 0);
  }

  private static Stream<Place> whole(Sheet sheet, boolean wrong) {
    return wrong ? Stream.of(Place.of(sheet.path(), "")) : Stream.empty();
  }

  private static Stream<Place> header(Sheet sheet, boolean wrong) {
    return wrong
        ? Stream.of(new Place(sheet.path(), 1, "", String.join(",", sheet.header())))
        : Stream.empty();
  }

  static Stream<Place> oneTableAFile(Written written) {
    Set<String> described = new HashSet<>(Set.of(Written.DESCRIPTOR));
    List<Place> twice =
        written.sheets().stream()
            .filter(sheet -> !described.add(sheet.path()))
            .map(sheet -> Place.of(sheet.path(), ""))
            .toList();
    return Stream.concat(
        twice.stream(),
        written.names().stream()
            .filter(file -> !described.contains(file))
            .map(file -> Place.of(file, "")));
  }

  static boolean isBlankRow(Sheet sheet, int row, List<String> values) {
    return row > 1 && values.stream().allMatch(String::isBlank);
  }

  static Stream<Place> blankColumns(Sheet sheet) {
    return sheet.blankColumns().stream()
        .sorted()
        .map(i -> new Place(sheet.path(), 1, String.valueOf(i + 1), ""));
  }

  static boolean isShortRow(Sheet sheet, int row, List<String> values) {
    return values.size() < sheet.fields().size();
  }

  static Stream<Place> everyColumnNamed(Sheet sheet) {
    return columns(sheet, i -> sheet.header(i).isBlank());
  }

  static Stream<Place> namesDiffer(Sheet sheet) {
    return columns(sheet, i -> sheet.header().subList(0, i).contains(sheet.header(i)));
  }

  static Stream<Place> namesCompleteInOneRow(Sheet sheet) {
    return header(sheet, !sheet.header().equals(sheet.fields().stream().map(Field::name).toList()));
  }

  private static Stream<Place> columns(Sheet sheet, IntPredicate wrong) {
    return IntStream.range(0, sheet.header().size())
        .filter(wrong)
        .mapToObj(i -> new Place(sheet.path(), 1, String.valueOf(i + 1), sheet.header(i)));
  }

  static Stream<Place> noObjects(Written written) {
    return written.binary().stream().map(file -> Place.of(file, ""));
  }

  static boolean isLongRow(Sheet sheet, int row, List<String> values) {
    return row > 1 && values.size() > sheet.header().size();
  }

  static Stream<Place> oneRecordALine(Sheet sheet) {
    return sheet.bytes().lines() == sheet.records()
        ? Stream.empty()
        : Stream.of(Place.of(sheet.path(), sheet.bytes().lines() + " ≠ " + sheet.records()));
  }

  static Stream<Place> headerInRowOne(Sheet sheet) {
    return header(
        sheet,
        sheet.fields().isEmpty() || !sheet.header(0).equals(sheet.fields().getFirst().name()));
  }

  static Stream<Place> encodingStated(Sheet sheet) {
    return whole(
        sheet,
        !sheet.description().path("encoding").asString("").equals("utf-8")
            || sheet.description().path("bom").asBoolean(true)
            || sheet.bytes().hasMark()
            || !sheet.bytes().isUtf8());
  }

  static Stream<Place> longFormat(Sheet sheet) {
    return columns(sheet, i -> YEAR_IN_NAME.matcher(sheet.header(i)).find());
  }
}
