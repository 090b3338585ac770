package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.hakaru.inout.ingest.internal.joint.draft.SurveyDraft;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.table.TableHead;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
import jp.hakaru.inout.ingest.internal.joint.text.AnswerCounts;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * How often each group answered, a row a kind and a column a group (種類と回答者の表), the sums in a row of
 * their own. The groups are bodies or parts of them; else nothing tells which is which.
 */
final class KindTable {
  private final JointPapersProfile profile;
  private final TableHeads heads;
  private final AnswerCounts counts;
  private final Notes notes;
  private final Map<Integer, Piece> names = new TreeMap<>();
  private final Map<Integer, List<SurveyDraft.KindCount>> kinds = new LinkedHashMap<>();
  private final Map<Integer, SurveyDraft.Count> totals = new TreeMap<>();
  private final List<SurveyDraft.Group> groups = new ArrayList<>();
  private @Nullable TableHead head;

  KindTable(JointPapersProfile profile, Notes notes) {
    this.profile = profile;
    this.heads = new TableHeads(profile.tables());
    this.counts = new AnswerCounts(profile.survey(), notes);
    this.notes = notes;
  }

  /** The groups of the tables that ended. */
  List<SurveyDraft.Group> groups() {
    return groups;
  }

  /** Whether {@code line} heads such a table. */
  boolean isHead(JointLine line) {
    return heads.find(JointTable.KINDS, line).filter(this::isOfGroups).isPresent();
  }

  boolean take(JointLine line) {
    Optional<TableHead> found =
        head == null
            ? heads.find(JointTable.KINDS, line).filter(this::isOfGroups)
            : Optional.empty();
    if (found.isPresent()) {
      head = found.get();
      names.putAll(head.others());
      line.cells().forEach(notes::structure);
      return true;
    }
    return head != null && row(line, head);
  }

  /** Whether each column is of a body: 市町村, 県の各課; a column of sums is of none. */
  private boolean isOfGroups(TableHead of) {
    return !of.others().isEmpty()
        && of.others().values().stream()
            .map(cell -> Words.key(cell.text()))
            .allMatch(key ->
                profile.bodies().stream().map(Words::key).anyMatch(key::startsWith)
                    || isTotal(key));
  }

  private boolean isTotal(String key) {
    return profile.survey().totals().stream().map(Words::key).anyMatch(key::equals);
  }

  private boolean row(JointLine line, TableHead of) {
    Optional<Piece> kind = of.cell(line, JointColumn.KIND);
    Map<Integer, SurveyDraft.Count> told = new TreeMap<>();
    for (int column : of.others().keySet()) {
      line.cell(column)
          .map(cell -> AnswerCounts.count(Value.written(counts.uncounted(cell))))
          .filter(count -> count.number() != null)
          .ifPresent(count -> told.put(column, count));
    }
    if (kind.isEmpty() || told.size() + 1 != line.cells().size()) {
      line.cells().forEach(cell -> notes.unread(cell, Reason.NO_COLUMN));
      return true;
    }
    line.cells().forEach(notes::structure);
    if (isTotal(Words.key(kind.get().text()))) {
      totals.putAll(told);
    } else {
      Value name = Value.written(kind.get());
      told.forEach((column, count) ->
          kinds
              .computeIfAbsent(column, any -> new ArrayList<>())
              .add(new SurveyDraft.KindCount(name, count)));
    }
    return true;
  }

  /** Ends the table that stands open. */
  void end() {
    names.forEach((column, name) -> {
      List<SurveyDraft.KindCount> counted = kinds.getOrDefault(column, List.of());
      boolean group = !isTotal(Words.key(name.text()));
      if (group && (!counted.isEmpty() || totals.containsKey(column))) {
        groups.add(new SurveyDraft.Group(Value.written(name), null, totals.get(column), counted));
      }
    });
    names.clear();
    kinds.clear();
    totals.clear();
    head = null;
  }
}
