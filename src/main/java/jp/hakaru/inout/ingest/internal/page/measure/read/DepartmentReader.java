package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Section;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Reads the departments of a measure (担当部局の読み取り). A label that names the level of another node than
 * the one it stands below has lost that one's heading.
 */
final class DepartmentReader {
  private static final String BRACKETS = "（）()";
  private static final String PARTING = ":：【】［］[]";

  private final DepartmentNames names;
  private final List<String> levels;
  private final Set<String> labels = new HashSet<>();
  private final Notes notes;

  DepartmentReader(MeasurePagesProfile profile, Notes notes) {
    this.names = new DepartmentNames(profile.departments());
    this.levels =
        profile.levels().stream()
            .map(Words::key)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    this.notes = notes;
    profile.fields().values().stream()
        .filter(field -> field.type() == SectionType.DEPARTMENT)
        .forEach(field -> field.names().forEach(name -> labels.add(Words.key(name))));
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
    List<Piece> pieces = new ArrayList<>();
    chunk.forEach(line -> pieces.addAll(parts(line)));
    List<String> found = new ArrayList<>();
    for (Piece piece : pieces) {
      List<String> here = names.in(piece.text());
      if (here.isEmpty()) {
        return false;
      }
      found.addAll(here);
    }
    chunk.forEach(line -> notes.structure(line.whole()));
    Value before = node.departments();
    List<Piece> all = new ArrayList<>(before == null ? List.of() : before.pieces());
    List<String> texts = new ArrayList<>(before == null ? List.of() : List.of(before.text()));
    all.addAll(pieces);
    texts.addAll(found);
    node.departments(new Value(String.join(";", texts.stream().distinct().toList()), all));
    return true;
  }

  /** What stands between further labels of departments on a line. */
  private List<Piece> parts(Line line) {
    List<Piece> parts = new ArrayList<>();
    Piece whole = line.whole();
    int from = -1;
    int to = -1;
    String key = Words.key(whole.text());
    boolean bracketed = labels.stream().anyMatch(label -> key.contains("(" + label + ":"));
    for (Piece word : words(whole, bracketed ? PARTING + BRACKETS : PARTING)) {
      if (labels.contains(Words.key(word.text()))) {
        if (from >= 0) {
          parts.add(new Piece(line, from, to));
        }
        from = -1;
      } else {
        from = from < 0 ? word.start() : from;
        to = word.end();
      }
    }
    if (from >= 0) {
      parts.add(new Piece(line, from, to));
    }
    return parts;
  }

  /** The words between blanks, colons and brackets of labels. */
  private static List<Piece> words(Piece whole, String parting) {
    List<Piece> words = new ArrayList<>();
    int from = -1;
    for (int at = whole.start(); at <= whole.end(); at++) {
      char c = at == whole.end() ? ' ' : whole.line().raw().charAt(at);
      boolean parts = Lines.isBlank(c) || c == '\t' || parting.indexOf(c) >= 0;
      if (!parts && from < 0) {
        from = at;
      } else if (parts && from >= 0) {
        words.add(new Piece(whole.line(), from, at));
        from = -1;
      }
    }
    return words;
  }
}
