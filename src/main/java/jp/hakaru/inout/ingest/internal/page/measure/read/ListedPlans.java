package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.profile.PlanNames;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Related plans of which each stands on a line or behind a sign of its own (一行に一つの計画名): what else
 * may part two names, a middle dot or a blank, is then within one. At least half end as names of
 * plans do; without signs a line that does not is whole where the one below is longer, to which it
 * would else have been filled.
 */
final class ListedPlans {
  private static final int LONGEST = 40;

  private final PlanNames names;
  private final List<String> bullets;

  ListedPlans(PlanNames names, List<String> bullets) {
    this.names = names;
    this.bullets = bullets;
  }

  /** The names in {@code chunk}; none where one is not sure. */
  List<Value> in(List<Line> chunk) {
    boolean plain = chunk.stream().allMatch(line -> line.cells().size() == 1);
    boolean signed = isSigned(chunk.getFirst());
    if (!plain || (chunk.size() < 2 && !signed)) {
      return List.of();
    }
    List<List<Piece>> items = new ArrayList<>();
    for (int at = 0; at < chunk.size(); at++) {
      Line line = chunk.get(at);
      boolean begins = signed ? isSigned(line) : at == 0 || isWhole(chunk.get(at - 1), line);
      if (begins) {
        items.add(new ArrayList<>());
      }
      items.getLast().add(signed && begins ? bare(line) : line.whole());
    }
    List<Value> found = items.stream().map(Value::written).toList();
    long ended = found.stream().filter(name -> names.ends(name.text())).count();
    boolean sure =
        ended * 2 >= found.size()
            && (signed || names.ends(found.getLast().text()))
            && found.stream().allMatch(ListedPlans::isShort);
    return sure ? found : List.of();
  }

  private boolean isWhole(Line line, Line next) {
    return names.ends(line.raw()) || line.last().xEnd() + 1 < next.last().xEnd();
  }

  private static boolean isShort(Value name) {
    return !name.text().isBlank()
        && name.text().length() <= LONGEST
        && !Words.endsSentence(name.text());
  }

  private boolean isSigned(Line line) {
    return bullets.contains(line.first().text().substring(0, 1));
  }

  private static Piece bare(Line line) {
    int from = line.first().start() + 1;
    while (from < line.whole().end() - 1 && Lines.isBlank(line.raw().charAt(from))) {
      from++;
    }
    return new Piece(line, from, line.whole().end());
  }
}
