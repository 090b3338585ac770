package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.Words;

/**
 * Labels that the paper numbers (番号の付いた見出し): where known labels bear running numbers, a line that
 * ends like a label and bears the next number is one too, and no heading of what is to be done.
 */
final class NumberedLabels {
  private static final Pattern NUMBER =
      Pattern.compile("^(?<open>\\(?)(?<n>\\d{1,2})(?<end>[).:]?)");
  private static final int FEWEST = 3;

  private NumberedLabels() {}

  static List<PageLine> sure(List<PageLine> lines) {
    Map<String, Integer> known = new HashMap<>();
    for (PageLine line : lines) {
      Matcher number = number(line);
      if (number.find() && is(line, LabelAt.Sure.NAME)) {
        known.merge(form(number), 1, Integer::sum);
      }
    }
    Map<String, Integer> last = new HashMap<>();
    List<PageLine> sure = new ArrayList<>();
    for (PageLine line : lines) {
      Matcher number = number(line);
      boolean ends = is(line, LabelAt.Sure.ENDING);
      boolean repeated = is(line, LabelAt.Sure.REPEATED);
      if (!number.find() || !(ends || repeated || is(line, LabelAt.Sure.NAME))) {
        sure.add(line);
        continue;
      }
      int own = Integer.parseInt(number.group("n"));
      String form = form(number);
      boolean next = own == last.getOrDefault(form, 0) + 1;
      boolean label = ends && next && known.getOrDefault(form, 0) >= FEWEST;
      if (!ends || label) {
        last.put(form, own);
      }
      sure.add(label ? named(line) : line);
    }
    return sure;
  }

  private static Matcher number(PageLine line) {
    boolean mayBe = line.numbered() || is(line, LabelAt.Sure.REPEATED);
    return NUMBER.matcher(mayBe ? Words.key(line.line().raw()) : "");
  }

  private static String form(Matcher number) {
    return number.group("open") + "1" + number.group("end");
  }

  private static boolean is(PageLine line, LabelAt.Sure sure) {
    return line.labels().stream().anyMatch(at -> at.sure() == sure && at.rest() == null);
  }

  private static PageLine named(PageLine line) {
    List<LabelAt> labels =
        line.labels().stream()
            .map(at -> new LabelAt(at.label(), at.word(), at.all(), at.rest(), LabelAt.Sure.NAME))
            .toList();
    return new PageLine(line.line(), line.heading(), labels, false, line.shape());
  }
}
