package jp.hakaru.scale;

import static jp.hakaru.scale.ScaleBody.CODE;
import static jp.hakaru.scale.ScaleBody.YEARS;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;

/** The papers from which the sheets were read, one a year (年度ごとの文書), or none. */
final class ScalePapers {
  private static final BigDecimal WHOLE = new BigDecimal("1.0000");
  private static final BigDecimal NOTHING = new BigDecimal("0.0000");

  private final Dossier.Builder dossier;
  private final List<Id> documents = new ArrayList<>();
  private final int[] lines = new int[YEARS.size()];
  private int year;

  ScalePapers(Dossier.Builder dossier) {
    this.dossier = dossier;
    YEARS.forEach(year -> documents.add(Id.of('d', CODE, fileName(year))));
  }

  private static String fileName(FiscalYear year) {
    return year.value() + "年度の調書.txt";
  }

  /** Adds the papers themselves, once all their lines are written. */
  void end() {
    for (int i = 0; i < documents.size(); i++) {
      String name = fileName(YEARS.get(i));
      dossier.add(
          Table.DOCUMENTS,
          new DocumentRow(
              documents.get(i),
              CODE,
              name,
              Id.digest(name.getBytes(StandardCharsets.UTF_8)),
              "F1",
              "f1",
              lines[i],
              WHOLE,
              NOTHING,
              NOTHING,
              NOTHING));
    }
  }

  private ScalePapers(Dossier.Builder dossier, boolean none) {
    this.dossier = dossier;
  }

  static ScalePapers none(Dossier.Builder dossier) {
    return new ScalePapers(dossier, true);
  }

  private boolean isNone() {
    return documents.isEmpty();
  }

  /** Goes on with the paper of a year. */
  void sheet(int index) {
    year = index;
  }

  void line(String text) {
    if (!isNone()) {
      lines[year]++;
      dossier.add(Table.DOCUMENT_LINES, new DocumentLineRow(documents.get(year), place(), text));
    }
  }

  private String place() {
    return "L" + lines[year];
  }

  /** The line that was written last, as the source of a row. */
  @Nullable String source() {
    return isNone() ? null : documents.get(year) + "#" + place();
  }

  /** That {@code field} of the row was read on the line that was written last. */
  <R extends Row> void claim(Table<R> table, R row, String field) {
    Object value =
        Objects.requireNonNull(table.values(row).get(table.columns().indexOf(field)), field);
    claim(
        table,
        row,
        field,
        value instanceof Yen yen ? Long.toString(yen.value() / 1000) : Datum.toText(value));
  }

  void claim(Table<?> table, Row row, String field, String text) {
    if (!isNone()) {
      dossier.add(
          Table.CLAIMS,
          new ClaimRow(documents.get(year), place(), table.kind(), row.key(), field, text));
    }
  }
}
