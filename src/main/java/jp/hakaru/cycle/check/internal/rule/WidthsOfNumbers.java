package jp.hakaru.cycle.check.internal.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.SheetLines;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of one list, one kind of code or one phrase that are written with two sets of characters
 * (全角と半角の混じった番号).
 */
final class WidthsOfNumbers implements Rule {
  private static final Pattern NUMBER = Pattern.compile("^\\s*([0-9０-９]{1,2})(?:[\\s　.．].*)?$");
  private static final Pattern CODE = Pattern.compile("[0-9０-９]{1,2}[-－‐][0-9０-９]{1,2}");
  private static final Pattern HEADING = Pattern.compile("[0-9０-９]{1,2}[か]?年(?:間|度)?の?\\S{2,12}");
  private static final Pattern REIWA = Pattern.compile("令和[0-9０-９]{1,2}年");
  private static final Pattern HEISEI = Pattern.compile("平成[0-9０-９]{1,2}年");
  private static final Pattern ROMAN = Pattern.compile("[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩIVX]{1,4}[(（][0-9０-９]{1,2}[)）]");
  private static final Pattern CIRCLED = Pattern.compile("[①-⑳➀-➉]");
  private static final Pattern SIGN = Pattern.compile("^[①-⑳➀-➉Ⅰ-ⅫIVX]");

  /**
   * The last number of a text, if it has one digit: many papers write longer ones in half width.
   */
  private static final Pattern DIGITS = Pattern.compile("(?<![0-9０-９])[0-9０-９](?=[^0-9０-９]*$)");

  private static final Pattern ODD = Pattern.compile("[０-９Ⅰ-Ⅻ➀-➉]");

  @Override
  public String code() {
    return "HK-713";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    sheet.nodes().sisters().forEach(sisters -> check(sisters, sheet, report));
    for (List<DocumentLineRow> lines : sheet.lines().documents()) {
      whole(CODE, false, lines, report);
      whole(HEADING, true, lines, report);
      parts(REIWA, lines, report);
      parts(HEISEI, lines, report);
      parts(ROMAN, lines, report);
      parts(CIRCLED, lines, report);
    }
  }

  private static void check(List<NodeRow> sisters, Sheet sheet, Report report) {
    Found found = new Found();
    for (NodeRow node : sisters) {
      sheet.lines().of(node.source()).stream()
          .map(NUMBER::matcher)
          .filter(Matcher::matches)
          .findFirst()
          .ifPresent(number -> found.add(number.group(1), node.source()));
    }
    found.tell(report);
  }

  /** Lines that are nothing else; those of one number alone where {@code sameNumber}. */
  private static void whole(
      Pattern form, boolean sameNumber, List<DocumentLineRow> lines, Report report) {
    Map<String, Found> kinds = new LinkedHashMap<>();
    for (DocumentLineRow line : lines) {
      String text = line.text().strip();
      if (form.matcher(text).matches()) {
        String kind = sameNumber ? TextFold.key(text).substring(0, 3) : "";
        kinds
            .computeIfAbsent(kind, any -> new Found())
            .add(sameNumber ? text.substring(0, 3) : text, SheetLines.source(line));
      }
    }
    kinds.values().forEach(found -> found.tell(report));
  }

  private static void parts(Pattern form, List<DocumentLineRow> lines, Report report) {
    Found found = new Found();
    for (DocumentLineRow line : lines) {
      Matcher part = form.matcher(line.text());
      while (part.find()) {
        found.add(part.group(), SheetLines.source(line));
      }
    }
    found.tell(report);
  }

  /** The first of each set of characters, and how many there are. */
  private static final class Found {
    private String odd = "";
    private String plain = "";
    private String oddPlace = "";
    private String plainPlace = "";
    private int odds;
    private int plains;

    void add(String text, @Nullable String source) {
      Matcher digits = DIGITS.matcher(text);
      boolean isSign = SIGN.matcher(text).find();
      if (source == null || !isSign && !digits.find()) {
        return;
      }
      boolean isOdd = ODD.matcher(isSign ? text : digits.group()).find();
      odds += isOdd ? 1 : 0;
      plains += isOdd ? 0 : 1;
      if (isOdd && odds == 1) {
        odd = text;
        oddPlace = source;
      } else if (!isOdd && plains == 1) {
        plain = text;
        plainPlace = source;
      }
    }

    void tell(Report report) {
      if (odds > 0 && plains > 0) {
        boolean oddIsRare = odds <= plains;
        report
            .find()
            .with("one", odd)
            .with("odds", odds)
            .with("other", plain)
            .with("plains", plains)
            .at(oddIsRare ? oddPlace : plainPlace, oddIsRare ? plainPlace : oddPlace);
      }
    }
  }
}
