package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Neighbours;
import jp.hakaru.inout.ingest.internal.page.measure.read.Token.Column;
import jp.hakaru.inout.ingest.internal.page.read.PeriodReader;
import jp.hakaru.inout.ingest.internal.page.read.StatedReader;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Tells headings, values and names in a section of indicators (指標の区画の語の判定). */
final class TokenReader {
  private static final Pattern HEAD =
      Pattern.compile("(?<word>[^()\\[\\]:]+)(?<when>[(\\[].*[)\\]])?:?");
  private static final Pattern REMARK = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");
  private static final int LONGEST_UNIT = 6;

  private final Map<String, Column> words = new HashMap<>();
  private final List<String> series;
  private final Set<String> states = new HashSet<>();
  private final Set<String> labels = new HashSet<>();
  private final Set<String> units = new HashSet<>();
  private final StatedReader stated;
  private final Neighbours neighbours;
  private final UnitLines ofUnits;

  TokenReader(MeasurePagesProfile profile, Neighbours neighbours, StatedReader stated) {
    this.neighbours = neighbours;
    this.stated = stated;
    MeasurePagesProfile.IndicatorWords own = profile.indicators();
    own.baseline().forEach(word -> words.put(Words.key(word), Column.BASELINE));
    own.target().forEach(word -> words.put(Words.key(word), Column.TARGET));
    own.milestone().forEach(word -> words.putIfAbsent(Words.key(word), Column.MILESTONE));
    List.of(own.actual(), own.other(), own.number())
        .forEach(all -> all.forEach(word -> words.putIfAbsent(Words.key(word), Column.OTHER)));
    own.name().forEach(word -> labels.add(Words.key(word)));
    own.unit().forEach(word -> units.add(Words.key(word)));
    this.ofUnits = new UnitLines(own, LONGEST_UNIT);
    profile.figures().states().forEach(word -> states.add(Words.key(word)));
    this.series = own.series().stream().map(Words::key).toList();
  }

  List<Token> read(List<Line> lines) {
    List<Token> tokens = new ArrayList<>();
    List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
    for (int at = 0; at < filled.size(); at++) {
      Line line = filled.get(at);
      Line next = at + 1 < filled.size() ? filled.get(at + 1) : null;
      Optional<Token.Series> years = next == null ? Optional.empty() : series(line, next);
      if (years.isPresent()) {
        tokens.add(years.get());
        at++;
      } else if (Words.endsSentence(line.raw())) {
        tokens.add(new Token.Remark(line.whole()));
      } else {
        line.cells().forEach(cell -> cell(line.piece(cell), tokens));
      }
    }
    return ofUnits.part(tokens);
  }

  /** A line of years above a line of as many values. */
  private Optional<Token.Series> series(Line years, Line values) {
    int count = years.cells().size();
    boolean all =
        count > 1
            && values.cells().size() == count
            && years.cells().stream().allMatch(cell -> FiscalYear.written(cell.text()).isPresent())
            && values.cells().stream()
                .allMatch(cell -> stated.baseline(List.of(values.piece(cell))).isPresent());
    if (!all) {
      return Optional.empty();
    }
    List<Token.YearOf> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      found.add(
          new Token.YearOf(years.piece(years.cells().get(i)), values.piece(values.cells().get(i))));
    }
    return Optional.of(new Token.Series(found));
  }

  private void cell(Piece piece, List<Token> tokens) {
    Optional<Token> whole = known(piece, tokens);
    if (whole.isPresent()) {
      tokens.add(whole.get());
      return;
    }
    List<Piece> parts = parts(piece);
    boolean heads = parts.size() > 1 && head(parts.getFirst()).isPresent();
    if (heads) {
      parts.forEach(part -> cell(part, tokens));
    } else if (parts.size() > 2 && parts.stream().skip(1).anyMatch(part -> isHead(part))) {
      tokens.add(new Token.Remark(piece));
    } else {
      name(piece, tokens);
    }
  }

  /** Whether a word among others on a line is the heading of a column. */
  private boolean isHead(Piece part) {
    return head(part).isPresent() || stated.periods().isYear(Words.key(part.text()));
  }

  /** A heading, a remark on the one before, or a value. */
  private Optional<Token> known(Piece piece, List<Token> tokens) {
    String key = Words.key(piece.text());
    Optional<Token.Head> head = head(piece);
    if (head.isPresent()) {
      return Optional.of(head.get());
    }
    if (labels.contains(key) || units.contains(key)) {
      return Optional.of(new Token.Other(piece));
    }
    if (REMARK.matcher(key).matches()) {
      return Optional.of(remark(piece, tokens));
    }
    boolean runs = series.stream().anyMatch(word -> key.startsWith(word) || key.endsWith(word));
    if (runs) {
      return Optional.of(new Token.Other(piece));
    }
    return figure(piece, tokens);
  }

  private Optional<Token.Head> head(Piece piece) {
    Glyphs glyphs = Glyphs.compact(List.of(piece));
    Matcher matcher = HEAD.matcher(glyphs.text());
    Column column = matcher.matches() ? words.get(matcher.group("word")) : null;
    if (column == null) {
      return Optional.empty();
    }
    PeriodReader.When when =
        matcher.group("when") == null
            ? null
            : stated
                .periods()
                .read(glyphs.pieces(matcher.start("when"), matcher.end("when")))
                .orElse(null);
    return Optional.of(new Token.Head(column, Value.written(piece), when));
  }

  /** A remark behind a heading belongs to it; alone it is the rest of a heading that is lost. */
  private Token remark(Piece piece, List<Token> tokens) {
    PeriodReader.When when = stated.periods().read(List.of(piece)).orElse(null);
    Token.Figure dated = when == null ? null : dated(piece, tokens);
    if (dated != null) {
      tokens.removeLast();
      return dated;
    }
    if (!tokens.isEmpty()
        && tokens.getLast() instanceof Token.Head head
        && head.when() == null
        && head.words().pieces().size() == 1) {
      tokens.removeLast();
      List<Piece> pieces = new ArrayList<>(head.words().pieces());
      pieces.add(piece);
      return new Token.Head(head.column(), Value.written(pieces), when);
    }
    return new Token.Head(Column.OTHER, Value.written(piece), when);
  }

  /** The value right above with the period that {@code remark} is. */
  private Token.@Nullable Figure dated(Piece remark, List<Token> tokens) {
    if (tokens.isEmpty()
        || !(tokens.getLast() instanceof Token.Figure figure)
        || figure.pieces().size() > 1) {
      return null;
    }
    List<Piece> both = List.of(figure.piece(), remark);
    if (isState(figure.piece())) {
      return new Token.Figure(stated.state(both, true), both);
    }
    return stated
        .target(both)
        .filter(found -> found.stated().number() != null || Words.isDash(figure.piece().text()))
        .map(found -> new Token.Figure(found, both))
        .orElse(null);
  }

  private boolean isState(Piece piece) {
    return states.contains(Words.key(piece.text()).replaceAll("[(\\[][^()\\[\\]]*[)\\]]$", ""));
  }

  private Optional<Token> figure(Piece piece, List<Token> tokens) {
    boolean dash = Words.isDash(piece.text());
    if (isState(piece)) {
      return Optional.of(new Token.Figure(stated.state(List.of(piece), true), List.of(piece)));
    }
    Optional<StatedReader.Found> found = stated.target(List.of(piece));
    boolean behind =
        !tokens.isEmpty()
            && (tokens.getLast() instanceof Token.Head || tokens.getLast() instanceof Token.Figure);
    return found
        .filter(one -> one.stated().number() != null || behind || dash)
        .filter(one -> isUnit(one.unit()))
        .map(one -> new Token.Figure(one, List.of(piece)));
  }

  private static boolean isUnit(@Nullable Value unit) {
    return unit == null || (unit.text().length() <= LONGEST_UNIT && unit.text().indexOf('の') < 0);
  }

  /** A name on the line below another goes on with it. */
  private void name(Piece piece, List<Token> tokens) {
    if (!tokens.isEmpty() && tokens.getLast() instanceof Token.Name name && goesOn(name, piece)) {
      tokens.removeLast();
      List<Piece> pieces = new ArrayList<>(name.pieces());
      pieces.add(piece);
      tokens.add(new Token.Name(pieces));
    } else {
      tokens.add(new Token.Name(List.of(piece)));
    }
  }

  /** Right below, or behind the end of a page where the name does not end like one. */
  private boolean goesOn(Token.Name name, Piece next) {
    Line last = name.pieces().getLast().line();
    return last.number() == next.line().number() - 1
        || (neighbours.isNext(last, next.line()) && !ofUnits.isWhole(name.value()));
  }

  /** The words of a cell between blanks. */
  static List<Piece> parts(Piece cell) {
    List<Piece> parts = new ArrayList<>();
    String raw = cell.line().raw();
    int from = -1;
    for (int at = cell.start(); at <= cell.end(); at++) {
      boolean blank = at == cell.end() || Lines.isBlank(raw.charAt(at));
      if (!blank && from < 0) {
        from = at;
      } else if (blank && from >= 0) {
        parts.add(new Piece(cell.line(), from, at));
        from = -1;
      }
    }
    return parts;
  }
}
