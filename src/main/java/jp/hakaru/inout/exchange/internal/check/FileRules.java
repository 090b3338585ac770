package jp.hakaru.inout.exchange.internal.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hakaru.inout.exchange.internal.check.Sheet.Field;
import jp.hakaru.inout.exchange.internal.check.Sheet.Place;

/** Rules over the form of the files (ファイルの形の規則). Each gives the places where it is not met. */
final class FileRules {
  private static final Pattern YEAR_IN_NAME =
      Pattern.compile(
          "(19|20)[0-9]{2}|(^|_)[rhs][0-9]{1,2}($|_)|\\p{IsHan}{2}([0-9]+|元)年",
          Pattern.CASE_INSENSITIVE);
  private static final char MARK = '\ufeff';

  private FileRules() {}

  static Stream<Place> isCsv(Written written) {
    return written.sheets().stream()
        .filter(sheet ->
            !sheet.path().endsWith(".csv")
                || !sheet.description().path("mediatype").asString("").equals("text/csv")
                || sheet.records().isEmpty())
        .map(sheet -> Place.of(sheet.path(), ""));
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
        written.files().keySet().stream()
            .filter(file -> !described.contains(file))
            .map(file -> Place.of(file, "")));
  }

  static Stream<Place> noBlankRowOrColumn(Written written) {
    return written.sheets().stream()
        .flatMap(sheet ->
            Stream.concat(
                sheet.rows(row -> row.stream().allMatch(String::isBlank)),
                IntStream.range(0, sheet.header().size())
                    .filter(i -> sheet.records().stream().allMatch(row -> at(row, i).isBlank()))
                    .mapToObj(i -> new Place(sheet.path(), 1, String.valueOf(i + 1), ""))));
  }

  private static String at(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  static Stream<Place> nothingAround(Written written) {
    return written.sheets().stream()
        .flatMap(sheet ->
            Stream.concat(
                sheet.header().size() < sheet.fields().size()
                    ? Stream.of(new Place(sheet.path(), 1, "", String.join(",", sheet.header())))
                    : Stream.empty(),
                sheet.rows(row -> row.size() < sheet.fields().size())));
  }

  static Stream<Place> everyColumnNamed(Written written) {
    return headers(written, (sheet, i) -> at(sheet.header(), i).isBlank());
  }

  static Stream<Place> namesDiffer(Written written) {
    return headers(
        written, (sheet, i) -> sheet.header().subList(0, i).contains(sheet.header().get(i)));
  }

  static Stream<Place> namesCompleteInOneRow(Written written) {
    return written.sheets().stream()
        .filter(sheet -> !sheet.header().equals(sheet.fields().stream().map(Field::name).toList()))
        .map(sheet -> new Place(sheet.path(), 1, "", String.join(",", sheet.header())));
  }

  private interface HeaderTest {
    boolean fails(Sheet sheet, int column);
  }

  private static Stream<Place> headers(Written written, HeaderTest test) {
    return written.sheets().stream()
        .flatMap(sheet ->
            IntStream.range(0, sheet.header().size())
                .filter(i -> test.fails(sheet, i))
                .mapToObj(
                    i -> new Place(sheet.path(), 1, String.valueOf(i + 1), sheet.header().get(i))));
  }

  static Stream<Place> noObjects(Written written) {
    return written.files().entrySet().stream()
        .filter(file -> isBinary(file.getValue()))
        .map(file -> Place.of(file.getKey(), ""));
  }

  private static boolean isBinary(byte[] bytes) {
    for (byte one : bytes) {
      if (one == 0) {
        return true;
      }
    }
    return false;
  }

  static Stream<Place> nothingMergedOrHidden(Written written) {
    return written.sheets().stream()
        .flatMap(sheet -> sheet.rows(row -> row.size() > sheet.header().size()));
  }

  static Stream<Place> oneRecordALine(Written written) {
    return written.sheets().stream()
        .filter(sheet -> sheet.text().lines().count() != sheet.records().size())
        .map(sheet ->
            Place.of(sheet.path(), sheet.text().lines().count() + " ≠ " + sheet.records().size()));
  }

  static Stream<Place> headerInRowOne(Written written) {
    return written.sheets().stream()
        .filter(sheet ->
            sheet.fields().isEmpty()
                || !at(sheet.header(), 0).equals(sheet.fields().getFirst().name()))
        .map(sheet -> new Place(sheet.path(), 1, "", String.join(",", sheet.header())));
  }

  static Stream<Place> encodingStated(Written written) {
    return written.sheets().stream()
        .filter(sheet ->
            !sheet.description().path("encoding").asString("").equals("utf-8")
                || sheet.description().path("bom").asBoolean(true)
                || sheet.text().indexOf(MARK) == 0
                || !isUtf8(sheet.bytes()))
        .map(sheet -> Place.of(sheet.path(), ""));
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  static Stream<Place> longFormat(Written written) {
    return headers(written, (sheet, i) -> YEAR_IN_NAME.matcher(sheet.header().get(i)).find());
  }
}
