package jp.hakaru.inout.ingest.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.ReadingChoice;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What became of every character of the document (文字ごとの行方), and the doubts of the reading. A
 * record's claim outweighs structure, structure outweighs furniture. Source: DESIGN §6, report.
 */
public final class Notes {
  /** What a character is. */
  enum Use {
    UNCLAIMED,
    FURNITURE,
    STRUCTURE,
    RECORD
  }

  /** A value in doubt, or left out. */
  public record Doubt(
      Piece piece,
      @Nullable String kind,
      @Nullable String id,
      @Nullable String field,
      Reason reason) {}

  private final List<Line> lines = new ArrayList<>();
  private final Map<Integer, Use[]> uses = new HashMap<>();
  private final Map<Integer, Reason[]> reasons = new HashMap<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final Choices choices;

  /** Where the doubts that name no row yet stand in the list. */
  private final Map<Spot, List<Integer>> ofNoRow = new HashMap<>();

  /** A piece by its place alone. */
  private record Spot(int line, int start, int end) {
    static Spot of(Piece piece) {
      return new Spot(piece.line().number(), piece.start(), piece.end());
    }
  }

  /**
   * Nothing noted yet.
   *
   * @param chosen what a person chose where several readings stand
   */
  public Notes(List<Line> lines, ChosenReadings chosen) {
    this.lines.addAll(lines);
    this.choices = new Choices(chosen);
  }

  /**
   * The reading that a person chose of {@code alternatives}, which is in doubt as such; empty where
   * none was chosen. See {@link Choices}.
   */
  public <T> Optional<T> choose(
      Piece at, Reason reason, List<Choices.Alternative<T>> alternatives) {
    return doubted(at, choices.choose(at, reason, alternatives));
  }

  /** As above, for cells of which it shows later only whether they stand open. */
  public <T> Optional<T> chosen(
      Piece at, Reason reason, List<Choices.Alternative<T>> alternatives) {
    return doubted(at, choices.chosen(at, reason, alternatives));
  }

  /** Offers a choice of which {@link #chosen} said that no person made it. */
  public <T> void offer(Piece at, Reason reason, List<Choices.Alternative<T>> alternatives) {
    choices.choose(at, reason, alternatives);
  }

  private <T> Optional<T> doubted(Piece at, Optional<T> chosen) {
    chosen.ifPresent(any -> doubt(at, Reason.CHOSEN));
    return chosen;
  }

  /** All places where several readings stand, in the paper's order. */
  public List<ReadingChoice> choices() {
    return choices.all();
  }

  public void record(Piece piece) {
    mark(piece, Use.RECORD);
  }

  public void structure(Piece piece) {
    mark(piece, Use.STRUCTURE);
  }

  public void furniture(Piece piece) {
    mark(piece, Use.FURNITURE);
  }

  /** Adds lines behind the others that are furniture. */
  public void margins(List<Line> margins) {
    lines.addAll(margins);
    margins.stream().filter(line -> !line.isBlank()).forEach(line -> furniture(line.whole()));
  }

  private void mark(Piece piece, Use use) {
    Use[] line = uses(piece.line());
    for (int i = piece.start(); i < piece.end(); i++) {
      if (line[i].compareTo(use) < 0) {
        line[i] = use;
      }
    }
  }

  /** Says why {@code piece} stays unclaimed, should nothing claim it; the first reason stays. */
  public void unread(Piece piece, Reason reason) {
    Reason[] line =
        reasons.computeIfAbsent(
            piece.line().number(), any -> new Reason[piece.line().raw().length()]);
    for (int i = piece.start(); i < piece.end(); i++) {
      if (line[i] == null) {
        line[i] = reason;
      }
    }
  }

  public void unread(Line line, Reason reason) {
    if (!line.isBlank()) {
      unread(line.whole(), reason);
    }
  }

  /** Whether what begins on {@code line} is in doubt because the heading above it is lost. */
  public boolean isLost(Line line) {
    return doubts.stream()
        .anyMatch(doubt ->
            doubt.reason() == Reason.LOST_HEADING
                && doubt.piece().line().number() == line.number());
  }

  public void doubt(Piece piece, Reason reason) {
    ofNoRow.computeIfAbsent(Spot.of(piece), any -> new ArrayList<>()).add(doubts.size());
    doubts.add(new Doubt(piece, null, null, null, reason));
  }

  public void doubt(Piece piece, String kind, String id, @Nullable String field, Reason reason) {
    doubts.add(new Doubt(piece, kind, id, field, reason));
  }

  /** Gives the doubts at {@code piece} that name no row yet to a row. */
  public void ofRow(Piece piece, String kind, String id) {
    List<Integer> here = ofNoRow.remove(Spot.of(piece));
    for (int at : here == null ? List.<Integer>of() : here) {
      Doubt doubt = doubts.get(at);
      doubts.set(at, new Doubt(doubt.piece(), kind, id, doubt.field(), doubt.reason()));
    }
  }

  public List<Doubt> doubts() {
    return doubts;
  }

  public List<Line> lines() {
    return lines;
  }

  private Use[] uses(Line line) {
    return uses.computeIfAbsent(
        line.number(),
        any -> {
          Use[] fresh = new Use[line.raw().length()];
          Arrays.fill(fresh, Use.UNCLAIMED);
          return fresh;
        });
  }

  Use use(Line line, int at) {
    return uses(line)[at];
  }

  Reason reason(Line line, int at) {
    Reason[] known = reasons.get(line.number());
    Reason reason = known == null ? null : known[at];
    return reason == null ? Reason.OUTSIDE_BLOCKS : reason;
  }
}
