package jp.hakaru.inout.ingest.internal.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Goals;
import jp.hakaru.inout.ingest.internal.profile.PlanNames;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Step 7, map, for references to other plans and to goals (関連づけの写し): one row a code or a name, or
 * that there is none. A table may have several such columns; each is a scheme of its own.
 */
final class ReferenceMapper {
  private static final Pattern TOKEN = Pattern.compile("[^\\s,、・/;]+");

  private final Profile profile;
  private final Words words;
  private final LinkRows links;
  private final Notes notes;

  ReferenceMapper(Mapping mapping) {
    this.profile = mapping.profile();
    this.words = mapping.words();
    this.notes = mapping.notes();
    this.links = new LinkRows(mapping.book(), notes);
  }

  void map(ProjectDraft draft, Id id) {
    Map<TableHead.Col, List<Piece>> cells = new LinkedHashMap<>();
    draft
        .references()
        .forEach(cell ->
            cells.computeIfAbsent(cell.column(), any -> new ArrayList<>()).add(cell.piece()));
    cells.forEach((column, pieces) -> column(draft, column, pieces, id));
  }

  private void column(ProjectDraft draft, TableHead.Col column, List<Piece> cells, Id project) {
    Value scheme = column.word().name();
    boolean taken =
        profile.fills(column.kind(), "link.code") || profile.fills(column.kind(), "link.title");
    if (!taken) {
      cells.forEach(cell -> notes.unread(cell, Reason.NOT_IN_FAMILY));
    } else if (scheme == null || draft.isDisputed(column.kind())) {
      cells.forEach(cell -> notes.unread(cell, Reason.AMBIGUOUS));
    } else if (column.kind() == ColumnKind.PLAN_NAME) {
      names(cells, new Rows(project, scheme));
    } else {
      Rows rows = new Rows(project, scheme);
      cells.forEach(cell -> codes(cell, column.kind(), rows));
    }
  }

  private void codes(Piece cell, ColumnKind kind, Rows rows) {
    Glyphs glyphs = Glyphs.spaced(cell);
    String text = glyphs.text();
    List<Goals.Goal> goals = kind == ColumnKind.GOAL ? words.goals(text) : List.of();
    if (words.isNone(text)) {
      rows.none(cell);
    } else if (kind == ColumnKind.REFERENCE && words.isReferenceMark(text)) {
      rows.some(cell);
    } else if (Words.isDash(text)) {
      notes.structure(cell);
    } else if (!goals.isEmpty()) {
      notes.structure(cell);
      goals.forEach(goal -> rows.code(goal.number(), glyphs.piece(goal.start(), goal.end())));
    } else if (kind == ColumnKind.GOAL || Words.codes(text).isEmpty()) {
      unknown(cell, Reason.VOCABULARY);
    } else {
      Matcher matcher = TOKEN.matcher(text);
      while (matcher.find()) {
        rows.code(matcher.group(), glyphs.piece(matcher.start(), matcher.end()));
      }
    }
  }

  /** The names of plans in all cells of one column, since a name may go on in the next line. */
  private void names(List<Piece> cells, Rows rows) {
    List<Glyphs> glyphs = cells.stream().map(Glyphs::spaced).toList();
    List<PlanNames.Name> names = words.planNames(glyphs.stream().map(Glyphs::text).toList());
    boolean single = cells.size() == 1;
    if (names.isEmpty() && single) {
      codes(cells.getFirst(), ColumnKind.REFERENCE, rows);
      return;
    }
    if (names.isEmpty()) {
      cells.forEach(cell -> unknown(cell, Reason.AMBIGUOUS));
      return;
    }
    int cell = 0;
    int start = 0;
    for (PlanNames.Name name : names) {
      stretch(glyphs, cell, start, name.cell(), name.start()).forEach(notes::structure);
      rows.title(
          Value.written(stretch(glyphs, name.cell(), name.start(), name.lastCell(), name.end())));
      cell = name.lastCell();
      start = name.end();
    }
    int last = glyphs.size() - 1;
    stretch(glyphs, cell, start, last, glyphs.get(last).text().length()).forEach(notes::structure);
  }

  /** What stands from one character to another, exclusive, which may be of a later cell. */
  private static List<Piece> stretch(
      List<Glyphs> cells, int cell, int start, int lastCell, int end) {
    List<Piece> pieces = new ArrayList<>();
    for (int at = cell; at <= lastCell; at++) {
      int from = at == cell ? start : 0;
      int to = at == lastCell ? end : cells.get(at).text().length();
      if (to > from) {
        pieces.add(cells.get(at).piece(from, to));
      }
    }
    return pieces;
  }

  private void unknown(Piece cell, Reason reason) {
    notes.unread(cell, reason);
    notes.doubt(cell, reason);
  }

  /** The rows of one project's references in one column. */
  private final class Rows {
    private final LinkRows.From from;

    Rows(Id project, Value scheme) {
      this.from = new LinkRows.From(OwnerKind.PROJECT, project, scheme);
    }

    void none(Piece cell) {
      links.says(from, LinkRelation.NONE, Value.written(cell));
    }

    void some(Piece cell) {
      links.says(from, LinkRelation.REFERS, Value.written(cell));
    }

    void code(String code, Piece piece) {
      links.refers(from, new Value(code, List.of(piece)), null);
    }

    void title(Value title) {
      links.refers(from, null, title);
    }
  }
}
