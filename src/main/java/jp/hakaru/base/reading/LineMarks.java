package jp.hakaru.base.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Where the texts that were read from a line stand in it (行の中の読み取り箇所).
 *
 * <p>A claim says which text, not at which of its spots: a text is marked at as many of its spots
 * as values of one kind were read from it, those first that are a whole cell, then those that are a
 * whole word or number. The longer texts go first; a text that stands only within a longer one
 * belongs to that one's mark, as a bare number does to what its own row took with the unit.
 */
final class LineMarks {
  private final Spots spots;
  private final Comparator<String> longestFirst;
  private final List<Mark> marks = new ArrayList<>();

  LineMarks(String line) {
    this.spots = new Spots(line);
    this.longestFirst =
        Comparator.<String>comparingInt(text -> -text.length())
            .thenComparingInt(text -> line.indexOf(text))
            .thenComparing(text -> text);
  }

  /** A text with where it stands, and what was said of it. */
  static final class Mark {
    private final String text;
    private final List<Spots.Span> spans;
    private final List<ClaimRow> claims = new ArrayList<>();
    private final List<DoubtRow> doubts = new ArrayList<>();
    private @Nullable String reason;

    private Mark(String text, List<Spots.Span> spans) {
      this.text = text;
      this.spans = List.copyOf(spans);
    }

    String text() {
      return text;
    }

    int spots() {
      return spans.size();
    }

    /** All that was read from it or from a part of it. */
    List<ClaimRow> claims() {
      return Collections.unmodifiableList(claims);
    }

    /** Why nothing was read from it; unset where something was. */
    @Nullable String reason() {
      return reason;
    }

    List<DoubtRow> doubts() {
      return Collections.unmodifiableList(doubts);
    }

    private boolean isOf(@Nullable String kind, @Nullable String id) {
      return claims.stream().anyMatch(one -> one.kind().equals(kind) && one.id().equals(id));
    }

    private Segment.Reading reading() {
      if (!doubts.isEmpty()) {
        return Segment.Reading.DOUBTFUL;
      }
      return reason == null ? Segment.Reading.READ : Segment.Reading.UNREAD;
    }
  }

  /** Marks what was read. */
  void claim(List<ClaimRow> claims) {
    Map<String, List<ClaimRow>> byText = new TreeMap<>(longestFirst);
    claims.forEach(one -> byText.computeIfAbsent(one.text(), any -> new ArrayList<>()).add(one));
    byText.forEach(this::claim);
  }

  private void claim(String text, List<ClaimRow> claims) {
    List<ClaimRow> rest = new ArrayList<>();
    for (ClaimRow claim : claims) {
      Optional<Mark> whole = isNumber(claim) ? around(claim) : Optional.empty();
      whole.ifPresentOrElse(mark -> mark.claims.add(claim), () -> rest.add(claim));
    }
    if (rest.isEmpty()) {
      return;
    }
    List<Spots.Span> free = spots.best(text, taken());
    if (!free.isEmpty()) {
      add(text, free.subList(0, Math.min(free.size(), mostOfOneKind(rest)))).claims.addAll(rest);
      return;
    }
    for (ClaimRow claim : rest) {
      around(claim)
          .or(() -> covering(text))
          .orElseGet(() -> equal(text).orElseGet(() -> add(text, List.of())))
          .claims
          .add(claim);
    }
  }

  /** Whether it is a bare number, which the paper prints with its unit. */
  private static boolean isNumber(ClaimRow claim) {
    return ReadLines.table(claim.kind()).stream()
        .flatMap(table -> Schema.of(table).columns().stream())
        .anyMatch(column ->
            column.name().equals(claim.field())
                && (column.type() == BigDecimal.class || column.type() == Yen.class));
  }

  /** The mark from which the same row took a longer text that holds this one. */
  private Optional<Mark> around(ClaimRow claim) {
    return marks.stream()
        .filter(mark -> mark.isOf(claim.kind(), claim.id()) && mark.text.contains(claim.text()))
        .findFirst();
  }

  private static int mostOfOneKind(List<ClaimRow> claims) {
    Map<String, Integer> counts = new HashMap<>();
    claims.forEach(one -> counts.merge(one.kind() + "." + one.field(), 1, Integer::sum));
    return Collections.max(counts.values());
  }

  /** Marks what nothing was made of. */
  void leave(List<UnclaimedRow> unclaimed) {
    unclaimed.stream()
        .sorted(Comparator.comparing(UnclaimedRow::text, longestFirst))
        .forEach(one ->
            add(one.text(), spots.best(one.text(), taken()).stream().limit(1).toList()).reason =
                one.reason());
  }

  /** Marks what is doubtful: at what was read by that row, else wherever the text stands. */
  void doubt(List<DoubtRow> doubts) {
    for (DoubtRow doubt : doubts) {
      marks.stream()
          .filter(mark -> mark.isOf(doubt.kind(), doubt.id()) && mark.text.contains(doubt.text()))
          .findFirst()
          .or(() -> equal(doubt.text()))
          .or(() -> covering(doubt.text()))
          .orElseGet(
              () -> add(doubt.text(), spots.best(doubt.text(), taken()).stream().limit(1).toList()))
          .doubts
          .add(doubt);
    }
  }

  private Optional<Mark> equal(String text) {
    return marks.stream().filter(mark -> mark.text.equals(text)).findFirst();
  }

  /** The first mark that has the text, or some of it. */
  private Optional<Mark> covering(String text) {
    List<Spots.Span> wanted = spots.all(text);
    return marks.stream()
        .filter(
            mark -> mark.spans.stream().anyMatch(span -> wanted.stream().anyMatch(span::overlaps)))
        .findFirst();
  }

  private List<Spots.Span> taken() {
    return marks.stream().flatMap(mark -> mark.spans.stream()).toList();
  }

  private Mark add(String text, List<Spots.Span> spans) {
    Mark mark = new Mark(text, spans);
    marks.add(mark);
    return mark;
  }

  /** All marks by where they first stand; those that stand nowhere last. */
  List<Mark> inOrder() {
    return marks.stream()
        .sorted(
            Comparator.comparingInt(
                mark -> mark.spans.isEmpty() ? Integer.MAX_VALUE : mark.spans.getFirst().start()))
        .toList();
  }

  /** The line's text from beginning to end. */
  List<Segment> segments() {
    Map<Spots.Span, Integer> numbers = new LinkedHashMap<>();
    List<Mark> ordered = inOrder();
    ordered.forEach(
        mark -> mark.spans.forEach(span -> numbers.put(span, ordered.indexOf(mark) + 1)));
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (Spots.Span span :
        numbers.keySet().stream().sorted(Comparator.comparingInt(Spots.Span::start)).toList()) {
      int number = numbers.getOrDefault(span, 0);
      cut(spots.text(at, span.start()), Segment.Reading.PLAIN, 0, segments);
      cut(
          spots.text(span.start(), span.end()),
          ordered.get(number - 1).reading(),
          number,
          segments);
      at = span.end();
    }
    cut(spots.text(at, spots.length()), Segment.Reading.PLAIN, 0, segments);
    return segments;
  }

  /** Tabs become segments of their own. */
  private static void cut(
      String text, Segment.Reading reading, int number, List<Segment> segments) {
    for (String piece : text.split("(?<=\t)|(?=\t)")) {
      if (!piece.isEmpty()) {
        segments.add(new Segment(piece, reading, number));
      }
    }
  }
}
