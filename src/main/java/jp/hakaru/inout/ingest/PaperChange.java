package jp.hakaru.inout.ingest;

import java.util.List;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff;

/**
 * What a paper would do to the record (取り込みによる変更).
 *
 * @param sure the record with all that may go in at once: rows the record does not have yet
 * @param accepted the record with everything, once a person accepts {@code waiting}
 * @param open the paper without what waits
 * @param waiting by table, the rows whose values would change and the rows that would go
 */
public record PaperChange(
    Dossier before,
    Dossier paper,
    Dossier open,
    Dossier sure,
    Dossier accepted,
    List<DossierDiff.TableDiff<?>> waiting) {
  public PaperChange {
    waiting = List.copyOf(waiting);
  }

  /** What goes into the record, and what leaves it. */
  public DossierDiff diff(boolean accept) {
    return before.diff(after(accept));
  }

  /** What of the paper goes in. */
  public Dossier unit(boolean accept) {
    return accept ? paper : open;
  }

  /** The record afterwards. */
  public Dossier after(boolean accept) {
    return accept ? accepted : sure;
  }

  /** What a paper would do to an empty record. */
  public static PaperChange intoNothing(Dossier paper) {
    return new PaperChange(Dossier.builder().build(), paper, paper, paper, paper, List.of());
  }
}
