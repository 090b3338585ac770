package jp.hakaru.inout.ingest.internal.form.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectSubjectRow;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.ingest.internal.form.read.Coded;
import jp.hakaru.inout.ingest.internal.form.read.SheetFacts;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The project of a sheet (事業の写し): itself, its year, its budget subject, its measures. The measure
 * below whose sheet it stands is the primary one; where it does not name that, the first that it
 * names is.
 */
final class ProjectRows {
  private final FormContext context;
  private final Municipality body;
  private final Map<String, Integer> twins = new HashMap<>();

  ProjectRows(FormContext context, Municipality body) {
    this.context = context;
    this.body = body;
  }

  /** A measure that the sheet names, with the node that it is. */
  record Named(Coded measure, NodeRow node) {}

  /** What the sheet says of the project in words; each but the name unset where it does not. */
  private record Printed(
      Id id,
      @Nullable String number,
      String name,
      @Nullable String department,
      @Nullable String summary) {
    Printed(Id id, SheetFacts facts, Value name) {
      this(
          id,
          Value.textOf(facts.number()),
          name.text(),
          facts.departments() == null ? null : facts.departments().names(),
          Value.textOf(facts.summary()));
    }
  }

  /** The parts of a budget subject; each unset where the paper prints fewer. */
  private record Subject(
      @Nullable String account,
      @Nullable String kan,
      @Nullable String kou,
      @Nullable String moku,
      @Nullable String saimoku) {}

  Owner map(SheetFacts facts, List<Named> measures, @Nullable NodeRow above) {
    Value name = Objects.requireNonNull(facts.project(), "a project's sheet names it");
    NodeRow primary =
        measures.stream()
            .map(Named::node)
            .filter(node -> node.equals(above))
            .findFirst()
            .orElse(measures.getFirst().node());
    String code = Objects.requireNonNullElse(primary.code(), "");
    int twin = twins.merge(Words.key(name.text()) + "/" + code, 1, Integer::sum);
    Id id = context.ids().project(name.text(), code, twin);
    project(id, facts, name);
    for (Named named : measures) {
      place(id, named, named.node().equals(primary));
    }
    return new Owner(OwnerKind.PROJECT, id);
  }

  private void place(Id project, Named named, boolean primary) {
    Value code = Objects.requireNonNull(named.measure().code());
    context
        .book()
        .add(
            Table.PROJECT_NODES,
            List.of(ClaimBook.Field.of("node_id", code)),
            source ->
                new ProjectNodeRow(project, named.node().nodeId(), null, primary, null, source));
  }

  private void project(Id id, SheetFacts facts, Value name) {
    List<ClaimBook.Field> base = fields(facts, name);
    List<ClaimBook.Field> subjectFields = new ArrayList<>();
    Subject subject = subject(facts.subject(), subjectFields);
    List<ClaimBook.Field> all = new ArrayList<>(base);
    subjectFields.stream().filter(field -> !field.column().equals("saimoku")).forEach(all::add);
    Printed printed = new Printed(id, facts, name);
    itself(printed, subject, all);
    year(printed, base);
    if (!subjectFields.isEmpty()) {
      subject(id, subject, subjectFields);
    }
  }

  private static List<ClaimBook.Field> fields(SheetFacts facts, Value name) {
    List<ClaimBook.Field> fields = new ArrayList<>();
    fields.add(ClaimBook.Field.of("name", name));
    Value number = facts.number();
    if (number != null) {
      fields.add(ClaimBook.Field.of("number", number));
    }
    SheetFacts.Departments departments = facts.departments();
    if (departments != null) {
      fields.add(new ClaimBook.Field("department", departments.pieces()));
    }
    Value summary = facts.summary();
    if (summary != null) {
      fields.add(ClaimBook.Field.of("summary", summary));
    }
    return fields;
  }

  private void itself(Printed project, Subject subject, List<ClaimBook.Field> fields) {
    context
        .book()
        .add(
            Table.PROJECTS,
            fields,
            source ->
                new ProjectRow(
                    project.id(),
                    body.code(),
                    project.number(),
                    project.name(),
                    project.department(),
                    null,
                    subject.account(),
                    subject.kan(),
                    subject.kou(),
                    subject.moku(),
                    project.summary(),
                    null,
                    null,
                    null,
                    source));
  }

  private void year(Printed project, List<ClaimBook.Field> fields) {
    context
        .book()
        .add(
            Table.PROJECT_YEARS,
            fields,
            source ->
                new ProjectYearRow(
                    project.id(),
                    context.year(),
                    context.acts().own(),
                    project.number(),
                    project.name(),
                    project.department(),
                    null,
                    null,
                    project.summary(),
                    source));
  }

  private void subject(Id project, Subject subject, List<ClaimBook.Field> fields) {
    context
        .book()
        .add(
            Table.PROJECT_SUBJECTS,
            fields,
            source ->
                new ProjectSubjectRow(
                    project,
                    context.year(),
                    subject.account(),
                    subject.kan(),
                    subject.kou(),
                    subject.moku(),
                    subject.saimoku(),
                    null,
                    source));
  }

  private static Subject subject(List<Piece> parts, List<ClaimBook.Field> fields) {
    boolean account = !parts.isEmpty() && parts.getFirst().text().endsWith("会計");
    List<String> columns =
        account
            ? List.of("account", "kan", "kou", "moku", "saimoku")
            : List.of("kan", "kou", "moku", "saimoku");
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < parts.size() && i < columns.size(); i++) {
      values.put(columns.get(i), parts.get(i).text().strip());
      fields.add(new ClaimBook.Field(columns.get(i), List.of(parts.get(i))));
    }
    return new Subject(
        values.get("account"),
        values.get("kan"),
        values.get("kou"),
        values.get("moku"),
        values.get("saimoku"));
  }
}
