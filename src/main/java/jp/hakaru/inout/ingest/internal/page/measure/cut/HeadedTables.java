package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.List;
import jp.hakaru.inout.ingest.internal.page.table.CostWords;
import jp.hakaru.inout.ingest.internal.page.table.ProjectColumns;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * What stands above the head of a table of what projects cost (事業費の表の上の行): their label, and the
 * unit of its amounts on a line of its own.
 */
final class HeadedTables {
  private final ProjectColumns columns;
  private final CostWords words;

  HeadedTables(MeasurePagesProfile profile) {
    this.columns = ProjectColumns.of(profile);
    this.words = new CostWords(profile.projectColumns().costs());
  }

  /** Whether the head of a table stands directly below the label of projects, or below its unit. */
  boolean isBelow(Section open, LabelAt label) {
    return isHead(label)
        && open.type() == SectionType.PROJECTS
        && open.numbered() == null
        && open.lines().stream().allMatch(line -> line.isBlank() || words.unit(line).isPresent());
  }

  /** Moves the unit right above the head of a table from the section before it to its own. */
  void moveUnit(Section before, Section own) {
    List<Line> lines = before.lines();
    Piece head = own.label().rest();
    boolean unit =
        isHead(own.label())
            && head != null
            && !lines.isEmpty()
            && lines.getLast().number() == head.line().number() - 1
            && words.unit(lines.getLast()).isPresent();
    if (unit) {
      own.lines().add(lines.removeLast());
    }
  }

  private boolean isHead(LabelAt label) {
    Piece rest = label.rest();
    return label.isTableHead()
        && rest != null
        && label.label().type() == SectionType.PROJECTS
        && isHead(rest.line());
  }

  /** Whether a line is such a head. */
  boolean isHead(Line line) {
    return !line.isBlank() && columns.isOfCosts(line);
  }
}
