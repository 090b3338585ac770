package jp.hakaru.inout.ingest;

import jp.hakaru.base.dossier.Dossier;

/** Puts papers into the record (取り込み). Each call belongs to the caller's transaction. */
public interface PaperChanges {
  /** What {@code paper} would do to the record of its body. Changes nothing. */
  PaperChange preview(Dossier paper);

  /**
   * Puts the paper in.
   *
   * @param original the paper's bytes
   * @param accept whether what waits for a person goes in as well
   */
  void apply(PaperChange change, byte[] original, boolean accept);
}
