package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.List;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Section;
import jp.hakaru.inout.ingest.internal.profile.Goals;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Value;

/** Reads goals by their numbers (ＳＤＧｓの番号の読み取り); a line with anything else stays unread. */
final class GoalReader {
  private final Goals goals;
  private final Notes notes;

  GoalReader(MeasurePagesProfile profile, Notes notes) {
    this.goals = new Goals(profile.goals());
    this.notes = notes;
  }

  void read(Section section, PageNode node) {
    Value scheme = Value.written(section.label().word());
    for (Line line : section.lines()) {
      if (!line.isBlank()) {
        read(line, scheme, node);
      }
    }
  }

  private void read(Line line, Value scheme, PageNode node) {
    Glyphs glyphs = Glyphs.spaced(line.whole());
    List<Goals.Goal> found = goals.in(glyphs.text());
    if (found.isEmpty()) {
      notes.unread(line, Reason.VOCABULARY);
      return;
    }
    notes.structure(line.whole());
    for (Goals.Goal goal : found) {
      Value code = new Value(goal.number(), glyphs.pieces(goal.start(), goal.end()));
      node.references().add(new PageNode.Reference(scheme, code, null, null));
    }
  }
}
