package jp.hakaru.example;

import static jp.hakaru.example.Book.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.example.Print.Spot;
import tools.jackson.databind.JsonNode;

/**
 * The measures of a page of the basic plan and their numbered actions (F0, 施策内容), whose labels
 * stand at the end of the page.
 */
final class BasicPlanActions {
  private final Book book;
  private final Print print;
  private final Id plan;

  /** What is noted of the bodies of actions, whose label stands behind them. */
  private final List<List<Book.Field>> bodies = new ArrayList<>();

  /** The relisted actions of the page, each of which waits for its label. */
  private final List<Consumer<Spot>> pending = new ArrayList<>();

  BasicPlanActions(Book book, Id plan) {
    this.book = book;
    this.print = book.print;
    this.plan = plan;
  }

  private Id node(String path) {
    return book.ids.node(plan, path);
  }

  /**
   * A measure and its actions.
   *
   * @param area the path of the area above it
   * @param number which of the measures of that area it is, from 1
   */
  void measure(JsonNode measure, String area, int number) {
    Spot word = print.put("主要施策");
    Spot sign = print.put(BasicPlanPaper.CIRCLED.get(number - 1));
    print.put(" ");
    List<Spot> title = new ArrayList<>();
    for (String part : Facts.text(measure, "title").split(" ")) {
      title.add(print.put(part));
      print.line(" ");
    }
    print.blank();
    String code = Integer.toString(number);
    String path = area + "/" + code;
    book.node(
        NodeFacts.full(
            node(path),
            plan,
            node(area),
            4,
            word.text(),
            code,
            path,
            String.join("", title.stream().map(Spot::text).toList())),
        List.of(field("level_name", word), field("code", sign), field("title", title)));
    int at = 0;
    for (JsonNode action : Facts.list(measure, "actions").toList()) {
      at = action.has("number") ? action.get("number").asInt() : at + 1;
      action(action, path, at);
    }
  }

  private void action(JsonNode action, String measure, int number) {
    String code = Integer.toString(number);
    Spot sign = print.put(number % 2 == 1 ? BasicPlanPaper.wide(code) : code);
    print.line(" ");
    List<Spot> title = new ArrayList<>();
    for (String part : Print.wrap(Facts.text(action, "title"), 11)) {
      title.add(print.put(part));
      print.line(" ");
    }
    List<Book.Field> fields = new ArrayList<>();
    fields.add(field("code", sign));
    fields.add(field("title", title));
    String mark = Facts.text(action, "marks");
    if (!mark.isEmpty()) {
      print.put(" ");
      fields.add(field("marks", print.put(mark)));
      print.line(" ");
    }
    print.blank();
    String path = measure + "/" + code;
    NodeFacts node =
        NodeFacts.full(
                node(path), plan, node(measure), 5, null, code, path, Facts.text(action, "title"))
            .withMarks(mark.isEmpty() ? null : mark);
    String relisted = Facts.text(action, "relisted");
    boolean known = !relisted.isEmpty() && !relisted.equals("unknown");
    book.node(relisted.isEmpty() ? node : node.relistedFrom(known ? node(relisted) : null), fields);
    if (!relisted.isEmpty()) {
      pending.add(label -> {
        fields.add(field("relisted", label));
        book.chosen(label);
      });
      if (known) {
        Facts.texts(action, "text").forEach(text -> Paragraph.print(print, "", text, 29));
        return;
      }
    }
    for (String text : Facts.texts(action, "text")) {
      Paragraph printed = Paragraph.print(print, "", text, 29);
      List<Book.Field> body = new ArrayList<>(List.of(field("text", printed.spots())));
      bodies.add(body);
      book.narrative(
          new Book.Text(
              OwnerKind.NODE,
              node(path),
              null,
              NarrativeRole.ACTION,
              BasicPlanPaper.ACTIONS,
              null,
              null,
              text),
          body);
    }
  }

  /** The labels of what stands on the page so far: one for each relisted action, one for all. */
  void labels() {
    for (Consumer<Spot> action : pending) {
      action.accept(print.line(BasicPlanPaper.RELISTED + " ").of(BasicPlanPaper.RELISTED));
      print.blank();
    }
    pending.clear();
    Spot actions = print.line(BasicPlanPaper.ACTIONS + " ").of(BasicPlanPaper.ACTIONS);
    bodies.forEach(body -> body.addFirst(field("section", actions)));
    bodies.clear();
  }
}
