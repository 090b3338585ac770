package jp.hakaru.example;

import static jp.hakaru.example.Book.field;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.ReasonState;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.example.Print.Spot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The texts of a sheet (F1, 目的・目標・実績・理由). */
final class ReviewTexts {
  private final ReviewPaper paper;
  private final Book book;
  private final Print print;

  ReviewTexts(ReviewPaper paper) {
    this.paper = paper;
    this.book = paper.book;
    this.print = paper.print;
  }

  /** Its purpose, its goals and what came of them. */
  void ofMeasure(JsonNode sheet, Id owner) {
    Spot purpose = print.line(ReviewPaper.PURPOSE);
    print.blank();
    int number = 0;
    for (String text : Facts.texts(sheet, "purpose")) {
      print.put(sheet.has("dashed") ? "- " : "");
      Spot sign = print.put(Integer.toString(++number));
      print.put(" ");
      Spot spot = print.line(text);
      text(owner, NarrativeRole.PURPOSE, purpose, null, sign, spot);
    }
    print.blank();
    Spot goals = print.line("目標");
    number = 0;
    for (JsonNode goal : Facts.list(sheet, "goals").toList()) {
      print.blank();
      Spot sign = print.put(Integer.toString(++number));
      print.put(" ");
      Spot heading = print.line(Facts.text(goal, "title"));
      print.blank();
      Spot spot = print.line(Facts.text(goal, "text"));
      text(owner, NarrativeRole.TARGET_STATE, goals, heading, sign, spot);
    }
    print.blank();
    Spot results = print.line("実績");
    number = 0;
    for (String result : Facts.texts(sheet.get("results"), paper.key)) {
      JsonNode goal = sheet.get("goals").get(number++);
      print.blank();
      print.put(number + " ");
      Spot heading = print.line(Facts.text(goal, "title"));
      print.blank();
      Spot sign = print.put("(1)");
      print.put(" ");
      Spot spot = print.line(result);
      text(owner, NarrativeRole.RESULT, results, heading, sign, spot);
    }
    print.blank();
  }

  private void text(
      Id owner, NarrativeRole role, Spot section, @Nullable Spot heading, Spot sign, Spot text) {
    List<Book.Field> fields = new ArrayList<>();
    fields.add(field("section", section));
    if (heading != null) {
      fields.add(field("heading", heading));
    }
    fields.add(field("number", sign));
    fields.add(field("text", text));
    book.narrative(
        new Book.Text(
            OwnerKind.NODE,
            owner,
            paper.year,
            role,
            section.text(),
            heading == null ? null : heading.text(),
            sign.text(),
            text.text()),
        fields);
  }

  /** Reason and next steps; a reason that is blank below its heading is a row all the same. */
  void review(OwnerKind kind, Id owner, JsonNode sheet, String when) {
    Spot label = print.put(ReviewPaper.REASON);
    print.line(" ※" + String.format(when, paper.year.value() - 2018));
    print.blank();
    String reason = Facts.text(sheet.get("reason"), paper.key);
    List<Book.Field> fields = new ArrayList<>();
    if (reason.isEmpty()) {
      fields.add(field("reason_state", label));
    } else {
      fields.add(field("deviation_reason", print.line(reason)));
      print.blank();
    }
    print.line(ReviewPaper.NEXT);
    print.blank();
    String next = Facts.text(sheet.get("next"), paper.key);
    if (!next.isEmpty()) {
      fields.add(field("next_steps", print.line(next)));
      print.blank();
    }
    book.add(
        Table.REVIEWS,
        fields,
        source ->
            new ReviewRow(
                kind,
                owner,
                paper.year,
                reason.isEmpty() ? null : reason,
                reason.isEmpty() ? ReasonState.BLANK : ReasonState.GIVEN,
                next.isEmpty() ? null : next,
                null,
                source));
  }
}
