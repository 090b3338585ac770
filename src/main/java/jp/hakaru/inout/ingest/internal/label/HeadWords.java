package jp.hakaru.inout.ingest.internal.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Finds names, years and units in heading cells of tables (表頭の判定), by the profile's words. */
public final class HeadWords {
  private static final Pattern YEAR =
      Pattern.compile("(?:(?:明治|大正|昭和|平成|令和|[MTSHR])(?:\\d{1,2}|元)|(?:19|20)\\d{2})(?:年度|年)?");
  private static final Pattern COUNT = Pattern.compile("^(?<count>\\d{1,2})(?<rest>\\D.*)$");

  private static final Pattern EDGES = Pattern.compile("^[(<\\[【]|[)>\\]】:]$");

  /** A name that is run together with another has as many characters at least. */
  private static final int SHORTEST = 3;

  /** No heading that holds several names is longer. */
  private static final int LONGEST = 60;

  private final Map<String, List<ColumnKind>> names = new HashMap<>();
  private final Set<String> fragments = new HashSet<>();
  private final Map<String, Long> units;
  private final Pattern unit;

  public HeadWords(Profile profile) {
    profile
        .columns()
        .forEach((kind, column) ->
            column
                .names()
                .forEach(name -> {
                  String key = Words.key(name);
                  names.computeIfAbsent(key, any -> new ArrayList<>()).add(kind);
                  addFragments(key);
                }));
    this.units = profile.units();
    String words =
        units.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    String lead = profile.unitWords().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    this.unit =
        Pattern.compile("[(<\\[【]?(?:(?:" + lead + ")[:;・]?)?(?<unit>" + words + ")[)>\\]】]?$");
  }

  private void addFragments(String name) {
    for (int from = 0; from < name.length(); from++) {
      for (int to = from + 1; to <= name.length(); to++) {
        if (from == 0 || to == name.length()) {
          fragments.add(name.substring(from, to));
        }
      }
    }
  }

  /** The money unit that a line states and nothing else (単位：千円); empty where it states none. */
  public Optional<HeadWord.UnitAt> unit(Line line) {
    return line.isBlank()
        ? Optional.empty()
        : find(List.of(line.whole())).filter(HeadWord::isUnit).map(HeadWord::unit);
  }

  /** What the cell made of {@code pieces}, one below the other, names; empty when nothing known. */
  Optional<HeadWord> find(List<Piece> pieces) {
    Glyphs glyphs = Glyphs.compact(pieces);
    String rest = glyphs.text();
    int end = rest.length();
    HeadWord.UnitAt unitAt = null;
    Matcher unitMatcher = unit.matcher(rest);
    if (unitMatcher.find()) {
      long yen = units.getOrDefault(unitMatcher.group("unit"), 0L);
      unitAt =
          new HeadWord.UnitAt(
              yen, glyphs.pieces(unitMatcher.start("unit"), unitMatcher.end("unit")));
      end = unitMatcher.start();
    }
    int start = 0;
    HeadWord.YearAt yearAt = null;
    Matcher yearMatcher = YEAR.matcher(rest).region(0, end);
    if (yearMatcher.lookingAt()) {
      Optional<FiscalYear.Written> year = FiscalYear.written(yearMatcher.group());
      if (year.isPresent()) {
        yearAt =
            new HeadWord.YearAt(
                year.get().year(), glyphs.pieces(yearMatcher.start(), yearMatcher.end()));
        start = yearMatcher.end();
      }
    }
    if (start == end) {
      return yearAt == null && unitAt == null
          ? Optional.empty()
          : Optional.of(new HeadWord(List.of(), null, yearAt, unitAt, 0));
    }
    return named(glyphs, start, end, yearAt, unitAt);
  }

  private Optional<HeadWord> named(
      Glyphs glyphs,
      int start,
      int end,
      HeadWord.@Nullable YearAt year,
      HeadWord.@Nullable UnitAt unitAt) {
    String name = strip(glyphs.text().substring(start, end));
    List<ColumnKind> kinds = names.get(name);
    int count = 0;
    if (kinds == null) {
      Matcher matcher = COUNT.matcher(name);
      if (matcher.matches()) {
        kinds = names.get(matcher.group("rest"));
        count = Integer.parseInt(matcher.group("count"));
      }
      if (kinds == null || kinds.stream().noneMatch(HeadWords::countsYears)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new HeadWord(kinds, Value.written(glyphs.pieces(start, end)), year, unitAt, count));
  }

  /** Whether the name of such a column may say of how many years it is. */
  private static boolean countsYears(ColumnKind kind) {
    return switch (kind) {
      case YEARS, COST, SUM -> true;
      case NUMBER, NAME, SUMMARY, TOTAL, EARMARKED, GENERAL, REVENUE, GROUP -> false;
      case STATUS, REFERENCE, GOAL, PLAN_NAME, PERIOD, DEPARTMENT, OTHER -> false;
    };
  }

  private static String strip(String name) {
    return EDGES.matcher(name).replaceAll("");
  }

  /** Whether every part of the cell is a name, a year, a unit, or a piece of a name. */
  boolean isHeadLike(Piece cell) {
    if (find(List.of(cell)).isPresent()) {
      return true;
    }
    for (Piece token : words(cell)) {
      String key = Words.key(token.text());
      boolean known =
          find(List.of(token)).isPresent()
              || fragments.contains(key)
              || (COUNT.matcher(key).matches()
                  && fragments.contains(key.replaceFirst("^\\d+", "")));
      if (!known) {
        return false;
      }
    }
    return true;
  }

  /**
   * The parts of a cell between blanks; names that stand in it without one are parts of their own.
   */
  List<Piece> words(Piece cell) {
    List<Piece> words = new ArrayList<>();
    for (Piece token : tokens(cell)) {
      List<Piece> names = find(List.of(token)).isPresent() ? List.of() : names(token);
      words.addAll(names.isEmpty() ? List.of(token) : names);
    }
    return words;
  }

  /** The names that make up all of {@code text}; empty where anything else stands in it. */
  private List<Piece> names(Piece text) {
    if (text.end() - text.start() > LONGEST) {
      return List.of();
    }
    for (int at = text.start() + SHORTEST; at <= text.end(); at++) {
      Piece first = new Piece(text.line(), text.start(), at);
      if (find(List.of(first)).filter(word -> !word.kinds().isEmpty()).isEmpty()) {
        continue;
      }
      Piece rest = new Piece(text.line(), at, text.end());
      List<Piece> more = at == text.end() ? List.of() : names(rest);
      if (at == text.end() || !more.isEmpty()) {
        List<Piece> all = new ArrayList<>(List.of(first));
        all.addAll(more);
        return all;
      }
    }
    return List.of();
  }

  /** The parts of a cell between blanks. */
  static List<Piece> tokens(Piece cell) {
    List<Piece> tokens = new ArrayList<>();
    String raw = cell.line().raw();
    int from = cell.start();
    for (int i = cell.start(); i <= cell.end(); i++) {
      if (i == cell.end() || Lines.isBlank(raw.charAt(i))) {
        if (i > from) {
          tokens.add(new Piece(cell.line(), from, i));
        }
        from = i + 1;
      }
    }
    return tokens;
  }
}
