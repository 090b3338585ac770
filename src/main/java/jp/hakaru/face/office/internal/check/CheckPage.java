package jp.hakaru.face.office.internal.check;

import java.util.List;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;

/**
 * What contradicts in the record of a body (点検).
 *
 * @param counts how many findings of each severity are not accepted, all told
 * @param accepted those that are accepted
 * @param filter which findings are shown
 * @param groups groups of rules to choose from
 * @param severities severities to choose from
 * @param departments departments to choose from
 * @param rules rules to choose from
 * @param shown how many findings the filter shows
 * @param hidden how many of them are left out because they are too many
 * @param sheets findings that are shown, by sheet
 * @param problems what could not be done or followed, a sentence each
 * @param done token of what was done: accepted, withdrawn; empty for nothing
 */
public record CheckPage(
    Municipality body,
    List<Count> counts,
    List<FoundLine> accepted,
    CheckFilter filter,
    List<Option> groups,
    List<Option> severities,
    List<Option> departments,
    List<Option> rules,
    int shown,
    int hidden,
    List<SheetGroup> sheets,
    List<String> problems,
    String done)
    implements FramedPage {
  static final String TEMPLATE = "office/check";

  public CheckPage {
    counts = List.copyOf(counts);
    accepted = List.copyOf(accepted);
    groups = List.copyOf(groups);
    severities = List.copyOf(severities);
    departments = List.copyOf(departments);
    rules = List.copyOf(rules);
    sheets = List.copyOf(sheets);
    problems = List.copyOf(problems);
  }

  /** How many findings of one severity (件数). */
  public record Count(String severity, String label, int number) {}

  /** A value to choose, what it is called and how many findings it has (選択肢). */
  public record Option(String value, String label, int number) {}

  /** The findings of one sheet (調書の指摘). */
  public record SheetGroup(String title, List<String> departments, List<FoundLine> findings) {
    public SheetGroup {
      departments = List.copyOf(departments);
      findings = List.copyOf(findings);
    }
  }

  /** Address of the page of {@code code}. */
  static String path(String code) {
    return "/office/" + code + "/check";
  }

  public String path() {
    return path(body.code().value());
  }

  /** How many findings are not accepted. */
  public int open() {
    return counts.stream().mapToInt(Count::number).sum();
  }

  @Override
  public Frame frame() {
    return new Frame(
        null,
        AsOf.NOW,
        path() + filter.query(),
        null,
        List.of(new Crumb(CheckBodiesPage.PATH, "点検")));
  }
}
