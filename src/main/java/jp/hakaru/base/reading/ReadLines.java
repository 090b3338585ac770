package jp.hakaru.base.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;

/** Lines of one document with what was read of them (読み取った行). */
public final class ReadLines {
  /** The code table of the reasons of doubts and of unread text. */
  public static final String REASONS = "reading_reason";

  private static final Map<String, Table<? extends Row>> TABLES =
      Table.ALL.stream().collect(Collectors.toMap(Table::kind, Function.identity()));

  private final ClaimNotes notes;
  private final Map<String, List<ClaimRow>> claims;
  private final Map<String, List<UnclaimedRow>> unclaimed;
  private final Map<String, List<DoubtRow>> doubts;

  /**
   * @param owners whose the value of a claim is
   * @param claims what was read of the lines that will be asked for
   */
  public ReadLines(
      Function<ClaimRow, Owner> owners,
      List<ClaimRow> claims,
      List<UnclaimedRow> unclaimed,
      List<DoubtRow> doubts) {
    this.notes = new ClaimNotes(owners);
    this.claims = byPlace(claims, ClaimRow::place);
    this.unclaimed = byPlace(unclaimed, UnclaimedRow::place);
    this.doubts = byPlace(doubts, DoubtRow::place);
  }

  private static <R> Map<String, List<R>> byPlace(List<R> rows, Function<R, String> place) {
    return rows.stream()
        .collect(Collectors.groupingBy(row -> LinePlace.wholeLine(place.apply(row))));
  }

  /** The table whose rows are of that kind. */
  public static Optional<Table<? extends Row>> table(String kind) {
    return Optional.ofNullable(TABLES.get(kind));
  }

  /** The line that {@code place} names or is a part of; one that is none is no line. */
  public static LinePlace whole(String place) {
    return LinePlace.find(place).map(LinePlace::whole).orElse(LinePlace.NONE);
  }

  /** One line of the document. */
  public DocumentLine line(DocumentLineRow line) {
    LineMarks marks = new LineMarks(line.text());
    String place = LinePlace.wholeLine(line.place());
    marks.claim(claims.getOrDefault(place, List.of()));
    marks.leave(unclaimed.getOrDefault(place, List.of()));
    marks.doubt(doubts.getOrDefault(place, List.of()));
    List<LineMarks.Mark> all = marks.inOrder();
    return new DocumentLine(
        whole(line.place()),
        marks.segments(),
        notes.of(all),
        all.stream().mapToInt(mark -> mark.claims().size()).sum(),
        IntStream.range(0, all.size())
            .filter(at -> all.get(at).reason() != null || !all.get(at).doubts().isEmpty())
            .mapToObj(at -> note(at + 1, all.get(at)))
            .toList());
  }

  private static Note note(int number, LineMarks.Mark mark) {
    return new Note(
        number,
        mark.text(),
        mark.reason() == null ? null : Term.ofToken(REASONS, mark.reason()),
        mark.doubts().stream()
            .map(doubt -> new Note.Doubtful(doubt.reason(), doubt.field(), doubt.text()))
            .toList());
  }
}
