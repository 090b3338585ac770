package jp.hakaru.base.reading;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.dossier.Column;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the key of a row tells of it without the row (鍵の言葉): its time, and its stage or kind.
 * Reading ends at the first part that is a text, which may hold anything.
 */
public record KeyWords(@Nullable Period period, List<Term> tokens) {
  /** Nothing. */
  public static final KeyWords NONE = new KeyWords(null, List.of());

  /** What {@code key} of a row of {@code table} tells. */
  public static KeyWords of(Table<? extends Row> table, String key) {
    String[] parts = key.split("/", -1);
    @Nullable Period period = null;
    List<Term> tokens = new ArrayList<>();
    int at = 0;
    for (String name : Schema.of(table).key()) {
      Column column = Schema.of(table).column(name);
      if (at >= parts.length || column.type() == String.class) {
        break;
      }
      String part = parts[at];
      if (column.type() == Period.class && at + 1 < parts.length) {
        String span = part + "/" + parts[at + 1];
        if (fits(column, span)) {
          part = span;
          at++;
        }
      }
      at++;
      if (part.isEmpty() || column.type() == Id.class) {
        continue;
      }
      if (column.type() == Period.class && fits(column, part)) {
        period = Period.parse(part);
      } else if (column.type() == FiscalYear.class) {
        period = new Period.Fiscal((FiscalYear) Datum.parse(FiscalYear.class, part));
      } else if (column.tokens().contains(part)) {
        tokens.add(Term.ofToken(column.codes().orElse(name), part));
      }
    }
    return new KeyWords(period, List.copyOf(tokens));
  }

  private static boolean fits(Column column, String text) {
    return column.pattern().filter(form -> form.matcher(text).matches()).isPresent();
  }
}
