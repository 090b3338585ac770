package jp.hakaru.base.dossier;

import java.util.List;

/** One body's record, to be read table by table (表ごとに読める記録): a dossier, or one that is stored. */
public interface RowSource {
  /** The rows of {@code table}, in a total order; possibly none. */
  <R extends Row> List<R> rows(Table<R> table);
}
