package jp.hakaru.face.office.internal.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.cycle.check.CheckWords;
import jp.hakaru.cycle.check.Checked;
import jp.hakaru.cycle.check.Finding;
import jp.hakaru.cycle.check.Located;
import jp.hakaru.cycle.check.RuleHead;
import jp.hakaru.cycle.check.Where;

/** Makes what the page shows of findings (指摘の表示). */
final class FoundLines {
  private final Checked checked;
  private final Sheets sheets;
  private final Map<String, RuleHead> heads;
  private final CheckWords words;
  private final Function<Where, String> hrefs;

  /**
   * Those of {@code dossier}.
   *
   * @param hrefs the address of a place; empty where it has none
   */
  FoundLines(
      Dossier dossier,
      Checked checked,
      List<RuleHead> rules,
      CheckWords words,
      Function<Where, String> hrefs) {
    this.checked = checked;
    this.sheets = new Sheets(dossier);
    this.heads = rules.stream().collect(Collectors.toMap(RuleHead::code, Function.identity()));
    this.words = words;
    this.hrefs = hrefs;
  }

  /** Those of a record; a place is that of the document's own page, should it have one. */
  static List<FoundLine> of(RecordCheck check, List<RuleHead> rules, CheckWords words) {
    return new FoundLines(
            check.dossier(), check.checked(), rules, words, where -> page(check, where))
        .all();
  }

  /** All findings, accepted or not, in the order of the papers' lines. */
  private List<FoundLine> all() {
    return checked.findings().stream().map(this::line).toList();
  }

  FoundLine line(Located found) {
    Finding finding = found.finding();
    RuleHead head = heads.get(finding.code());
    Sheets.Sheet sheet = sheets.of(found);
    return new FoundLine(
        found.fingerprint(),
        finding.code(),
        Datum.token(finding.severity()),
        words.label(finding.severity()),
        head == null ? "" : Datum.token(head.group()),
        head == null ? "" : head.title(),
        finding.sentence(),
        head == null ? "" : head.why(),
        head == null ? "" : head.what(),
        sheet.title(),
        sheet.departments(),
        finding.places().stream().map(this::place).toList(),
        mark(finding),
        checked.acceptance(found).orElse(null),
        checked.lapsed(found).orElse(null));
  }

  /** Of what a finding says. */
  static String mark(Finding finding) {
    return Id.digest(finding.sentence().getBytes(UTF_8)).substring(0, 16);
  }

  private FoundLine.Place place(Where where) {
    String shown =
        SourceText.firstLine(where.place())
            .filter(LinePlace::isOnPage)
            .map(LinePlace::anchor)
            .orElse(where.place());
    return new FoundLine.Place(sheets.file(where.documentId()), shown, hrefs.apply(where));
  }

  private static String page(RecordCheck check, Where where) {
    return check.released().contains(where.documentId())
        ? "/" + check.body().code() + "/document/" + where.documentId() + part(where.place())
        : "";
  }

  /** The part of the document that has the place, and the place in it. */
  private static String part(String place) {
    return SourceText.firstLine(place)
        .map(line ->
            line.isOnPage() ? "?page=" + line.page() + "#" + line.anchor() : "?line=" + line.line())
        .orElse("");
  }
}
