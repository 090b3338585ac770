package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Section;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.PlanNames;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/** Reads names of related plans, or that there is none (関連計画の読み取り). */
final class PlanReferences {
  private static final String COMMAS = "、，,;；";

  private final PlanNames names;
  private final ListedPlans listed;
  private final Set<String> heads = new HashSet<>();
  private final Set<String> none = new HashSet<>();
  private final TextReader texts;
  private final List<String> bullets;
  private final Notes notes;

  PlanReferences(MeasurePagesProfile profile, TextReader texts, Notes notes) {
    this.names = new PlanNames(profile.planNames(), profile.bullets());
    this.listed = new ListedPlans(names, profile.bullets());
    this.texts = texts;
    this.bullets = profile.bullets();
    this.notes = notes;
    profile.references().heads().forEach(word -> heads.add(Words.key(word)));
    profile.references().none().forEach(word -> none.add(Words.key(word)));
  }

  void read(Section section, PageNode node) {
    Value scheme = Value.written(section.label().word());
    boolean open = false;
    for (List<Line> all : Chunks.of(section.lines())) {
      List<Line> chunk = table(all, scheme, node);
      if (chunk.isEmpty()) {
        continue;
      }
      if (open) {
        chunk.forEach(line -> notes.unread(line, Reason.VOCABULARY));
        continue;
      }
      open = isParted(chunk) && !names.ends(chunk.getLast().raw());
      if (!plans(chunk, scheme, node) && !caption(section, chunk, node)) {
        chunk.forEach(line -> notes.unread(line, Reason.VOCABULARY));
      }
    }
  }

  /** Reads a table of plans below its head, a row a line; gives the lines that are of none. */
  private List<Line> table(List<Line> chunk, Value scheme, PageNode node) {
    Line head = chunk.getFirst();
    int column = -1;
    for (int i = 0; i < head.cells().size(); i++) {
      column = heads.contains(Words.key(head.cells().get(i).text())) ? i : column;
    }
    if (column < 0 || chunk.size() < 2) {
      return chunk;
    }
    notes.structure(head.whole());
    for (Line row : chunk.subList(1, chunk.size())) {
      notes.unread(row, Reason.NO_COLUMN);
      Piece cell =
          row.cells().size() == head.cells().size() ? row.piece(row.cells().get(column)) : null;
      if (cell != null && names.ends(cell.text())) {
        node.references().add(new PageNode.Reference(scheme, Value.written(cell), null));
      }
    }
    return List.of();
  }

  private boolean plans(List<Line> chunk, Value scheme, PageNode node) {
    Line first = chunk.getFirst();
    if (chunk.size() == 1 && none.contains(withoutBullet(Words.key(first.raw())))) {
      Value said = Value.written(first.whole());
      node.references().add(new PageNode.Reference(scheme, null, said));
      return true;
    }
    List<Value> each = isParted(chunk) ? List.of() : listed.in(chunk);
    if (!each.isEmpty()) {
      each.forEach(title -> node.references().add(new PageNode.Reference(scheme, title, null)));
      chunk.forEach(line -> ProjectNames.separators(line, bullets, notes));
      return true;
    }
    List<Glyphs> cells = chunk.stream().map(line -> Glyphs.spaced(line.whole())).toList();
    List<PlanNames.Name> found = names.in(cells.stream().map(Glyphs::text).toList());
    if (found.isEmpty() && isParted(chunk)) {
      return parts(chunk, scheme, node);
    }
    if (found.isEmpty()) {
      cells = chunk.stream().flatMap(line -> words(line).stream()).map(Glyphs::spaced).toList();
      found = each(cells);
    }
    for (PlanNames.Name name : found) {
      Value title = Value.written(pieces(name, cells));
      node.references().add(new PageNode.Reference(scheme, title, null));
    }
    if (!found.isEmpty()) {
      chunk.forEach(line -> ProjectNames.separators(line, bullets, notes));
    }
    return !found.isEmpty();
  }

  private String withoutBullet(String key) {
    return bullets.stream()
        .map(Words::key)
        .filter(key::startsWith)
        .findFirst()
        .map(sign -> key.substring(sign.length()))
        .orElse(key);
  }

  private static boolean isParted(List<Line> chunk) {
    return chunk.stream()
        .anyMatch(line -> line.raw().chars().anyMatch(c -> COMMAS.indexOf(c) >= 0));
  }

  /** What commas part: each that is one name; the others stay unread. */
  private boolean parts(List<Line> chunk, Value scheme, PageNode node) {
    chunk.forEach(line -> ProjectNames.separators(line, bullets, notes));
    List<Piece> open = new ArrayList<>();
    boolean any = false;
    for (Line line : chunk) {
      int from = line.whole().start();
      for (int at = from; at <= line.whole().end(); at++) {
        boolean end = at == line.whole().end();
        boolean comma = !end && COMMAS.indexOf(line.raw().charAt(at)) >= 0;
        if ((end || comma) && at > from) {
          open.add(new Piece(line, from, at));
        }
        from = end || comma ? at + 1 : from;
        if (comma) {
          any |= part(List.copyOf(open), scheme, node);
          open.clear();
        }
      }
    }
    return part(List.copyOf(open), scheme, node) || any;
  }

  private boolean part(List<Piece> pieces, Value scheme, PageNode node) {
    boolean one = !pieces.isEmpty() && names.in(List.of(Glyphs.compact(pieces).text())).size() == 1;
    if (one) {
      node.references().add(new PageNode.Reference(scheme, Value.written(pieces), null));
    } else {
      pieces.forEach(piece -> notes.unread(piece, Reason.VOCABULARY));
    }
    return one;
  }

  /** Names that only blanks part, where each ends like one. */
  private List<PlanNames.Name> each(List<Glyphs> cells) {
    List<PlanNames.Name> all = new ArrayList<>();
    for (int at = 0; at < cells.size(); at++) {
      List<PlanNames.Name> one = names.in(List.of(cells.get(at).text()));
      if (one.isEmpty()) {
        return List.of();
      }
      for (PlanNames.Name name : one) {
        all.add(new PlanNames.Name(at, name.start(), at, name.end()));
      }
    }
    return all;
  }

  private static List<Piece> words(Line line) {
    List<Piece> words = new ArrayList<>();
    int from = -1;
    for (int at = line.whole().start(); at <= line.whole().end(); at++) {
      boolean blank =
          at == line.whole().end()
              || line.raw().charAt(at) == '\t'
              || Lines.isBlank(line.raw().charAt(at));
      if (!blank && from < 0) {
        from = at;
      } else if (blank && from >= 0) {
        words.add(new Piece(line, from, at));
        from = -1;
      }
    }
    return words;
  }

  private static List<Piece> pieces(PlanNames.Name name, List<Glyphs> cells) {
    List<Piece> pieces = new ArrayList<>();
    for (int cell = name.cell(); cell <= name.lastCell(); cell++) {
      Glyphs glyphs = cells.get(cell);
      int from = cell == name.cell() ? name.start() : 0;
      int to = cell == name.lastCell() ? name.end() : glyphs.text().length();
      pieces.addAll(glyphs.pieces(from, to));
    }
    return pieces;
  }

  private boolean caption(Section section, List<Line> chunk, PageNode node) {
    List<Item> items = texts.items(chunk);
    boolean one =
        items.size() == 1
            && !node.references().isEmpty()
            && !section.isSuspect()
            && texts.isCaption(items.getFirst(), section);
    if (one) {
      node.texts().add(texts.caption(items.getFirst()));
    }
    return one;
  }
}
