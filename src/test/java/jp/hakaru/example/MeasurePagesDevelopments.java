package jp.hakaru.example;

import static jp.hakaru.example.Book.field;

import java.util.List;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.example.Print.Spot;
import tools.jackson.databind.JsonNode;

/** The developments of a measure's page and the main projects that they name (F2, 施策の展開). */
final class MeasurePagesDevelopments {
  private static final int LEVEL = 4;

  private final MeasurePagesPaper paper;
  private final Book book;
  private final Print print;
  private final Id plan;
  private final Id act;

  MeasurePagesDevelopments(MeasurePagesPaper paper, Book book, Id plan, Id act) {
    this.paper = paper;
    this.book = book;
    this.print = book.print;
    this.plan = plan;
    this.act = act;
  }

  void print(JsonNode measure, Id owner) {
    Spot section = print.line("施策の展開");
    print.blank();
    int number = 0;
    for (JsonNode one : Facts.list(measure, "developments").toList()) {
      Id node = node(++number, Facts.text(one, "title"), Facts.text(measure, "code"), owner);
      print.blank();
      for (String item : Facts.texts(one, "items")) {
        paper.paragraph(node, section, NarrativeRole.ACTION, "-", "", item);
      }
      print.blank();
      print.put(MeasurePagesPaper.MAIN_PROJECTS);
      if (one.has("inline")) {
        print.put(" ");
      } else {
        print.end();
        print.blank();
      }
      projects(Facts.texts(one, "projects"), node, Facts.text(measure, "code"));
      print.end();
      print.blank();
    }
  }

  private Id node(int number, String name, String measure, Id owner) {
    Spot code = print.put(String.valueOf(number));
    print.put(" ");
    Spot title = print.line(name);
    String path = measure + "/" + number;
    Id node = book.ids.node(plan, path);
    book.node(
        NodeFacts.full(node, plan, owner, LEVEL, null, code.text(), path, title.text()),
        List.of(field("code", code), field("title", title)));
    return node;
  }

  /** The main projects that a development names, of which the page says no more. */
  private void projects(List<String> names, Id node, String code) {
    for (int i = 0; i < names.size(); i++) {
      print.put(i == 0 ? "" : "、");
      Spot name = print.put(names.get(i));
      Id id = book.ids.project(name.text(), code, 1);
      book.add(
          Table.PROJECTS,
          List.of(field("name", name)),
          source ->
              new ProjectRow(
                  id,
                  book.code,
                  null,
                  name.text(),
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  source));
      book.add(
          Table.PROJECT_YEARS,
          List.of(field("name", name)),
          source ->
              new ProjectYearRow(
                  id,
                  MeasurePagesPaper.START,
                  act,
                  null,
                  name.text(),
                  null,
                  null,
                  null,
                  null,
                  source));
      book.add(
          Table.PROJECT_NODES,
          List.of(field("project_id", name)),
          source -> new ProjectNodeRow(id, node, null, true, null, source));
    }
  }
}
