package jp.hakaru.base.kernel;

/**
 * The name of one field of one row (項目の所在), used by claims, comments, findings and history alike.
 *
 * @param kind the row's table in the singular: {@code node}, {@code project}, {@code project_cost}
 *     …
 * @param id the row's key; parts of a composite key are parted by {@code /}
 * @param field the column
 */
public record Address(String kind, String id, String field) {
  @Override
  public String toString() {
    return kind + ":" + id + ":" + field;
  }
}
