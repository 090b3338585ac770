package jp.hakaru.example;

import static jp.hakaru.example.Book.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.example.Facts.MeasureAt;
import jp.hakaru.example.Print.Spot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The evaluation sheets of one year (F1, 施策評価と実施計画兼予算要求書の検証): for each measure its own sheet, then
 * those of its projects.
 */
final class ReviewPaper {
  static final String PLAN = "総合計画";
  static final String STRATEGY = "総合戦略";
  static final String PURPOSE = "目的";
  static final String REASON = "理由";
  static final String NEXT = "目標の実現に向けた今後の取組";
  static final String WHEN_MEASURE = "令和%d年度の目標と実績に差がある場合";
  static final String WHEN_PROJECT = "令和%d年度予算と実績のあいだに目標・活動指標の差がある場合";

  final Book book;
  final Print print;
  final Facts facts;
  final FiscalYear year;
  final Id plan;
  final Id own;
  private final Set<String> known = new HashSet<>();

  /** The key of the year's values in the facts: r5. */
  final String key;

  /** The key of the targets of the years after: a5. */
  final String ahead;

  private ReviewPaper(Facts facts, FiscalYear year) {
    this.facts = facts;
    this.book = new Book(facts);
    this.print = book.print;
    this.year = year;
    this.key = "r" + (year.value() - 2018);
    this.ahead = "a" + (year.value() - 2018);
    this.plan = book.ids.plan(PlanKind.COMPREHENSIVE, PLAN, null);
    this.own = book.ids.act(ActKind.REVIEW, year, title());
  }

  static Book of(Facts facts, int year) {
    ReviewPaper paper = new ReviewPaper(facts, new FiscalYear(year));
    paper.print();
    return paper.book;
  }

  String title() {
    return title(year);
  }

  static String title(FiscalYear year) {
    return year.japanese() + "実施計画兼予算要求書（検証）";
  }

  private void print() {
    ReviewProjects projects = new ReviewProjects(this);
    print.blank(2);
    for (MeasureAt at : facts.measures()) {
      measure(at);
      for (Map.Entry<String, JsonNode> project : facts.projects(at.code(), "sheet")) {
        projects.print(project.getValue(), at);
      }
    }
  }

  Id node(String code) {
    return book.ids.node(plan, code);
  }

  private void measure(MeasureAt at) {
    JsonNode sheet = facts.at("/measures/" + at.code());
    print.line("所属");
    print.blank();
    Spot department = print.line(Facts.text(sheet, "department"));
    print.blank();
    Spot label = print.line(PLAN);
    print.blank();
    plan(label);
    Id goal = heading("第", at.goal(), "章", null, 1);
    Id policy = heading("", at.policy(), "", goal, 2);
    print.blank();
    Spot word = print.line("施策");
    print.blank();
    own(at, word, department, policy);
    print.blank();
    Spot scheme = print.put(STRATEGY);
    if (sheet.has("apart")) {
      print.end().blank();
    } else {
      print.put(" ");
    }
    Spot strategy = print.line(Facts.text(sheet, "strategy"));
    link(OwnerKind.NODE, node(at.code()), scheme, strategy);
    print.blank();
    ReviewTexts texts = new ReviewTexts(this);
    texts.ofMeasure(sheet, node(at.code()));
    new ReviewTable(this, OwnerKind.NODE, node(at.code())).measure(sheet);
    print.blank();
    texts.review(OwnerKind.NODE, node(at.code()), sheet, WHEN_MEASURE);
  }

  private void plan(Spot label) {
    if (known.add(PLAN)) {
      book.add(
          Table.PLANS,
          List.of(field("title", label)),
          source ->
              new PlanRow(
                  plan,
                  book.code,
                  book.municipality,
                  PLAN,
                  false,
                  PlanKind.COMPREHENSIVE,
                  null,
                  own,
                  null,
                  null,
                  source));
    }
  }

  private Id heading(String before, JsonNode node, String word, @Nullable Id parent, int level) {
    print.put(before);
    Spot code = print.put(node.get("code").asString());
    Spot levelName = print.put(word);
    print.put(" ");
    Spot title = print.line(node.get("title").asString());
    Id id = node(code.text());
    if (known.add(code.text())) {
      List<Book.Field> fields = new ArrayList<>();
      if (!word.isEmpty()) {
        fields.add(field("level_name", levelName));
      }
      fields.add(field("code", code));
      fields.add(field("title", title));
      book.node(
          NodeFacts.full(
              id,
              plan,
              parent,
              level,
              word.isEmpty() ? null : word,
              code.text(),
              code.text(),
              title.text()),
          fields);
    }
    return id;
  }

  private void own(MeasureAt at, Spot word, Spot department, Id policy) {
    Spot code = print.put(at.code());
    print.put(" ");
    Spot title = print.line(at.measure().get("title").asString());
    book.node(
        NodeFacts.full(
                node(at.code()), plan, policy, 3, word.text(), at.code(), at.code(), title.text())
            .withDepartment(department.text()),
        List.of(
            field("level_name", word),
            field("code", code),
            field("title", title),
            field("department", department)));
  }

  /** A measure that a sheet only names: it has no parent, and its level from its code's form. */
  void named(Spot code, Spot title) {
    if (known.add("named " + code.text())
        && facts.measures().stream().noneMatch(at -> at.code().equals(code.text()))) {
      book.node(
          NodeFacts.full(
                  node(code.text()), plan, null, 3, null, code.text(), code.text(), title.text())
              .referenced(),
          List.of(field("code", code), field("title", title)));
    }
  }

  /** The reference to the strategy: its code and words, or that there is none. */
  void link(OwnerKind kind, Id from, Spot scheme, Spot strategy) {
    if (!known.add("link " + from + strategy.text())) {
      return;
    }
    if (strategy.text().indexOf(' ') < 0) {
      book.add(
          Table.LINKS,
          List.of(field("scheme", scheme), field("relation", strategy)),
          source -> new LinkRow(kind, from, LinkRelation.NONE, STRATEGY, null, null, null, source));
      return;
    }
    for (String part : strategy.text().split(" (?=[0-9] )")) {
      Spot spot = strategy.of(part);
      String code = part.substring(0, part.indexOf(' '));
      String title = part.substring(code.length() + 1);
      book.add(
          Table.LINKS,
          List.of(
              field("scheme", scheme),
              field("code", spot.of(code)),
              field("title", spot.of(title))),
          source ->
              new LinkRow(kind, from, LinkRelation.REFERS, STRATEGY, null, code, title, source));
    }
  }
}
