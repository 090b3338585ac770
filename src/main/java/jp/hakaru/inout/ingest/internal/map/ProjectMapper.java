package jp.hakaru.inout.ingest.internal.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.inout.ingest.internal.label.HeadWord;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Step 7, map, for projects (事業の写し): the columns' fields go to the rows that the profile names. */
final class ProjectMapper {
  private static final Pattern TOKEN = Pattern.compile("[^\\s,、・/;]+");

  private final Profile profile;
  private final Words words;
  private final Municipality body;
  private final ClaimBook book;
  private final Notes notes;
  private final CostMapper costs;
  private final ScheduleMapper schedules;
  private final Originals originals;
  private final NaturalIds ids;
  private final Set<Id> used = new HashSet<>();

  ProjectMapper(
      Profile profile,
      Words words,
      Municipality body,
      ClaimBook book,
      Notes notes,
      CostMapper.Acts acts,
      HeadWord.YearAt paper) {
    this.profile = profile;
    this.words = words;
    this.body = body;
    this.ids = new NaturalIds(body.code());
    this.book = book;
    this.notes = notes;
    this.schedules = new ScheduleMapper(profile, book, notes);
    this.originals = new Originals(notes);
    this.costs = new CostMapper(profile, words, book, notes, acts, paper);
  }

  /** The values of one record by the fields that take them: {@code project.name}. */
  private static final class Fields {
    final Map<String, Value> values = new LinkedHashMap<>();

    @Nullable String text(String field) {
      Value value = values.get(field);
      return value == null ? null : value.text();
    }

    List<ClaimBook.Field> of(String kind) {
      List<ClaimBook.Field> fields = new ArrayList<>();
      values.forEach((name, value) -> {
        if (name.startsWith(kind + ".")) {
          fields.add(ClaimBook.Field.of(name.substring(kind.length() + 1), value));
        }
      });
      return fields;
    }
  }

  Id map(ProjectDraft draft, NodeRow node, ActRow own) {
    Fields fields = new Fields();
    Value name = Value.written(draft.of(ColumnKind.NAME));
    put(fields, ColumnKind.NAME, name);
    value(draft, ColumnKind.NUMBER)
        .map(one -> new Value(Integer.toString(draft.number()), one.pieces()))
        .ifPresent(one -> put(fields, ColumnKind.NUMBER, one));
    value(draft, ColumnKind.SUMMARY).ifPresent(one -> put(fields, ColumnKind.SUMMARY, one));
    departments(draft).ifPresent(one -> put(fields, ColumnKind.DEPARTMENT, one));
    Optional<ProjectStatus> status = status(draft);
    if (status.isPresent()) {
      put(fields, ColumnKind.STATUS, Value.written(draft.of(ColumnKind.STATUS)));
    }
    Id id = id(name.text(), node);
    rows(fields, id, node, own, status.orElse(null));
    if (!draft.isRelisted()) {
      originals.add(draft, id, node);
      costs.map(draft, id);
    }
    references(draft, id);
    schedules.map(draft, id, own);
    leftOver(draft);
    return id;
  }

  /**
   * A row printed again: a further place of its original, or, where that is not sure, a project of
   * its own with a doubt. Its money is the original's and is not counted again.
   */
  void mapRelisted(ProjectDraft draft, NodeRow node, ActRow own) {
    Optional<Originals.Original> original = originals.find(draft, node);
    if (original.isEmpty()) {
      Id id = map(draft, node, own);
      draft.money().forEach(cell -> notes.unread(cell.piece(), Reason.RELISTED));
      notes.doubt(
          draft.of(ColumnKind.NAME).getFirst(),
          Table.PROJECTS.kind(),
          id.value(),
          null,
          Reason.RELISTED);
      return;
    }
    Id id = original.get().id();
    List<ClaimBook.Field> fields = new ArrayList<>();
    fields.add(new ClaimBook.Field("project_id", draft.of(ColumnKind.NAME)));
    Optional<Value> number =
        profile.fills(ColumnKind.NUMBER, "project_node.number")
            ? value(draft, ColumnKind.NUMBER)
            : Optional.empty();
    number.ifPresent(one -> fields.add(ClaimBook.Field.of("number", one)));
    String printed = number.isPresent() ? Integer.toString(draft.number()) : null;
    book.add(
        Table.PROJECT_NODES,
        fields,
        source -> new ProjectNodeRow(id, node.nodeId(), printed, false, null, source));
    originals.again(draft, original.get());
  }

  private void put(Fields fields, ColumnKind kind, Value value) {
    Profile.Column column = profile.columns().get(kind);
    if (column != null) {
      column.to().forEach(field -> fields.values.put(field, value));
    }
  }

  private Optional<Value> value(ProjectDraft draft, ColumnKind kind) {
    if (!draft.has(kind)) {
      return Optional.empty();
    }
    if (draft.isDisputed(kind) || draft.hasHole(kind)) {
      draft.of(kind).forEach(piece -> notes.unread(piece, Reason.AMBIGUOUS));
      notes.doubt(draft.of(kind).getFirst(), Reason.AMBIGUOUS);
      return Optional.empty();
    }
    Value value = Value.written(draft.of(kind));
    if (Words.isDash(value.text())) {
      value.pieces().forEach(notes::structure);
      return Optional.empty();
    }
    return Optional.of(value);
  }

  private Optional<ProjectStatus> status(ProjectDraft draft) {
    if (draft.of(ColumnKind.STATUS).size() > 1 || draft.isDisputed(ColumnKind.STATUS)) {
      draft.of(ColumnKind.STATUS).forEach(piece -> notes.unread(piece, Reason.AMBIGUOUS));
      return Optional.empty();
    }
    Optional<ProjectStatus> status =
        draft.of(ColumnKind.STATUS).stream()
            .findFirst()
            .flatMap(piece -> words.status(piece.text()));
    if (status.isEmpty()) {
      draft
          .of(ColumnKind.STATUS)
          .forEach(piece -> {
            notes.unread(piece, Reason.VOCABULARY);
            notes.doubt(piece, Reason.VOCABULARY);
          });
    }
    return status;
  }

  private Optional<Value> departments(ProjectDraft draft) {
    List<Piece> pieces = draft.of(ColumnKind.DEPARTMENT);
    List<String> names = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (Piece piece : pieces) {
      open.append(piece.text());
      List<String> complete = words.departments(open.toString());
      if (!complete.isEmpty()) {
        names.addAll(complete);
        open.setLength(0);
      }
    }
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    if (open.length() > 0 || draft.isDisputed(ColumnKind.DEPARTMENT)) {
      if (Words.isDash(open.toString())) {
        pieces.forEach(notes::structure);
        return Optional.empty();
      }
      pieces.forEach(piece -> notes.unread(piece, Reason.VOCABULARY));
      notes.doubt(pieces.getFirst(), Reason.VOCABULARY);
      return Optional.empty();
    }
    return Optional.of(new Value(String.join(";", names), pieces));
  }

  /**
   * Natural key: folded name and code of the primary node; n-th of equals within one paper. Source:
   * DESIGN §3.
   */
  private Id id(String name, NodeRow node) {
    String code = node.code() == null ? node.path() : node.code();
    int twin = 1;
    while (!used.add(ids.project(name, code, twin))) {
      twin++;
    }
    return ids.project(name, code, twin);
  }

  private void rows(
      Fields fields, Id id, NodeRow node, ActRow own, @Nullable ProjectStatus status) {
    String name = String.valueOf(fields.text("project.name"));
    book.add(
        Table.PROJECTS,
        fields.of("project"),
        source ->
            new ProjectRow(
                id,
                body.code(),
                fields.text("project.number"),
                name,
                fields.text("project.department"),
                status,
                null,
                null,
                null,
                null,
                fields.text("project.summary"),
                null,
                null,
                null,
                source));
    book.add(
        Table.PROJECT_YEARS,
        fields.of("project_year"),
        source ->
            new ProjectYearRow(
                id,
                own.fiscalYear(),
                own.actId(),
                fields.text("project_year.number"),
                name,
                fields.text("project_year.department"),
                status,
                null,
                fields.text("project_year.summary"),
                source));
    book.add(
        Table.PROJECT_NODES,
        fields.of("project_node"),
        source ->
            new ProjectNodeRow(
                id, node.nodeId(), fields.text("project_node.number"), true, null, source));
  }

  private void references(ProjectDraft draft, Id id) {
    Set<String> keys = new HashSet<>();
    boolean taken = profile.fills(ColumnKind.REFERENCE, "link.code");
    for (ProjectDraft.ReferenceCell cell : draft.references()) {
      Value scheme = cell.column().word().name();
      String text = TextFold.fold(cell.piece().text()).text();
      if (!taken) {
        notes.unread(cell.piece(), Reason.NOT_IN_FAMILY);
      } else if (scheme == null || draft.isDisputed(ColumnKind.REFERENCE)) {
        notes.unread(cell.piece(), Reason.AMBIGUOUS);
      } else if (words.isNone(text)) {
        link(id, LinkRelation.NONE, scheme, null, cell.piece(), keys);
      } else if (Words.isDash(text)) {
        notes.structure(cell.piece());
      } else if (Words.codes(text).isEmpty()) {
        notes.unread(cell.piece(), Reason.VOCABULARY);
        notes.doubt(cell.piece(), Reason.VOCABULARY);
      } else {
        Glyphs glyphs = Glyphs.spaced(cell.piece());
        Matcher matcher = TOKEN.matcher(glyphs.text());
        while (matcher.find()) {
          Piece piece = glyphs.piece(matcher.start(), matcher.end());
          link(id, LinkRelation.REFERS, scheme, matcher.group(), piece, keys);
        }
      }
    }
  }

  private void link(
      Id id,
      LinkRelation relation,
      Value scheme,
      @Nullable String code,
      Piece piece,
      Set<String> keys) {
    String key = Row.join(id, Datum.token(relation), scheme.text(), null, code, null);
    if (!keys.add(key)) {
      notes.structure(piece);
      return;
    }
    String column = code == null ? "relation" : "code";
    book.add(
        Table.LINKS,
        List.of(ClaimBook.Field.of("scheme", scheme), new ClaimBook.Field(column, List.of(piece))),
        source ->
            new LinkRow(OwnerKind.PROJECT, id, relation, scheme.text(), null, code, null, source));
  }

  private void leftOver(ProjectDraft draft) {
    draft.of(ColumnKind.OTHER).forEach(piece -> notes.unread(piece, Reason.NOT_IN_FAMILY));
  }
}
