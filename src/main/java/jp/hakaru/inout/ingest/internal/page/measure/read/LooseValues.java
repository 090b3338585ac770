package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.inout.ingest.ReadingChoice;
import jp.hakaru.inout.ingest.internal.page.measure.read.Token.Column;
import jp.hakaru.inout.ingest.internal.report.Choices;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;

/**
 * Values of one name of which nothing tells the heading (見出しの分からない値): fewer than the section has
 * headings, so that one is lost. All ways are offered to a person.
 */
final class LooseValues {
  private final Notes notes;

  LooseValues(Notes notes) {
    this.notes = notes;
  }

  /** {@code pair} with its loose values under the headings that a person chose for them. */
  NameMatch.Pair complete(NameMatch.Pair pair, List<Token.Head> heads) {
    Values values = pair.values();
    List<Token.Head> open =
        heads.stream()
            .filter(head -> head.column() != Column.OTHER)
            .filter(head -> !values.figures().containsKey(head.column()))
            .toList();
    int count = values.loose().size();
    if (count == 0 || count > open.size()) {
      return pair;
    }
    List<Choices.Alternative<Values>> ways = new ArrayList<>();
    for (List<Integer> way : Choices.inOrder(count, open.size())) {
      List<Token.Head> chosen = way.stream().map(open::get).toList();
      ways.add(new Choices.Alternative<>(cells(values, chosen), with(values, chosen)));
    }
    return notes
        .choose(values.loose().getFirst().piece(), Reason.AMBIGUOUS, ways)
        .map(one -> new NameMatch.Pair(pair.name(), one))
        .orElse(pair);
  }

  private static List<ReadingChoice.Cell> cells(Values values, List<Token.Head> heads) {
    List<ReadingChoice.Cell> cells = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      String text = values.loose().get(i).piece().text();
      cells.add(new ReadingChoice.Cell(text, heads.get(i).words().text()));
    }
    return cells;
  }

  private static Values with(Values values, List<Token.Head> heads) {
    Map<Column, Token.Figure> figures = new EnumMap<>(Column.class);
    Map<Column, Token.Head> all = new EnumMap<>(Column.class);
    figures.putAll(values.figures());
    all.putAll(values.heads());
    for (int i = 0; i < heads.size(); i++) {
      figures.put(heads.get(i).column(), values.loose().get(i));
      all.put(heads.get(i).column(), heads.get(i));
    }
    return new Values(figures, all, List.of());
  }
}
