package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.table.TableHead;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
import jp.hakaru.inout.ingest.internal.joint.text.Milestones;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import org.jspecify.annotations.Nullable;

/** What a plan has to be done by when (計画の達成目標), a line each or a row of a table. */
final class PlanTargets {
  private final TableHeads heads;
  private final Notes notes;

  PlanTargets(JointPapersProfile profile, Notes notes) {
    this.heads = new TableHeads(profile.tables());
    this.notes = notes;
  }

  /** Gives the targets that {@code lines} tell to {@code owner}. */
  void read(List<JointLine> lines, @Nullable PageNode owner) {
    TableHead head = null;
    for (JointLine line : lines) {
      Optional<TableHead> found = heads.find(JointTable.TARGETS, line);
      if (found.isPresent()) {
        head = found.get();
        line.cells().forEach(notes::structure);
        continue;
      }
      head = line.isTable() ? head : null;
      Optional<PageIndicator> target =
          owner == null
              ? Optional.empty()
              : head == null ? Milestones.target(line) : Milestones.of(line, head);
      if (target.isPresent() && owner != null) {
        owner.indicators().add(target.get());
        line.cells().forEach(notes::structure);
      } else {
        line.cells().forEach(cell -> notes.unread(cell, Reason.OUTSIDE_BLOCKS));
      }
    }
  }
}
