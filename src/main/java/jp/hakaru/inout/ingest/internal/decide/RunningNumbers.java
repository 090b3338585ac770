package jp.hakaru.inout.ingest.internal.decide;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.NodeDraft;
import jp.hakaru.inout.ingest.internal.read.PaperDraft;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Step 6, decide, by running numbers (通し番号による判定). Numbers that begin anew below one node show a
 * lost heading: what follows is not read. One number that does not fit while the next goes on, or a
 * row printed twice, costs that row alone. A gap shows a lost record: what was gathered into the
 * record before it may be the lost one's; no gap where a line was left out shows that it was the
 * record's. Source: DESIGN §6, step 6.
 */
public final class RunningNumbers {
  private static final int HUNDRED = 100;

  private final Notes notes;

  public RunningNumbers(Notes notes) {
    this.notes = notes;
  }

  public void check(PaperDraft draft) {
    int before = 0;
    for (NodeDraft node : draft.nodes()) {
      before = check(node, before);
    }
  }

  /** The last number below {@code node}; that before it where it has none. */
  private int check(NodeDraft node, int before) {
    Run run = new Run(before);
    List<ProjectDraft> all = List.copyOf(node.projects());
    for (int at = 0; at < all.size(); at++) {
      run.take(all.get(at), next(all, at));
    }
    node.projects().clear();
    node.projects().addAll(run.named());
    return run.last == 0 ? before : run.last;
  }

  /** The numbers below one node. */
  private final class Run {
    private final int before;
    private final List<ProjectDraft> kept = new ArrayList<>();
    private int last;
    private String series = "";
    private boolean lost;

    /**
     * @param before the last number of the node before
     */
    Run(int before) {
      this.before = before;
    }

    /**
     * @param next the next number that is printed; 0 where there is none
     */
    void take(ProjectDraft record, int next) {
      int number = record.number();
      if (number != 0 && !record.series().equals(series)) {
        series = record.series();
        last = 0;
      }
      if (number == 0 || (record.isRelisted() && number != last + 1)) {
        if (number == 0 && !kept.isEmpty()) {
          suspectBroken(kept.getLast());
        }
        kept.add(record);
      } else if (!lost && !kept.isEmpty() && isPrintedTwice(kept.getLast(), record)) {
        keepFuller(record);
      } else if (!lost && isOdd(number, last, before, next)) {
        drop(record, Reason.RUNNING_NUMBER);
        last++;
      } else if (lost || number <= last) {
        lost = true;
        drop(record, Reason.LOST_HEADING);
      } else {
        keep(record, runsOn(number, last, before));
        last = number;
      }
    }

    private void keepFuller(ProjectDraft record) {
      boolean fuller = record.lines().size() > kept.getLast().lines().size();
      ProjectDraft dropped = fuller ? kept.removeLast() : record;
      drop(dropped, Reason.RUNNING_NUMBER);
      if (fuller) {
        kept.add(record);
      }
      disputeDifferent(kept.getLast(), dropped);
    }

    private void keep(ProjectDraft record, boolean runsOn) {
      if (!runsOn) {
        notes.doubt(record.of(ColumnKind.NUMBER).getFirst(), Reason.RUNNING_NUMBER);
      }
      if (!kept.isEmpty() && runsOn) {
        suspectBroken(kept.getLast());
      } else if (!kept.isEmpty()) {
        suspect(kept.getLast());
        kept.getLast().mend();
      }
      kept.add(record);
    }

    /** Those that were kept and have a name. */
    List<ProjectDraft> named() {
      if (!kept.isEmpty()) {
        suspectBroken(kept.getLast());
      }
      List<ProjectDraft> named = new ArrayList<>();
      for (ProjectDraft record : kept) {
        if (isNameless(record)) {
          drop(record, Reason.NO_NAME);
        } else {
          named.add(record);
        }
      }
      return named;
    }
  }

  private static boolean isPrintedTwice(ProjectDraft above, ProjectDraft record) {
    return above.first().raw().equals(record.first().raw());
  }

  /** What one copy of a row prints and the other does not may belong to both. */
  private static void disputeDifferent(ProjectDraft record, ProjectDraft copy) {
    for (ColumnKind kind : List.of(ColumnKind.NAME, ColumnKind.SUMMARY, ColumnKind.DEPARTMENT)) {
      List<String> own = record.of(kind).stream().map(Piece::text).toList();
      if (!own.containsAll(copy.of(kind).stream().map(Piece::text).toList())) {
        record.dispute(kind);
      }
    }
  }

  /** The number of the next record that has one; 0 where there is none. */
  private static int next(List<ProjectDraft> records, int at) {
    return records.stream()
        .skip(at + 1L)
        .mapToInt(ProjectDraft::number)
        .filter(number -> number != 0)
        .findFirst()
        .orElse(0);
  }

  /** Below another node numbers begin anew, go on, or begin a new hundred. */
  private static boolean runsOn(int number, int last, int before) {
    boolean hundred = number > before && number > HUNDRED && number % HUNDRED == 1;
    return number == last + 1 || (last == 0 && (number == before + 1 || hundred));
  }

  /** Whether a number does not fit where the next one counts its record as it should be. */
  private static boolean isOdd(int number, int last, int before, int next) {
    boolean runsOn = runsOn(number, last, before);
    boolean beginsAnew = number == 1 && last == 1;
    return !runsOn && !beginsAnew && next == last + 2;
  }

  private static void suspect(ProjectDraft record) {
    for (ColumnKind kind : List.of(ColumnKind.NAME, ColumnKind.SUMMARY, ColumnKind.DEPARTMENT)) {
      if (record.of(kind).size() > 1) {
        record.dispute(kind);
      }
    }
  }

  /** No number is missing, so that the line left out belongs to the record above it. */
  private static void suspectBroken(ProjectDraft record) {
    if (record.isBrokenOff()) {
      record.dispute(ColumnKind.NAME);
    }
  }

  private static boolean isNameless(ProjectDraft record) {
    return !record.has(ColumnKind.NAME)
        || record.isDisputed(ColumnKind.NAME)
        || record.hasHole(ColumnKind.NAME)
        || Words.endsSentence(Value.written(record.of(ColumnKind.NAME)).text());
  }

  private void drop(ProjectDraft record, Reason reason) {
    record.lines().forEach(line -> notes.unread(line, reason));
    notes.doubt(record.first().whole(), reason);
  }
}
