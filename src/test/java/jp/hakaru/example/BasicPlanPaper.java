package jp.hakaru.example;

import static jp.hakaru.example.Book.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ActKind;
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
 * The basic plan (F0, 基本計画): an overview of the fields with their challenges, then for each field a
 * page of policies and targets and the numbered actions. The labels of a page stand behind its
 * texts, as they do in a text drawn out of such a layout.
 */
final class BasicPlanPaper {
  static final FiscalYear START = new FiscalYear(2021);
  static final FiscalYear END = new FiscalYear(2025);
  private static final String DOTS = "◇ ・ ".repeat(15) + "◇";
  static final String CHALLENGES = "直面する課題";
  static final String POLICIES = "5年間の施策方針";
  static final String TARGETS = "５年間の成果（数値目標）";
  static final String CITIZENS = "私たち（市民）ができること";
  static final String SDGS = "ＳＤＧｓとの関連性";
  static final String RELISTED = "再掲載";
  static final String ACTIONS = "5年間の施策内容";
  static final List<String> CIRCLED = List.of("①", "②", "③", "④");

  private final Facts facts;
  private final Book book;
  private final Print print;
  private final JsonNode basic;
  private final Id plan;
  private final Id act;
  private final BasicPlanTargets targets;
  private final BasicPlanActions actions;

  private int pageNumber = 41;

  private BasicPlanPaper(Facts facts) {
    this.facts = facts;
    this.book = new Book(facts);
    this.print = book.print;
    this.basic = facts.at("/basic");
    this.plan = book.ids.plan(PlanKind.BASIC, planTitle(), START);
    this.act = book.ids.act(ActKind.PLAN, START, planTitle());
    this.targets = new BasicPlanTargets(book, basic.get("indicators"), act);
    this.actions = new BasicPlanActions(book, plan);
  }

  static Book of(Facts facts) {
    BasicPlanPaper paper = new BasicPlanPaper(facts);
    paper.print();
    return paper.book;
  }

  private String planTitle() {
    return basic.get("plan").get("title").asString();
  }

  private Id node(String path) {
    return book.ids.node(plan, path);
  }

  private void print() {
    Spot title = print.put(" " + planTitle()).of(planTitle());
    print.put("（");
    Spot start = print.put(START.japanese());
    print.put("～");
    Spot end = print.put(END.japanese());
    print.put("） ");
    print.end();
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
    part(basic.get("part"));
    List<JsonNode> fields = Facts.list(basic, "fields").toList();
    fields.forEach(this::overview);
    fields.forEach(this::labels);
    fields.forEach(this::page);
    targets.define();
  }

  private void part(JsonNode part) {
    print.put(" ");
    Spot code = print.put(Facts.text(part, "code"));
    print.line(" ");
    print.blank();
    Spot title = print.line(Facts.text(part, "title"));
    print.put("～ ");
    Spot subtitle = print.put(Facts.text(part, "subtitle"));
    print.line(" ～ ");
    print.blank(5);
    book.node(
        NodeFacts.full(
                node(code.text()), plan, null, 1, null, code.text(), code.text(), title.text())
            .withSubtitle(subtitle.text()),
        List.of(field("code", code), field("title", title), field("subtitle", subtitle)));
  }

  private record Challenge(JsonNode area, Spot sign, List<Spot> text) {}

  private final List<Challenge> challenges = new ArrayList<>();

  private void overview(JsonNode one) {
    for (String line : Facts.texts(one, "title")) {
      print.put(line);
      print.line(" ");
      print.blank();
    }
    print.furniture(DOTS);
    print.blank();
    List<JsonNode> areas = Facts.list(one, "areas").toList();
    for (JsonNode area : areas) {
      print.line(" " + Facts.text(area, "title") + " ");
      print.line(" ");
    }
    for (JsonNode area : areas) {
      Spot sign = print.put("▪");
      print.put(" ");
      List<String> parts = Print.wrap(Facts.text(area, "challenge"), 17);
      List<Spot> text = new ArrayList<>();
      parts.forEach(part -> text.add(print.line(part)));
      print.blank();
      challenges.add(new Challenge(area, sign, text));
    }
    print.blank();
  }

  /** The labels of the overview, which stand behind its texts, the last first. */
  private void labels(JsonNode one) {
    Spot section = print.line(CHALLENGES + " ").of(CHALLENGES);
    print.blank();
    List<JsonNode> areas = new ArrayList<>(Facts.list(one, "areas").toList());
    Map<String, Spot> codes = new HashMap<>();
    for (JsonNode area : areas.reversed()) {
      codes.put(Facts.text(area, "code"), print.line(wide(Facts.text(area, "code")) + " "));
      print.blank();
    }
    print.line("分野 " + Facts.text(one, "code") + " ");
    for (Challenge challenge : challenges) {
      Spot at = codes.get(Facts.text(challenge.area(), "code"));
      if (at != null) {
        challenge(challenge, section);
      }
    }
  }

  /** 7-1 as 7-１: the last digit wide. */
  static String wide(String code) {
    char last = code.charAt(code.length() - 1);
    return code.substring(0, code.length() - 1) + (char) (last - '0' + '０');
  }

  private void challenge(Challenge challenge, Spot section) {
    book.narrative(
        new Book.Text(
            OwnerKind.NODE,
            node(Facts.text(challenge.area(), "code")),
            null,
            NarrativeRole.CHALLENGE,
            CHALLENGES,
            null,
            challenge.sign().text(),
            Facts.text(challenge.area(), "challenge")),
        List.of(
            field("section", section),
            field("number", challenge.sign()),
            field("text", challenge.text())));
  }

  private void page(JsonNode one) {
    String code = Facts.text(one, "code");
    print.put(" ");
    Spot word = print.put("分野");
    print.put(" ");
    Spot codeSpot = print.put(code);
    print.line(" ");
    print.blank();
    List<Spot> titles = new ArrayList<>();
    for (String line : Facts.texts(one, "title")) {
      titles.add(print.put(line));
      print.line(" ");
      print.blank();
    }
    book.node(
        NodeFacts.full(
            node(code),
            plan,
            node(Facts.text(basic.get("part"), "code")),
            2,
            word.text(),
            code,
            code,
            String.join("", titles.stream().map(Spot::text).toList())),
        List.of(field("level_name", word), field("code", codeSpot), field("title", titles)));
    print.blank(4);
    List<Paragraph> texts = new ArrayList<>();
    for (String slogan : Facts.texts(one, "slogans")) {
      texts.add(Paragraph.print(print, "◆", slogan, 18));
    }
    for (String policy : Facts.texts(one, "policies")) {
      texts.add(Paragraph.print(print, "", policy, 22));
    }
    List<BasicPlanTargets.Printed> rows = targets.print(one);
    Spot citizens = print.line(Facts.text(one, "citizens") + " ").of(Facts.text(one, "citizens"));
    print.blank();
    print.line(SDGS + " ");
    print.blank();
    Spot policies = print.line(POLICIES + " ").of(POLICIES);
    print.blank();
    print.line(TARGETS + " ");
    print.blank();
    Spot label = print.line(CITIZENS + " ").of(CITIZENS);
    texts.forEach(text -> text(one, text, policies));
    targets.rows(node(code), rows);
    book.narrative(
        new Book.Text(
            OwnerKind.NODE,
            node(code),
            null,
            NarrativeRole.CITIZENS,
            CITIZENS,
            null,
            null,
            citizens.text()),
        List.of(field("section", label), field("text", citizens)));
    Facts.list(one, "areas").forEach(area -> area(area, node(code)));
    actions.labels();
    print.blank();
    print.furniture(" " + pageNumber++ + " ");
    print.blank();
    Stream.of("基", "本", "計", "画").forEach(print::furniture);
    print.blank();
  }

  private void text(JsonNode one, Paragraph text, Spot section) {
    List<Book.Field> fields = new ArrayList<>();
    fields.add(field("section", section));
    Spot sign = text.sign();
    if (sign != null) {
      fields.add(field("number", sign));
    }
    fields.add(field("text", text.spots()));
    book.narrative(
        new Book.Text(
            OwnerKind.NODE,
            node(Facts.text(one, "code")),
            null,
            NarrativeRole.POLICY,
            section.text(),
            null,
            sign == null ? null : sign.text(),
            text.text()),
        fields);
  }

  private void area(JsonNode area, Id parent) {
    print.put(" ");
    Spot code = print.put(Facts.text(area, "code"));
    print.put(" ");
    Spot title = print.put(Facts.text(area, "title"));
    print.line(" ");
    print.blank();
    book.node(
        NodeFacts.full(
            node(code.text()), plan, parent, 3, null, code.text(), code.text(), title.text()),
        List.of(field("code", code), field("title", title)));
    int number = 0;
    for (JsonNode measure : Facts.list(area, "measures").toList()) {
      actions.measure(measure, code.text(), ++number);
    }
  }
}
