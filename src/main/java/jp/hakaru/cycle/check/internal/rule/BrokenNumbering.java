package jp.hakaru.cycle.check.internal.rule;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** The numbering of sister nodes jumps or repeats (飛ぶ番号、重なる番号). */
final class BrokenNumbering implements Rule {
  @Override
  public String code() {
    return "HK-401";
  }

  private static final Pattern LAST = Pattern.compile("(?:.*[-.])?([0-9]{1,4})");

  @Override
  public void check(Sheet sheet, Report report) {
    for (List<NodeRow> sisters : sheet.nodes().sisters()) {
      for (int i = isCounted(sisters) ? 1 : sisters.size(); i < sisters.size(); i++) {
        NodeRow before = sisters.get(i - 1);
        NodeRow now = sisters.get(i);
        OptionalInt was = number(before);
        OptionalInt is = number(now);
        if (was.isPresent() && is.isPresent() && !follows(before, now) && !follows(now, before)) {
          report
              .find()
              .with("title", now.title())
              .with("beside", before.title())
              .with("was", was.getAsInt())
              .with("number", is.getAsInt())
              .with("expected", was.getAsInt() + 1L)
              .at(now.source(), before.source());
        }
      }
    }
  }

  /** Whether any two follow each other: else it is an excerpt, which leaves out as it likes. */
  private static boolean isCounted(List<NodeRow> sisters) {
    return IntStream.range(1, sisters.size())
        .anyMatch(i -> follows(sisters.get(i - 1), sisters.get(i)));
  }

  private static boolean follows(NodeRow before, NodeRow now) {
    OptionalInt was = number(before);
    OptionalInt is = number(now);
    return was.isPresent() && is.isPresent() && is.getAsInt() == was.getAsInt() + 1;
  }

  private static OptionalInt number(NodeRow node) {
    Matcher code = LAST.matcher(node.code() == null ? "" : node.code());
    return code.matches() ? OptionalInt.of(Integer.parseInt(code.group(1))) : OptionalInt.empty();
  }
}
