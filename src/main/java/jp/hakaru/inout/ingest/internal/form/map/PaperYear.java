package jp.hakaru.inout.ingest.internal.form.map;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.form.sheet.Sheet;
import jp.hakaru.inout.ingest.internal.form.sheet.SheetField;
import jp.hakaru.inout.ingest.internal.form.sheet.YearHead;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * The year that a paper of sheets reviews (検証の年度), and the title of its own act: those in the title
 * of its sheets, else the year of the actual values.
 *
 * @param title without the year; empty where no sheet prints one
 */
record PaperYear(FiscalYear year, List<Piece> pieces, String title) {
  private static final Pattern YEAR =
      Pattern.compile("(?:明治|大正|昭和|平成|令和|[MTSHR])(?:\\d{1,2}|元)年度?|(?:19|20)\\d{2}年度");
  private static final String DECORATION = "^[■◆●○◇□▼【\\[(]+|[】\\]]+$";

  static Optional<PaperYear> of(List<Sheet> sheets) {
    return sheets.stream()
        .flatMap(sheet -> sheet.titles().stream())
        .map(PaperYear::titled)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> byColumns(sheets));
  }

  private static Optional<PaperYear> titled(Line line) {
    Glyphs glyphs = Glyphs.compact(List.of(line.whole()));
    Matcher matcher = YEAR.matcher(glyphs.text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    String raw = line.raw();
    List<Piece> year = glyphs.pieces(matcher.start(), matcher.end());
    String title =
        (raw.substring(line.first().start(), year.getFirst().start())
                + raw.substring(year.getLast().end(), line.last().end()))
            .replaceAll("[\\s　]+", "")
            .replaceAll(DECORATION, "");
    return FiscalYear.written(matcher.group())
        .map(written -> new PaperYear(written.year(), year, title));
  }

  private static Optional<PaperYear> byColumns(List<Sheet> sheets) {
    return sheets.stream()
        .flatMap(sheet -> sheet.fields().stream())
        .map(SheetField::head)
        .flatMap(head -> head == null ? Stream.<YearHead.Column>empty() : head.columns().stream())
        .filter(column -> column.holds().value() == ValueKind.ACTUAL)
        .findFirst()
        .map(column -> new PaperYear(column.year(), column.yearPieces(), ""));
  }
}
