package jp.hakaru.inout.ingest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;

/**
 * What a paper would do to the record (取り込みによる変更).
 *
 * @param sure the record with all that may go in at once: rows the record does not have yet
 * @param accepted the record with everything, once a person accepts {@code waiting}
 * @param open the paper without what waits
 * @param waiting by table, the rows whose values would change and the rows that would go
 * @param offers ties to earlier rows that a person must decide
 * @param answered the keys of rows whose tie a person decided, now or before
 */
public record PaperChange(
    Dossier before,
    Dossier paper,
    Dossier open,
    Dossier sure,
    Dossier accepted,
    List<DossierDiff.TableDiff<?>> waiting,
    List<Offer> offers,
    Set<String> answered) {

  public PaperChange {
    waiting = List.copyOf(waiting);
    offers = List.copyOf(offers);
    answered = Set.copyOf(answered);
  }

  /**
   * A row that may go on as an earlier one (続きかもしれない項目).
   *
   * @param kind kind of the row
   * @param key its key
   * @param name what it is called
   * @param place the line in which its name was read; empty where nothing tells
   * @param others the rows that it may go on as
   */
  public record Offer(String kind, String key, String name, String place, List<Earlier> others) {
    public Offer {
      others = List.copyOf(others);
    }

    /** What the rows are called that it may go on as. */
    public List<String> names() {
      return others.stream().map(Earlier::name).toList();
    }
  }

  /** An earlier row by its key and what it is called (前の版の項目). */
  public record Earlier(String key, String name) {}

  /**
   * How many rows come, change and go, how they were read aside.
   *
   * @param changed those of which more than the source changes
   */
  public record Tally(int added, int changed, int removed) {}

  /** How many rows that is. */
  public Tally tally(boolean accept) {
    List<DossierDiff.TableDiff<?>> values =
        diff(accept).tables().stream().filter(diff -> !diff.table().isReading()).toList();
    return new Tally(
        values.stream().mapToInt(diff -> diff.added().size()).sum(),
        values.stream().mapToInt(PaperChange::changedValues).sum(),
        values.stream().mapToInt(diff -> diff.removed().size()).sum());
  }

  private static <R extends Row> int changedValues(DossierDiff.TableDiff<R> diff) {
    Table<R> table = diff.table();
    return (int)
        diff.changed().stream()
            .filter(one ->
                !table
                    .with(one.before(), "source", null)
                    .equals(table.with(one.after(), "source", null)))
            .count();
  }

  /** The change when a person accepts some of what waits. */
  public Accepted accepting(Acceptance acceptance) {
    if (acceptance.all()) {
      return new Accepted.Whole(
          new PaperChange(before, paper, paper, accepted, accepted, List.of(), offers, answered));
    }
    return TickedRows.accept(this, acceptance.rows());
  }

  /** A mark that two changes share only when they do the same to the same rows. */
  public String mark() {
    return ChangeMark.of(this);
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
    return new PaperChange(
        Dossier.builder().build(), paper, paper, paper, paper, List.of(), List.of(), Set.of());
  }
}
