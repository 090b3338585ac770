package jp.hakaru.inout.ingest.internal.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.ingest.internal.label.HeadWord;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.PeriodText;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Step 7, map, for projects (事業の写し): the columns' fields go to the rows that the profile names. */
final class ProjectMapper {
  private final Profile profile;
  private final CellValues values;
  private final Municipality body;
  private final ClaimBook book;
  private final Notes notes;
  private final CostMapper costs;
  private final ScheduleMapper schedules;
  private final ReferenceMapper references;
  private final Originals originals;
  private final NaturalIds ids;
  private final Set<Id> used = new HashSet<>();

  /**
   * @param paper the year of the paper's own act
   */
  ProjectMapper(Mapping mapping, Municipality body, CostMapper.Acts acts, HeadWord.YearAt paper) {
    this.profile = mapping.profile();
    this.book = mapping.book();
    this.notes = mapping.notes();
    this.values = new CellValues(mapping.words(), notes);
    this.body = body;
    this.ids = new NaturalIds(body.code());
    this.schedules = new ScheduleMapper(profile, book, notes);
    this.references = new ReferenceMapper(mapping);
    this.originals = new Originals(notes);
    this.costs = new CostMapper(mapping, acts, paper);
  }

  /** The values of one record by the fields that take them: {@code project.name}. */
  private static final class Fields {
    final Map<String, Value> byName = new LinkedHashMap<>();
    final Map<String, HeadWord.YearAt> years = new LinkedHashMap<>();

    @Nullable String text(String field) {
      Value value = byName.get(field);
      return value == null ? null : value.text();
    }

    @Nullable FiscalYear year(String field) {
      return Optional.ofNullable(years.get(field)).map(HeadWord.YearAt::year).orElse(null);
    }

    List<ClaimBook.Field> of(String kind) {
      List<ClaimBook.Field> fields = new ArrayList<>();
      byName.forEach((name, value) -> {
        if (name.startsWith(kind + ".")) {
          fields.add(ClaimBook.Field.of(name.substring(kind.length() + 1), value));
        }
      });
      years.forEach((name, year) -> {
        if (name.startsWith(kind + ".")) {
          fields.add(new ClaimBook.Field(name.substring(kind.length() + 1), year.pieces()));
        }
      });
      return fields;
    }
  }

  Id map(ProjectDraft draft, NodeRow node, ActRow own) {
    Fields fields = new Fields();
    Value name = Value.written(draft.of(ColumnKind.NAME));
    put(fields, ColumnKind.NAME, name);
    values
        .of(draft, ColumnKind.NUMBER)
        .map(one -> new Value(printed(draft), one.pieces()))
        .ifPresent(one -> put(fields, ColumnKind.NUMBER, one));
    values.of(draft, ColumnKind.SUMMARY).ifPresent(one -> put(fields, ColumnKind.SUMMARY, one));
    values.departments(draft).ifPresent(one -> put(fields, ColumnKind.DEPARTMENT, one));
    Optional<ProjectStatus> status = values.status(draft);
    if (status.isPresent()) {
      put(fields, ColumnKind.STATUS, Value.written(draft.of(ColumnKind.STATUS)));
    }
    draft.group().ifPresent(type -> fields.byName.put("project_year.type", type));
    period(fields, draft);
    Id id = id(name.text(), node);
    rows(fields, id, node, own, status.orElse(null));
    if (!draft.isRelisted()) {
      originals.add(draft, id, node);
      costs.map(draft, id);
    }
    references.map(draft, id);
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
            ? values.of(draft, ColumnKind.NUMBER)
            : Optional.empty();
    number.ifPresent(one -> fields.add(ClaimBook.Field.of("number", one)));
    String printed = number.isPresent() ? printed(draft) : null;
    book.add(
        Table.PROJECT_NODES,
        fields,
        source -> new ProjectNodeRow(id, node.nodeId(), printed, false, null, source));
    originals.again(draft, original.get());
  }

  private static String printed(ProjectDraft draft) {
    return draft.series().isEmpty() ? Integer.toString(draft.number()) : draft.printedNumber();
  }

  /** From when to when it goes on, as far as it is printed. */
  private void period(Fields fields, ProjectDraft draft) {
    values
        .of(draft, ColumnKind.PERIOD)
        .ifPresent(cell -> {
          Glyphs glyphs = Glyphs.compact(cell.pieces());
          Optional<PeriodText> period = PeriodText.of(glyphs.text());
          if (period.isEmpty()) {
            cell.pieces().forEach(piece -> notes.unread(piece, Reason.VOCABULARY));
            return;
          }
          cell.pieces().forEach(notes::structure);
          year(fields, "project.start_year", period.get().start(), glyphs);
          year(fields, "project.end_year", period.get().end(), glyphs);
        });
  }

  private void year(Fields fields, String field, PeriodText.@Nullable Year year, Glyphs glyphs) {
    if (year != null && profile.fills(ColumnKind.PERIOD, field)) {
      fields.years.put(
          field, new HeadWord.YearAt(year.year(), glyphs.pieces(year.from(), year.to())));
    }
  }

  private void put(Fields fields, ColumnKind kind, Value value) {
    Profile.Column column = profile.columns().get(kind);
    if (column != null) {
      column.to().forEach(field -> fields.byName.put(field, value));
    }
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
                fields.year("project.start_year"),
                fields.year("project.end_year"),
                null,
                source));
    year(fields, id, own, status, name);
    book.add(
        Table.PROJECT_NODES,
        fields.of("project_node"),
        source ->
            new ProjectNodeRow(
                id, node.nodeId(), fields.text("project_node.number"), true, null, source));
  }

  private void year(Fields fields, Id id, ActRow own, @Nullable ProjectStatus status, String name) {
    book.add(
        Table.PROJECT_YEARS,
        fields.of("project_year"),
        source ->
            new ProjectYearRow(
                id,
                Objects.requireNonNull(own.fiscalYear(), "a rolling plan has a year"),
                own.actId(),
                fields.text("project_year.number"),
                name,
                fields.text("project_year.department"),
                status,
                fields.text("project_year.type"),
                fields.text("project_year.summary"),
                source));
  }

  private void leftOver(ProjectDraft draft) {
    draft.of(ColumnKind.OTHER).forEach(piece -> notes.unread(piece, Reason.NOT_IN_FAMILY));
  }
}
