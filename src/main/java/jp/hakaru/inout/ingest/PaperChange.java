package jp.hakaru.inout.ingest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.ingest.internal.report.Reason;

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
  private static final String UNCERTAIN = Reason.UNCERTAIN_SUCCESSOR.token();

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

  /**
   * Ties to an earlier edition that a person must decide, and that the record does not offer yet.
   */
  public List<DoubtRow> offers() {
    Set<String> known =
        before.rows(Table.DOUBTS).stream().map(DoubtRow::key).collect(Collectors.toSet());
    return accepted.rows(Table.DOUBTS).stream()
        .filter(doubt -> doubt.reason().equals(UNCERTAIN) && !known.contains(doubt.key()))
        .toList();
  }

  /** How many nodes of plans are newly tied to those of an earlier edition. */
  public long tied() {
    Set<String> known =
        before.rows(Table.NODES).stream()
            .filter(node -> node.continuesNodeId() != null)
            .map(NodeRow::key)
            .collect(Collectors.toSet());
    return accepted.rows(Table.NODES).stream()
        .filter(node -> node.continuesNodeId() != null && !known.contains(node.key()))
        .count();
  }

  /** What a paper would do to an empty record. */
  public static PaperChange intoNothing(Dossier paper) {
    return new PaperChange(Dossier.builder().build(), paper, paper, paper, paper, List.of());
  }
}
