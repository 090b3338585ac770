package jp.hakaru.example;

import static jp.hakaru.example.Book.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.NarrativeRole;
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
 * The rolling plan of one year (F4, 実施計画): goals, policies and measures with the state aimed at,
 * and numbered projects with their budget stacked. Both editions of the town wrap and head their
 * tables otherwise.
 */
final class RollingPlanPaper {
  static final String SECTION = "めざすまちの姿";
  static final String NOTE = "※総合戦略の欄は、令和6年2月に決めた「第3期つむぎ川市ひと集い総合戦略」の柱(ローマ数字)と取組(括弧の中)の番号である。";

  private final Facts facts;
  private final Book book;
  private final Print print;
  private final FiscalYear year;
  private final boolean first;
  private final String key;
  private final Id plan;
  private final Id own;
  private final Map<String, Heading> known = new HashMap<>();
  private @Nullable RollingPlanTable lastTable;
  private int page = 11;

  private record Heading(Id id, String title) {}

  private RollingPlanPaper(Facts facts, FiscalYear year) {
    this.facts = facts;
    this.book = new Book(facts);
    this.print = book.print;
    this.year = year;
    this.first = year.value() == 2024;
    this.key = first ? "r6" : "r7";
    this.plan = book.ids.plan(PlanKind.ROLLING, "実施計画", year);
    this.own = book.ids.act(ActKind.ROLLING_PLAN, year, year.japanese() + "実施計画");
  }

  static Book of(Facts facts, int year) {
    RollingPlanPaper paper = new RollingPlanPaper(facts, new FiscalYear(year));
    paper.print();
    return paper.book;
  }

  private void print() {
    String goal = "";
    for (MeasureAt measure : facts.measures()) {
      if (!measure.goal().get("code").asString().equals(goal)) {
        goal = measure.goal().get("code").asString();
        cover(measure.goal());
      }
      measure(measure);
    }
  }

  /** The goal's title page, where its title is spelled in another way than on the pages behind. */
  private void cover(JsonNode goal) {
    print.blank(2);
    print.line("基本目標" + goal.get("code").asString());
    print.blank();
    Spot title = print.line(goal.get("cover").asString());
    print.blank();
    print.line("【" + goal.get("subtitle").asString() + "】");
    print.blank(3);
    if (!goal.get("cover").asString().equals(goal.get("title").asString())) {
      book.doubt(title, "node", id(goal), "title", "two_spellings");
    }
  }

  private Id id(JsonNode node) {
    return book.ids.node(plan, node.get("code").asString());
  }

  private void measure(MeasureAt at) {
    heading("基本目標", at.goal(), null, 1);
    print.blank();
    heading("政策 ", at.policy(), id(at.goal()), 2);
    print.blank();
    heading("施策 ", at.measure(), id(at.policy()), 3);
    print.blank();
    states(at.measure());
    print.blank();
    List<Map.Entry<String, JsonNode>> projects = facts.numbered(at.code(), key);
    int cut = brokenAfter(at, projects.size());
    table(at, projects.subList(0, cut), true);
    if (cut < projects.size()) {
      if (!first) {
        print.furniture("- " + page++ + " -");
        print.blank();
        print.furniture(goalHeading(at.goal()));
        print.blank();
      }
      table(at, projects.subList(cut, projects.size()), false);
    }
    if (!first) {
      print.furniture("- " + page++ + " -");
      print.blank();
    }
  }

  /** The page of two of the measures ends within the table. */
  private int brokenAfter(MeasureAt at, int size) {
    return at.code().equals(first ? "1-1-1" : "2-2-1") ? size - 2 : size;
  }

  static String goalHeading(JsonNode goal) {
    return "基本目標"
        + goal.get("code").asString()
        + " "
        + goal.get("title").asString()
        + "【"
        + goal.get("subtitle").asString()
        + "】";
  }

  private void heading(String word, JsonNode node, @Nullable Id parent, int level) {
    String code = node.get("code").asString();
    Heading before = known.get(code);
    if (before != null) {
      repeat(word, node, before);
      return;
    }
    Spot levelName = print.put(word.strip());
    print.put(word.substring(word.strip().length()));
    Spot codeSpot = print.put(code);
    print.put(" ");
    Spot title = print.put(node.get("title").asString());
    Spot subtitle = null;
    if (node.has("subtitle")) {
      print.put("【");
      subtitle = print.put(node.get("subtitle").asString());
      print.put("】");
    }
    print.end();
    Id id = id(node);
    known.put(code, new Heading(id, title.text()));
    List<Book.Field> fields = new ArrayList<>();
    fields.add(field("level_name", levelName));
    fields.add(field("code", codeSpot));
    fields.add(field("title", title));
    if (subtitle != null) {
      fields.add(field("subtitle", subtitle));
    }
    book.node(
        NodeFacts.full(id, plan, parent, level, levelName.text(), code, code, title.text())
            .withSubtitle(subtitle == null ? null : subtitle.text()),
        fields);
  }

  /** A heading above that a new page prints again. */
  private void repeat(String word, JsonNode node, Heading before) {
    print.put(word + node.get("code").asString() + " ", Print.Use.FURNITURE);
    Spot title = print.put(node.get("title").asString(), Print.Use.FURNITURE);
    if (node.has("subtitle")) {
      print.put("【" + node.get("subtitle").asString() + "】", Print.Use.FURNITURE);
    }
    print.end();
    if (!before.title().equals(title.text())) {
      book.doubt(title, "node", before.id(), "title", "two_spellings");
    }
  }

  private void states(JsonNode measure) {
    print.put("【");
    Spot section = print.put(SECTION);
    print.put("】");
    print.end();
    print.blank();
    for (String state : Facts.texts(measure, "state")) {
      List<Spot> spots = print.wrapped(state, first ? 32 : 0, "");
      book.narrative(
          new Book.Text(
              OwnerKind.NODE,
              id(measure),
              null,
              NarrativeRole.TARGET_STATE,
              SECTION,
              null,
              null,
              state),
          List.of(field("section", section), field("text", spots)));
    }
  }

  private void table(MeasureAt at, List<Map.Entry<String, JsonNode>> projects, boolean whole) {
    RollingPlanTable table =
        new RollingPlanTable(book, year, first, RollingPlanShape.of(first, at.code()));
    table.head();
    if (lastTable == null) {
      acts(table);
    }
    lastTable = table;
    for (Map.Entry<String, JsonNode> project : projects) {
      table.row(project.getKey(), project.getValue(), key, id(at.measure()), at.code(), own);
    }
    print.blank();
    if (first) {
      print.furniture(NOTE);
    } else {
      Print.wrap(NOTE, 44).forEach(print::furniture);
    }
    print.blank();
  }

  private void acts(RollingPlanTable table) {
    book.act(ActKind.ROLLING_PLAN, year, year.japanese() + "実施計画", table.start());
    FiscalYear last = new FiscalYear(year.value() + 2);
    book.add(
        Table.PLANS,
        List.of(field("start_year", table.start()), field("end_year", table.last())),
        source ->
            new PlanRow(
                plan,
                book.code,
                book.municipality,
                "実施計画",
                true,
                PlanKind.ROLLING,
                null,
                own,
                year,
                last,
                source));
  }
}
