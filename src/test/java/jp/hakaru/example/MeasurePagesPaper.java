package jp.hakaru.example;

import static jp.hakaru.example.Book.field;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.example.Print.Spot;
import tools.jackson.databind.JsonNode;

/**
 * The pages of the measures of a plan (F2, 施策のページ): vision, satisfaction, outcomes, challenges,
 * policy, developments with their main projects, what everyone can do, related plans.
 */
final class MeasurePagesPaper {
  static final FiscalYear START = new FiscalYear(2026);
  static final FiscalYear END = new FiscalYear(2030);
  static final String MAIN_PROJECTS = "主要事業等";
  static final String PLANS = "関連計画";

  private final Facts facts;
  private final Book book;
  private final Print print;
  private final JsonNode pages;
  private final Id plan;
  private final Id act;
  private final MeasurePagesDevelopments developments;

  private MeasurePagesPaper(Facts facts) {
    this.facts = facts;
    this.book = new Book(facts);
    this.print = book.print;
    this.pages = facts.at("/pages");
    this.plan = book.ids.plan(PlanKind.BASIC, planTitle(), START);
    this.act = book.ids.act(ActKind.PLAN, START, planTitle());
    this.developments = new MeasurePagesDevelopments(this, book, plan, act);
  }

  static Book of(Facts facts) {
    MeasurePagesPaper paper = new MeasurePagesPaper(facts);
    paper.print();
    return paper.book;
  }

  private String planTitle() {
    return pages.get("plan").get("title").asString();
  }

  private Id node(String path) {
    return book.ids.node(plan, path);
  }

  private void print() {
    Spot title = print.put(planTitle());
    print.put("（");
    Spot start = print.put(START.japanese());
    print.put("～");
    Spot end = print.put(END.japanese());
    print.line("）");
    book.act(ActKind.PLAN, START, planTitle(), start);
    book.add(
        Table.PLANS,
        List.of(field("title", title), field("start_year", start), field("end_year", end)),
        source ->
            new PlanRow(
                plan,
                book.code,
                book.municipality,
                planTitle(),
                false,
                PlanKind.BASIC,
                null,
                act,
                START,
                END,
                source));
    print.blank();
    tree();
    Facts.list(pages, "measures").forEach(this::measure);
  }

  private void tree() {
    JsonNode goal = pages.get("goal");
    JsonNode policy = pages.get("policy");
    Spot goalWord = print.put("基本目標");
    print.put(" ");
    Spot goalCode = print.put(Facts.text(goal, "code"));
    print.put(" <");
    Spot subtitle = print.put(Facts.text(goal, "subtitle"));
    print.put("> ");
    Spot goalTitle = print.line(Facts.text(goal, "title"));
    print.blank();
    Spot policyWord = print.put("政策");
    print.put(" ");
    Spot policyCode = print.put(Facts.text(policy, "code"));
    print.put(" ");
    Spot policyTitle = print.line(Facts.text(policy, "title"));
    print.blank();
    Spot department = department("政策担当部局：", policy);
    print.blank();
    book.node(
        NodeFacts.full(
                node(goalCode.text()),
                plan,
                null,
                1,
                goalWord.text(),
                goalCode.text(),
                goalCode.text(),
                goalTitle.text())
            .withSubtitle(subtitle.text()),
        List.of(
            field("level_name", goalWord),
            field("code", goalCode),
            field("title", goalTitle),
            field("subtitle", subtitle)));
    book.node(
        NodeFacts.full(
                policyId(),
                plan,
                node(goalCode.text()),
                2,
                policyWord.text(),
                policyCode.text(),
                goalCode.text() + "/" + policyCode.text(),
                policyTitle.text())
            .withDepartment(department.text().replace('、', ';')),
        List.of(
            field("level_name", policyWord),
            field("code", policyCode),
            field("title", policyTitle),
            field("department", department)));
    for (JsonNode measure : Facts.list(pages, "measures").toList()) {
      String listed =
          measure.has("listed") ? Facts.text(measure, "listed") : Facts.text(measure, "title");
      print.line("施策 " + Facts.text(measure, "code") + " " + listed);
      print.blank();
    }
  }

  private Id policyId() {
    return node(
        Facts.text(pages.get("goal"), "code") + "/" + Facts.text(pages.get("policy"), "code"));
  }

  private Spot department(String label, JsonNode node) {
    print.put(label);
    return print.line(Facts.text(node, "department"));
  }

  private void measure(JsonNode measure) {
    Spot word = print.put("施策");
    Spot code = print.put(Facts.text(measure, "code"));
    print.put(" ");
    Spot title = print.line(Facts.text(measure, "title"));
    print.blank();
    Spot department = department("施策担当部局：", measure);
    print.blank();
    print.line(" ");
    Id id = node(code.text());
    book.node(
        NodeFacts.full(id, plan, policyId(), 3, word.text(), code.text(), code.text(), title.text())
            .withDepartment(department.text().replace('、', ';')),
        List.of(
            field("level_name", word),
            field("code", code),
            field("title", title),
            field("department", department)));
    section(id, "目指す将来の姿", NarrativeRole.TARGET_STATE, List.of(Facts.text(measure, "vision")), "");
    new MeasurePagesTargets(book, act, id).print(measure);
    section(id, "現状と課題", NarrativeRole.CHALLENGE, Facts.texts(measure, "challenges"), "1");
    section(id, "取組方針", NarrativeRole.POLICY, Facts.texts(measure, "policy"), "");
    developments.print(measure, id);
    Spot caption = print.line(Facts.text(measure, "caption"));
    print.blank();
    book.narrative(
        new Book.Text(
            OwnerKind.NODE, id, null, NarrativeRole.CAPTION, null, null, null, caption.text()),
        List.of(field("text", caption)));
    section(id, "みんなで一緒にできること", NarrativeRole.CITIZENS, Facts.texts(measure, "together"), "-");
    plans(measure, id);
  }

  /** A section of paragraphs: numbered from {@code sign} 1, with the same sign, or without. */
  private void section(Id owner, String name, NarrativeRole role, List<String> texts, String sign) {
    Spot section = print.line(name);
    print.blank();
    int number = 0;
    for (String text : texts) {
      number++;
      boolean numbered = sign.equals("1");
      String own = numbered ? Integer.toString(number) : sign;
      paragraph(owner, section, role, own, numbered ? "- " : "", text);
      if (sign.isEmpty()) {
        print.blank();
      }
    }
    if (!sign.isEmpty()) {
      print.blank();
    }
  }

  void paragraph(
      Id owner, Spot section, NarrativeRole role, String sign, String before, String text) {
    print.put(before);
    List<Book.Field> fields = new ArrayList<>();
    fields.add(field("section", section));
    if (!sign.isEmpty()) {
      fields.add(field("number", print.put(sign)));
      print.put(" ");
    }
    fields.add(field("text", print.line(text)));
    book.narrative(
        new Book.Text(
            OwnerKind.NODE,
            owner,
            null,
            role,
            section.text(),
            null,
            sign.isEmpty() ? null : sign,
            text),
        fields);
  }

  private void plans(JsonNode measure, Id owner) {
    Spot scheme = print.line(PLANS);
    print.blank();
    List<String> plans = Facts.texts(measure, "plans");
    for (int i = 0; i < plans.size(); i++) {
      print.put(i == 0 ? "" : "、");
      Spot title = print.put(plans.get(i));
      book.add(
          Table.LINKS,
          List.of(field("scheme", scheme), field("title", title)),
          source ->
              new LinkRow(
                  OwnerKind.NODE,
                  owner,
                  LinkRelation.REFERS,
                  PLANS,
                  null,
                  null,
                  title.text(),
                  source));
    }
    print.end();
    print.blank();
  }
}
