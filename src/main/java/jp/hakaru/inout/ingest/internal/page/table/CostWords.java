package jp.hakaru.inout.ingest.internal.page.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/** Reads what headings and labels say of costs (事業費の見出しの語): years, steps of the loop, units. */
public final class CostWords {
  private static final String ONE =
      "(?:(?:明治|大正|昭和|平成|令和|[MTSHRmtshr]\\.?)(?:\\d{1,2}|元)|(?:19|20)\\d{2})";

  /** A fiscal year, perhaps in two calendars; one of four digits alone may be a calendar year. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d~-])(?<first>"
              + ONE
              + ")(?:年度)?(?:\\((?<second>"
              + ONE
              + ")(?:年度)?\\))?(?:年度)?(?![年\\d])");

  private static final Pattern WESTERN = Pattern.compile("\\d{4}");
  private static final Pattern SIGNS = Pattern.compile("[()\\[\\]:]");
  private static final Pattern OVER = Pattern.compile("^\\d{1,2}[かヶヵカケ箇]年間?|[(\\[].*[)\\]]$");

  /** A shorter word says of a column alone too little: 計画. */
  private static final int SHORTEST = 3;

  private final Map<String, MoneyStage> stages = new HashMap<>();
  private final Set<String> totals;
  private final Map<String, Long> units = new HashMap<>();
  private final Pattern line;
  private final Pattern behind;

  public CostWords(MeasurePagesProfile.Costs words) {
    words.stages().forEach((stage, all) -> all.forEach(word -> stages.put(Words.key(word), stage)));
    this.totals = Words.keys(words.totals());
    words.units().forEach((unit, yen) -> units.put(Words.key(unit), yen));
    String unit = "(?<unit>" + AnyOf.words(units.keySet()) + ")";
    String lead = "(?:(?:" + AnyOf.words(words.unitWords()) + "):?)";
    this.line = Pattern.compile("[(\\[<【]?" + lead + "?" + unit + "[)\\]>】]?");
    this.behind =
        Pattern.compile(
            "(?:[(\\[<【]"
                + lead
                + "?"
                + unit.replace("?<unit>", "?<in>")
                + "[)\\]>】]|"
                + lead
                + unit
                + ")[)\\]>】]?$");
  }

  /** What the heading of a column says; empty where it is none of costs. */
  Optional<CostColumn> find(Piece heading) {
    Glyphs glyphs = Glyphs.compact(List.of(heading));
    Matcher tail = behind.matcher(glyphs.text());
    boolean measured = tail.find();
    int end = measured ? tail.start() : glyphs.text().length();
    MoneyUnit unit = measured ? unit(glyphs, tail) : null;
    Matcher year = YEAR.matcher(glyphs.text()).region(0, end).useTransparentBounds(true);
    if (year.find()) {
      String rest =
          glyphs.text().substring(0, year.start()) + glyphs.text().substring(year.end(), end);
      return dated(glyphs, year, SIGNS.matcher(rest).replaceAll(""), unit);
    }
    String word = SIGNS.matcher(glyphs.text().substring(0, end)).replaceAll("");
    MoneyStage stage = stages.get(word);
    boolean told = stage != null && (unit != null || word.length() >= SHORTEST);
    return told || isTotal(glyphs.text().substring(0, end))
        ? Optional.of(new CostColumn(null, List.of(), stage, unit))
        : Optional.empty();
  }

  private Optional<CostColumn> dated(
      Glyphs glyphs, Matcher year, String word, @Nullable MoneyUnit unit) {
    FiscalYear first = year(year.group("first"));
    String second = year.group("second");
    boolean fiscal = year.group().contains("年度") || !WESTERN.matcher(year.group("first")).matches();
    boolean one = second == null || Objects.equals(first, year(second));
    MoneyStage stage = stages.get(word);
    return first != null && fiscal && one && (word.isEmpty() || stage != null)
        ? Optional.of(new CostColumn(first, glyphs.pieces(year.start(), year.end()), stage, unit))
        : Optional.empty();
  }

  private static @Nullable FiscalYear year(String text) {
    return FiscalYear.written(text).map(FiscalYear.Written::year).orElse(null);
  }

  /** Whether a text is what stands before or above sums: 合計, 3か年計, 合計(再掲を除く). */
  boolean isTotal(String text) {
    return totals.contains(OVER.matcher(Words.key(text)).replaceAll(""))
        || totals.contains(Words.key(text));
  }

  /** The unit that a line states and nothing else (単位：千円). */
  public Optional<MoneyUnit> unit(Line stated) {
    if (stated.isBlank() || stated.cells().size() > 1) {
      return Optional.empty();
    }
    Glyphs glyphs = Glyphs.compact(List.of(stated.whole()));
    Matcher matcher = line.matcher(glyphs.text());
    return matcher.matches()
        ? Optional.of(
            new MoneyUnit(
                Objects.requireNonNull(units.get(matcher.group("unit"))),
                glyphs.pieces(matcher.start("unit"), matcher.end("unit"))))
        : Optional.empty();
  }

  /** The unit with which a label ends: 主要事業（千円）. */
  Optional<MoneyUnit> unit(Piece label) {
    Glyphs glyphs = Glyphs.compact(List.of(label));
    Matcher matcher = behind.matcher(glyphs.text());
    return matcher.find() ? Optional.of(unit(glyphs, matcher)) : Optional.empty();
  }

  private MoneyUnit unit(Glyphs glyphs, Matcher matcher) {
    String group = matcher.group("in") == null ? "unit" : "in";
    return new MoneyUnit(
        Objects.requireNonNull(units.get(matcher.group(group))),
        glyphs.pieces(matcher.start(group), matcher.end(group)));
  }

  /** What a unit in a cell is worth: 千円. */
  Optional<Long> unit(String text) {
    return Optional.ofNullable(units.get(Words.key(text)));
  }

  /** Whether a label names a step of the loop besides the plan: 主な事業と予算額. */
  boolean namesOtherStage(Piece label) {
    String key = Words.key(label.text());
    return stages.entrySet().stream()
        .filter(stage -> stage.getValue() != MoneyStage.PLAN)
        .anyMatch(stage -> key.contains(stage.getKey()));
  }
}
