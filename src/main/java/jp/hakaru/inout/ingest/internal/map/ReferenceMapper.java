package jp.hakaru.inout.ingest.internal.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
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
import org.jspecify.annotations.Nullable;

/**
 * Step 7, map, for references to other plans and to goals (関連づけの写し): one row a code or a name, or
 * that there is none. A table may have several such columns; each is a scheme of its own.
 */
final class ReferenceMapper {
  private static final Pattern TOKEN = Pattern.compile("[^\\s,、・/;]+");

  private final Profile profile;
  private final Words words;
  private final ClaimBook book;
  private final Notes notes;

  ReferenceMapper(Mapping mapping) {
    this.profile = mapping.profile();
    this.words = mapping.words();
    this.book = mapping.book();
    this.notes = mapping.notes();
  }

  void map(ProjectDraft draft, Id id) {
    Map<TableHead.Col, List<Piece>> cells = new LinkedHashMap<>();
    draft
        .references()
        .forEach(cell ->
            cells.computeIfAbsent(cell.column(), any -> new ArrayList<>()).add(cell.piece()));
    Set<String> keys = new HashSet<>();
    cells.forEach((column, pieces) -> column(draft, column, pieces, new Rows(id, column, keys)));
  }

  private void column(ProjectDraft draft, TableHead.Col column, List<Piece> cells, Rows rows) {
    boolean taken =
        profile.fills(column.kind(), "link.code") || profile.fills(column.kind(), "link.title");
    if (!taken) {
      cells.forEach(cell -> notes.unread(cell, Reason.NOT_IN_FAMILY));
    } else if (column.word().name() == null || draft.isDisputed(column.kind())) {
      cells.forEach(cell -> notes.unread(cell, Reason.AMBIGUOUS));
    } else if (column.kind() == ColumnKind.PLAN_NAME) {
      names(cells, rows);
    } else {
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
    private final Id project;
    private final TableHead.Col column;
    private final Set<String> keys;

    /**
     * @param keys of the rows that the project has
     */
    Rows(Id project, TableHead.Col column, Set<String> keys) {
      this.project = project;
      this.column = column;
      this.keys = keys;
    }

    void none(Piece cell) {
      add(LinkRelation.NONE, null, null, new ClaimBook.Field("relation", List.of(cell)));
    }

    void some(Piece cell) {
      add(LinkRelation.REFERS, null, null, new ClaimBook.Field("relation", List.of(cell)));
    }

    void code(String code, Piece piece) {
      add(LinkRelation.REFERS, code, null, new ClaimBook.Field("code", List.of(piece)));
    }

    void title(Value title) {
      add(LinkRelation.REFERS, null, title.text(), ClaimBook.Field.of("title", title));
    }

    private void add(
        LinkRelation relation,
        @Nullable String code,
        @Nullable String title,
        ClaimBook.Field field) {
      Value scheme = column.word().name();
      if (scheme == null) {
        throw new IllegalStateException("a column without a name has no references");
      }
      String key = Row.joinTexts(project, Datum.token(relation), scheme.text(), null, code, title);
      if (!keys.add(key)) {
        field.pieces().forEach(notes::structure);
        return;
      }
      book.add(
          Table.LINKS,
          List.of(ClaimBook.Field.of("scheme", scheme), field),
          source ->
              new LinkRow(
                  OwnerKind.PROJECT, project, relation, scheme.text(), null, code, title, source));
    }
  }
}
