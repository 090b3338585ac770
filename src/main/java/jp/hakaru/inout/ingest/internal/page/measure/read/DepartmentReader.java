package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Section;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Reads the departments of a measure (担当部局の読み取り). A label that names the level of another node than
 * the one it stands below has lost that one's heading.
 */
final class DepartmentReader {
  private final DepartmentNames names;
  private final List<String> levels;
  private final Notes notes;

  DepartmentReader(MeasurePagesProfile profile, Notes notes) {
    this.names = new DepartmentNames(profile.departments());
    this.levels =
        profile.levels().stream()
            .map(Words::key)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    this.notes = notes;
  }

  /** The level that a label names; empty where it names none. */
  Optional<String> level(Section section) {
    String label = Words.key(section.label().word().text());
    return levels.stream().filter(label::startsWith).findFirst();
  }

  void read(Section section, PageNode node) {
    List<List<Line>> chunks = Chunks.of(section.lines());
    Value word = node.heading().levelName();
    boolean other =
        word != null
            && level(section).filter(level -> !Words.key(word.text()).endsWith(level)).isPresent();
    for (int i = 0; i < chunks.size(); i++) {
      if (i > 0 || other || !departments(chunks.get(i), node)) {
        Reason reason = i > 0 || other ? Reason.LOST_HEADING : Reason.VOCABULARY;
        chunks.get(i).forEach(line -> notes.unread(line, reason));
      }
    }
  }

  private boolean departments(List<Line> chunk, PageNode node) {
    List<Piece> pieces = chunk.stream().map(Line::whole).toList();
    List<String> found = new ArrayList<>();
    for (Piece piece : pieces) {
      List<String> here = names.in(piece.text());
      if (here.isEmpty()) {
        return false;
      }
      found.addAll(here);
    }
    Value before = node.departments();
    List<Piece> all = new ArrayList<>(before == null ? List.of() : before.pieces());
    List<String> texts = new ArrayList<>(before == null ? List.of() : List.of(before.text()));
    all.addAll(pieces);
    texts.addAll(found);
    node.departments(new Value(String.join(";", texts.stream().distinct().toList()), all));
    return true;
  }
}
