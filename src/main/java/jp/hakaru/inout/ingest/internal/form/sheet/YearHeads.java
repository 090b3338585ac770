package jp.hakaru.inout.ingest.internal.form.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Finds heads of tables of years (年度の表頭の判定): at least two cells that name a year and what it holds.
 */
final class YearHeads {
  private static final int LEAST = 2;
  private static final Pattern CELL =
      Pattern.compile(
          "^[(\\[]?(?<year>(?:明治|大正|昭和|平成|令和|[MTSHRmtshr])(?:\\d{1,2}|元)(?:年度|年)?|(?:19|20)\\d{2}(?:年度|年)?)"
              + "[)\\]]?(?<words>.{0,12})$");

  private final List<FormProfile.Column> columns;
  private final Set<String> heads = new HashSet<>();

  YearHeads(FormProfile profile) {
    this.columns = profile.columns();
    profile.rows().head().forEach(name -> heads.add(Words.key(name)));
  }

  /** A cell that names a year, and what it holds where it says so. */
  private record Named(
      Cell cell, FiscalYear year, List<Piece> pieces, FormProfile.@Nullable Column holds) {}

  /**
   * The head that {@code line} is, or with {@code next} below it.
   *
   * @param next the next line that is not blank
   */
  Optional<YearHead> find(Line line, @Nullable Line next) {
    List<Named> named = new ArrayList<>();
    int others = 0;
    for (Cell cell : line.cells()) {
      Optional<Named> found = named(line, cell);
      found.ifPresent(named::add);
      others += found.isPresent() || heads.contains(Words.key(cell.text())) ? 0 : 1;
    }
    if (named.size() < LEAST || others > 1) {
      return Optional.empty();
    }
    if (named.stream().allMatch(one -> one.holds() != null)) {
      return Optional.of(head(List.of(line), named));
    }
    boolean bare = named.stream().allMatch(one -> one.holds() == null);
    return bare && next != null ? below(line, named, next) : Optional.empty();
  }

  private Optional<Named> named(Line line, Cell cell) {
    Glyphs glyphs = Glyphs.compact(List.of(line.piece(cell)));
    Matcher matcher = CELL.matcher(glyphs.text());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<FiscalYear.Written> year = FiscalYear.written(matcher.group("year"));
    String words = matcher.group("words");
    Optional<FormProfile.Column> holds = holds(words);
    boolean sense = words.isEmpty() || holds.isPresent();
    return year.filter(any -> sense)
        .map(written ->
            new Named(
                cell,
                written.year(),
                glyphs.pieces(matcher.start("year"), matcher.end("year")),
                holds.orElse(null)));
  }

  private Optional<FormProfile.Column> holds(String words) {
    return columns.stream()
        .filter(column -> column.words().stream().map(Words::key).anyMatch(words::contains))
        .findFirst();
  }

  private static YearHead head(List<Line> lines, List<Named> named) {
    return new YearHead(
        lines,
        named.stream()
            .map(one ->
                new YearHead.Column(
                    one.cell(), one.year(), one.pieces(), Objects.requireNonNull(one.holds())))
            .toList());
  }

  /** Years above, and below each what it holds: the year of a cell is the nearest to its left. */
  private Optional<YearHead> below(Line line, List<Named> years, Line next) {
    List<Named> named = new ArrayList<>();
    for (Cell cell : next.cells()) {
      Optional<FormProfile.Column> holds = holds(Words.key(cell.text()));
      boolean head = heads.contains(Words.key(cell.text()));
      Optional<Named> year =
          years.stream()
              .filter(one -> isLeftOf(one.cell(), cell, next.tabbed() && line.tabbed()))
              .reduce((first, second) -> second);
      if (holds.isPresent() && year.isPresent()) {
        named.add(new Named(cell, year.get().year(), year.get().pieces(), holds.get()));
      } else if (!head) {
        return Optional.empty();
      }
    }
    boolean all =
        years.stream()
            .allMatch(one -> named.stream().anyMatch(cell -> cell.year().equals(one.year())));
    return all && named.size() >= LEAST
        ? Optional.of(head(List.of(line, next), named))
        : Optional.empty();
  }

  private static boolean isLeftOf(Cell year, Cell cell, boolean tabbed) {
    return tabbed ? year.index() <= cell.index() : year.x() < cell.xEnd();
  }
}
