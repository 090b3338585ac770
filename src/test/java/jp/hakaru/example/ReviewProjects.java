package jp.hakaru.example;

import static jp.hakaru.example.Book.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectSubjectRow;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.example.Facts.MeasureAt;
import jp.hakaru.example.Print.Spot;
import tools.jackson.databind.JsonNode;

/** The projects' sheets within the evaluation sheets (F1, 事業の調書). */
final class ReviewProjects {
  private final ReviewPaper paper;
  private final Book book;
  private final Print print;

  ReviewProjects(ReviewPaper paper) {
    this.paper = paper;
    this.book = paper.book;
    this.print = paper.print;
  }

  void print(JsonNode project, MeasureAt at) {
    JsonNode sheet = project.get("sheet");
    Spot year = print.put(paper.year.japanese());
    print.line(" " + paper.title().substring(paper.year.japanese().length()));
    book.act(ActKind.REVIEW, paper.year, paper.title(), year);
    print.blank();
    print.put("所属\t");
    Spot department = print.put(department(project, sheet));
    print.put("\t事業\t");
    Spot name = print.put(Facts.text(project, "name"));
    print.put("\t予算科目\t");
    Spot subject = print.line(Facts.text(sheet, "subject"));
    Id id = book.ids.project(name.text(), at.code(), 1);
    print.put("施策\t");
    nodes(sheet, at, id);
    print.tabs(sheet.has("split") ? 1 : 2);
    Spot scheme = print.put(ReviewPaper.STRATEGY);
    print.tabs(1);
    Spot strategy = print.line(Facts.text(sheet, "strategy"));
    paper.link(OwnerKind.PROJECT, id, scheme, strategy);
    print.blank();
    print.line("事業概要");
    print.blank();
    Spot summary = print.line(Facts.text(project, "summary"));
    print.blank();
    rows(id, name, department, subject, summary);
    purpose(id, sheet);
    print.blank();
    new ReviewTable(paper, OwnerKind.PROJECT, id).project(project);
    print.blank();
    new ReviewTexts(paper).review(OwnerKind.PROJECT, id, sheet, ReviewPaper.WHEN_PROJECT);
  }

  static String department(JsonNode project, JsonNode sheet) {
    return sheet.has("department")
        ? Facts.text(sheet, "department")
        : project.get("r6").get(2).asString();
  }

  /** The measures of the project; the first is the one below whose sheet it stands. */
  private void nodes(JsonNode sheet, MeasureAt at, Id id) {
    List<String> codes =
        Stream.of(at.code(), Facts.text(sheet, "also")).filter(code -> !code.isEmpty()).toList();
    for (int i = 0; i < codes.size(); i++) {
      print.put(i == 0 ? "" : sheet.has("split") ? "\t\t" : " ");
      Spot code = print.put(codes.get(i));
      print.put(" ");
      Spot title = print.put(titleOf(paper.facts, codes.get(i)));
      paper.named(code, title);
      boolean primary = i == 0;
      book.add(
          Table.PROJECT_NODES,
          List.of(field("node_id", code)),
          source -> new ProjectNodeRow(id, paper.node(code.text()), null, primary, null, source));
    }
  }

  static String titleOf(Facts facts, String code) {
    return Stream.concat(
            facts.measures().stream().map(MeasureAt::measure),
            facts.at("/town/named").valueStream())
        .filter(one -> Facts.text(one, "code").equals(code))
        .map(one -> Facts.text(one, "title"))
        .findFirst()
        .orElse("");
  }

  private void rows(Id id, Spot name, Spot department, Spot subject, Spot summary) {
    String[] parts = subject.text().split("／");
    String departments = department.text().replace(' ', ';');
    List<Book.Field> base =
        List.of(field("name", name), field("department", department), field("summary", summary));
    List<Book.Field> subjects = new ArrayList<>();
    List<String> columns = List.of("account", "kan", "kou", "moku");
    for (int i = 0; i < columns.size(); i++) {
      subjects.add(field(columns.get(i), subject.of(parts[i])));
    }
    List<Book.Field> all = new ArrayList<>(base);
    all.addAll(subjects);
    book.add(
        Table.PROJECTS,
        all,
        source ->
            new ProjectRow(
                id,
                book.code,
                null,
                name.text(),
                departments,
                null,
                parts[0],
                parts[1],
                parts[2],
                parts[3],
                summary.text(),
                null,
                null,
                null,
                source));
    book.add(
        Table.PROJECT_YEARS,
        base,
        source ->
            new ProjectYearRow(
                id,
                paper.year,
                paper.own,
                null,
                name.text(),
                departments,
                null,
                null,
                summary.text(),
                source));
    book.add(
        Table.PROJECT_SUBJECTS,
        subjects,
        source ->
            new ProjectSubjectRow(
                id, paper.year, parts[0], parts[1], parts[2], parts[3], null, null, source));
  }

  private void purpose(Id id, JsonNode sheet) {
    Spot section = print.line("目的");
    print.blank();
    Spot text = print.line(Facts.text(sheet, "purpose"));
    book.narrative(
        new Book.Text(
            OwnerKind.PROJECT,
            id,
            paper.year,
            NarrativeRole.PURPOSE,
            section.text(),
            null,
            null,
            text.text()),
        List.of(field("section", section), field("text", text)));
  }
}
