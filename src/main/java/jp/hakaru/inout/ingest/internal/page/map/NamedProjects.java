package jp.hakaru.inout.ingest.internal.page.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.map.Fields;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Projects of which the pages tell the name alone (名称のみの事業). One that is named again below another
 * node is the same project with a further place; its first node without a mark that it stands
 * elsewhere is the primary one.
 */
final class NamedProjects {
  private final NaturalIds ids;
  private final ClaimBook book;
  private final Notes notes;
  private final Municipality body;
  private final ActRow act;
  private final Map<String, Id> known = new HashMap<>();
  private final Set<Id> primary = new HashSet<>();
  private final Set<String> places = new HashSet<>();

  NamedProjects(NaturalIds ids, ClaimBook book, Notes notes, Municipality body, ActRow act) {
    this.ids = ids;
    this.book = book;
    this.notes = notes;
    this.body = body;
    this.act = act;
  }

  /** Adds the projects that {@code draft} names, whose row {@code node} is. */
  void add(PageNode draft, NodeRow node) {
    for (Value name : draft.projects()) {
      PageNode.ProjectRemark remark = draft.projectRemarks().get(name);
      Value departments = remark == null ? null : remark.departments();
      Value relisted = remark == null ? null : remark.relisted();
      Id id =
          known.computeIfAbsent(Words.key(name.text()), any -> project(name, remark, draft, node));
      if (relisted != null) {
        relisted.pieces().forEach(notes::structure);
      }
      if (departments != null) {
        departments.pieces().forEach(notes::structure);
      }
      if (remark != null) {
        Stream.of(Optional.ofNullable(remark.summary()), status(remark))
            .flatMap(Optional::stream)
            .forEach(value -> value.pieces().forEach(notes::structure));
      }
      boolean first = relisted == null && primary.add(id);
      if (!places.add(Row.join(id, node.nodeId()))) {
        name.pieces().forEach(notes::structure);
        continue;
      }
      book.add(
          Table.PROJECT_NODES,
          List.of(ClaimBook.Field.of("project_id", name)),
          source -> new ProjectNodeRow(id, node.nodeId(), null, first, null, source));
    }
  }

  private static Optional<Value> status(PageNode.ProjectRemark remark) {
    return Optional.ofNullable(remark.status()).map(PageNode.StatusAt::words);
  }

  private Id project(
      Value name, PageNode.@Nullable ProjectRemark remark, PageNode draft, NodeRow node) {
    Value departments = remark == null ? null : remark.departments();
    Value summary = remark == null ? null : remark.summary();
    PageNode.StatusAt status = remark == null ? null : remark.status();
    Value code = draft.measure().heading().code();
    Id id = ids.project(name.text(), code == null ? node.path() : code.text(), 1);
    List<ClaimBook.Field> fields =
        new Fields()
            .with("name", name)
            .with("department", departments)
            .with("summary", summary)
            .with("status", status == null ? null : status.words())
            .list();
    String department = Value.textOf(departments);
    ProjectStatus state = status == null ? null : status.status();
    String does = Value.textOf(summary);
    book.add(
        Table.PROJECTS, fields, source -> row(id, name.text(), department, state, does, source));
    FiscalYear year = act.fiscalYear();
    if (year != null) {
      book.add(
          Table.PROJECT_YEARS,
          fields,
          source ->
              new ProjectYearRow(
                  id, year, act.actId(), null, name.text(), department, null, null, null, source));
    }
    return id;
  }

  private ProjectRow row(
      Id id,
      String name,
      @Nullable String department,
      @Nullable ProjectStatus status,
      @Nullable String summary,
      @Nullable String source) {
    return new ProjectRow(
        id,
        body.code(),
        null,
        name,
        department,
        status,
        null,
        null,
        null,
        null,
        summary,
        null,
        null,
        null,
        source);
  }
}
