package jp.hakaru.face.office.internal.preview;

import java.util.List;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.reading.ReadLines;
import jp.hakaru.base.reading.Term;
import jp.hakaru.inout.ingest.ReadingChoice;

/**
 * Cells that can be read in several ways, for a person to choose (読み方の選択).
 *
 * @param place where they begin
 * @param line the line in which they do
 * @param text of that line, as written
 * @param reason why nothing tells
 * @param chosen which option holds, from 1; 0 for none
 */
public record Choosable(
    String place,
    LinePlace line,
    String text,
    Term reason,
    List<ReadingChoice.Option> options,
    int chosen) {
  public Choosable {
    options = List.copyOf(options);
  }

  static Choosable of(ReadingChoice choice, List<DocumentLineRow> lines) {
    String line = choice.place().substring(0, choice.place().indexOf('.'));
    String text =
        lines.stream()
            .filter(one -> LinePlace.wholeLine(one.place()).equals(line))
            .map(DocumentLineRow::text)
            .findFirst()
            .orElse("");
    return new Choosable(
        choice.place(),
        ReadLines.whole(line),
        text,
        Term.ofToken(ReadLines.REASONS, choice.reason()),
        choice.options(),
        choice.chosen());
  }
}
