package jp.hakaru.inout.ingest;

import jp.hakaru.base.dossier.Dossier;

/** Puts papers into the record (取り込み). Each call belongs to the caller's transaction. */
public interface PaperChanges {
  /** What {@code paper} would do to the record of its body. Changes nothing. */
  default PaperChange preview(Dossier paper) {
    return preview(paper, TieAnswers.NONE);
  }

  /** As above, once a person decided ties that were offered. */
  PaperChange preview(Dossier paper, TieAnswers answers);

  /**
   * What a package of the body's record would do to it: as a paper does, but a package speaks for
   * every paper that it carries. Changes nothing.
   */
  PaperChange previewPackage(Dossier whole);

  /** Puts a package in, which carries no originals. */
  void applyPackage(PaperChange change, boolean accept);

  /**
   * Puts the paper in.
   *
   * @param original the paper's bytes
   * @param accept whether what waits for a person goes in as well
   */
  void apply(PaperChange change, byte[] original, boolean accept);
}
