package jp.hakaru.base.reading;

import jp.hakaru.base.dossier.CodeTables;
import jp.hakaru.base.dossier.Column;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;

/**
 * A word of the record's own dictionary in both languages (用語): a kind of row, a column, a token.
 *
 * @param english the same in English; of a column its name, since the dictionary titles columns in
 *     Japanese only
 */
public record Term(String japanese, String english) {
  /** What a token of a code table is called; one that has no words is shown as it is. */
  public static Term ofToken(String codeTable, String token) {
    return CodeTables.find(codeTable, token)
        .map(code -> new Term(code.japanese(), code.english()))
        .orElseGet(() -> new Term(token, token));
  }

  /** What one row of a table is called. */
  public static Term ofKind(String kind) {
    return ofToken("row_kind", kind);
  }

  /** What a column is called; one that the table does not have is shown as it is. */
  public static Term ofColumn(Table<?> table, String column) {
    return Schema.of(table).columns().stream()
        .filter(one -> one.name().equals(column))
        .map(Column::title)
        .findFirst()
        .map(title -> new Term(title, column.replace('_', ' ') + " (" + title + ")"))
        .orElseGet(() -> new Term(column, column));
  }

  /** The word in the language of that tag, {@code ja} or {@code en}. */
  public String in(String language) {
    return language.equals("ja") ? japanese : english;
  }
}
