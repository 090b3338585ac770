package jp.hakaru.base.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Column;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;

/** What people call the rows of a change, and what their values are in words (行の呼び名と値). */
public final class RowNames {
  private static final List<String> NAMING = List.of("name", "title", "text");
  private static final int BRIEF = 40;

  private final Map<String, Owner> owners = new HashMap<>();

  /** Names the rows of {@code told}; a later dossier's name goes before an earlier one's. */
  public RowNames(List<Dossier> told) {
    for (Dossier dossier : told) {
      dossier.rows(Table.PLANS).forEach(row -> put(Table.PLANS, row, row.title()));
      dossier
          .rows(Table.NODES)
          .forEach(row ->
              put(
                  Table.NODES,
                  row,
                  row.code() == null ? row.title() : row.code() + " " + row.title()));
      dossier.rows(Table.PROJECTS).forEach(row -> put(Table.PROJECTS, row, row.name()));
      dossier.rows(Table.INDICATORS).forEach(row -> put(Table.INDICATORS, row, row.name()));
      dossier
          .rows(Table.ACTS)
          .forEach(row -> put(Table.ACTS, row, Optional.ofNullable(row.title()).orElse(row.key())));
      dossier.rows(Table.DOCUMENTS).forEach(row -> put(Table.DOCUMENTS, row, row.fileName()));
    }
  }

  private void put(Table<?> table, Row row, String name) {
    owners.put(row.key(), new Owner(Term.ofKind(table.kind()), name, null));
  }

  /** Whose a row is of which that is the key: that of the first part of the key. */
  public Owner owner(String key) {
    String id = key.split("/", 2)[0];
    Owner owner = owners.get(id);
    return owner == null ? new Owner(null, id, null) : owner;
  }

  /** What people call a row. */
  public <R extends Row> String label(Table<R> table, R row) {
    Owner own = owners.get(row.key());
    if (own != null) {
      return own.title();
    }
    String owner = owner(row.key()).title();
    return NAMING.stream()
        .filter(table.columns()::contains)
        .map(column -> table.value(row, column))
        .filter(value -> value != null && !Datum.toText(value).equals(owner))
        .findFirst()
        .map(value -> owner + "「" + brief(Datum.toText(value)) + "」")
        .orElse(owner);
  }

  /** What people call the row that {@code name} names by its kind and key. */
  public String label(String name) {
    int colon = name.indexOf(':');
    String kind = name.substring(0, colon);
    String key = name.substring(colon + 1);
    String words =
        ReadLines.table(kind)
            .map(table -> KeyWords.of(table, key))
            .map(one -> one.tokens().stream().map(Term::japanese).collect(Collectors.joining(" ")))
            .orElse("");
    String label = Term.ofKind(kind).japanese() + " " + owner(key).title();
    return words.isEmpty() ? label : label + " " + words;
  }

  private static String brief(String text) {
    return text.codePointCount(0, text.length()) <= BRIEF
        ? text
        : text.substring(0, text.offsetByCodePoints(0, BRIEF)) + "…";
  }

  /** A value in words: tokens by their code table, ids by what they name. */
  public Term value(Table<?> table, String name, @Nullable Object value) {
    if (value == null) {
      return new Term("", "");
    }
    Column column = Schema.of(table).column(name);
    String text = Datum.toText(value);
    if (column.tokens().contains(text)) {
      return Term.ofToken(column.codes().orElse(name), text);
    } else if (value instanceof Yen(long yen)) {
      String grouped = String.format("%,d", yen);
      return new Term(grouped + "円", "¥" + grouped);
    } else if (value instanceof BigDecimal number) {
      return new Term(number.toPlainString(), number.toPlainString());
    }
    String known = owners.containsKey(text) ? owner(text).title() : text;
    return new Term(known, known);
  }
}
