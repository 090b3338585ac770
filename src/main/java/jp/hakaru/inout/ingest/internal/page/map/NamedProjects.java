package jp.hakaru.inout.ingest.internal.page.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
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
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
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
  private final Map<Id, String> numbers = new HashMap<>();
  private final Set<Id> primary = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final NamedCosts costs;

  NamedProjects(NaturalIds ids, ClaimBook book, Notes notes, Municipality body, ActRow act) {
    this.ids = ids;
    this.book = book;
    this.notes = notes;
    this.body = body;
    this.act = act;
    this.costs = new NamedCosts(ids, book, notes, act);
  }

  /** Adds the projects that {@code draft} names, whose row {@code node} is. */
  void add(PageNode draft, NodeRow node) {
    for (Value name : draft.projects()) {
      PageNode.ProjectRemark remark =
          draft.projectRemarks().getOrDefault(name, PageNode.ProjectRemark.NONE);
      Value relisted = remark.relisted();
      Value number = remark.number();
      Id id =
          known.computeIfAbsent(Words.key(name.text()), any -> project(name, remark, draft, node));
      Stream.of(relisted, remark.departments(), remark.summary(), remark.number(), status(remark))
          .flatMap(Stream::ofNullable)
          .forEach(value -> value.pieces().forEach(notes::structure));
      String before = number == null ? null : numbers.putIfAbsent(id, number.text());
      if (before != null && number != null && !before.equals(number.text())) {
        Piece piece = number.pieces().getFirst();
        notes.doubt(piece, Table.PROJECTS.kind(), id.value(), "number", Reason.TWO_FIGURES);
      }
      costs.add(id, remark.costs());
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

  private static @Nullable Value status(PageNode.ProjectRemark remark) {
    PageNode.StatusAt status = remark.status();
    return status == null ? null : status.words();
  }

  private Id project(Value name, PageNode.ProjectRemark remark, PageNode draft, NodeRow node) {
    Value code = draft.measure().heading().code();
    Id id = ids.project(name.text(), code == null ? node.path() : code.text(), 1);
    List<ClaimBook.Field> fields =
        new Fields()
            .with("name", name)
            .with("department", remark.departments())
            .with("summary", remark.summary())
            .with("status", status(remark))
            .with("number", remark.number())
            .list();
    String department = Value.textOf(remark.departments());
    String number = Value.textOf(remark.number());
    book.add(Table.PROJECTS, fields, source -> row(id, name.text(), remark, source));
    FiscalYear year = act.fiscalYear();
    if (year != null) {
      book.add(
          Table.PROJECT_YEARS,
          fields,
          source ->
              new ProjectYearRow(
                  id,
                  year,
                  act.actId(),
                  number,
                  name.text(),
                  department,
                  remark.status() == null ? null : remark.status().status(),
                  null,
                  Value.textOf(remark.summary()),
                  source));
    }
    return id;
  }

  private ProjectRow row(
      Id id, String name, PageNode.ProjectRemark remark, @Nullable String source) {
    PageNode.StatusAt status = remark.status();
    return new ProjectRow(
        id,
        body.code(),
        Value.textOf(remark.number()),
        name,
        Value.textOf(remark.departments()),
        status == null ? null : status.status(),
        null,
        null,
        null,
        null,
        Value.textOf(remark.summary()),
        null,
        null,
        null,
        source);
  }
}
