package jp.hakaru.inout.ingest.internal.profile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.RevenueKind;
import jp.hakaru.base.kernel.TextFold;

/** The types and vocabularies of cells (セルの型の判定), by the profile's words. All input is folded. */
public final class Words {
  private static final String FIGURE =
      "[-+△▲]?\\s*(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,4})?";
  private static final Pattern AMOUNT =
      Pattern.compile("(?<first>" + FIGURE + ")(?:\\s*[(\\[<]\\s*" + FIGURE + "\\s*[)\\]>])?");
  private static final Pattern BRACKETED =
      Pattern.compile("[(\\[<]\\s*(?<first>" + FIGURE + ")\\s*[)\\]>]");
  private static final Pattern INTEGER = Pattern.compile("[(\\[<]?\\d{1,4}[)\\]>]?\\.?");
  private static final Pattern PARTS =
      Pattern.compile("(?:\\d{1,3}|[IVX]{1,4}|[A-Z])(?:-\\d{1,3}){1,3}");
  private static final Pattern CODE =
      Pattern.compile(
          "(?:[IVX]{1,4}|\\d{1,2})(?:-?\\(\\d{1,2}\\)|-\\d{1,2}|-[IVXa-zA-Zア-ン])+"
              + "|[IVX]{1,4}|\\d{1,2}\\([a-zA-Zア-ン]\\)|[IVX]{1,4}-?\\d{1,2}");
  private static final Pattern BETWEEN_CODES = Pattern.compile("[\\s,、・/;]+");
  private static final String SENTENCE_END = "。";

  private final Map<ColumnKind, Profile.Column> columns;
  private final Map<String, ProjectStatus> statuses = new HashMap<>();
  private final Map<String, RevenueKind> revenueKinds = new HashMap<>();
  private final Set<String> marks;
  private final Set<String> none;
  private final Set<String> referenceMarks;
  private final Set<String> totals;
  private final DepartmentNames departments;
  private final PlanNames planNames;
  private final Goals goals;

  public Words(Profile profile) {
    this.columns = profile.columns();
    profile
        .statuses()
        .forEach((status, names) -> names.forEach(name -> statuses.put(key(name), status)));
    profile
        .revenueKinds()
        .forEach((kind, names) -> names.forEach(name -> revenueKinds.put(key(name), kind)));
    this.marks = keys(profile.marks());
    this.none = keys(profile.references().none());
    this.referenceMarks = keys(profile.referenceMarks());
    this.totals = keys(profile.totals());
    this.departments = new DepartmentNames(profile.departments());
    this.planNames = new PlanNames(profile.planNames(), profile.bullets());
    this.goals = new Goals(profile.goals());
  }

  /** The type of a column's cells; any where the profile has no such column. */
  public CellType type(ColumnKind kind) {
    Profile.Column column = columns.get(kind);
    return column == null ? CellType.ANY : column.type();
  }

  /** {@code words} as they are compared. */
  public static Set<String> keys(List<String> words) {
    Set<String> keys = new HashSet<>();
    words.forEach(word -> keys.add(key(word)));
    return keys;
  }

  public static String key(String text) {
    return TextFold.key(text);
  }

  /** A dash or a row of dashes: not set. */
  public static boolean isDash(String text) {
    String key = key(text);
    return !key.isEmpty() && key.chars().allMatch(c -> c == '-' || c == 'ー');
  }

  /** Whether {@code text} is an amount, alone or with a second one in brackets behind it. */
  public static boolean isAmount(String text) {
    return AMOUNT.matcher(text.strip()).matches();
  }

  /** Whether {@code text} is an amount in brackets and nothing else. */
  public static boolean isBracketedAmount(String text) {
    return BRACKETED.matcher(text.strip()).matches();
  }

  /**
   * How many characters of an amount's text its first figure takes, a bracketed second one left
   * out.
   */
  public static int firstFigure(String text) {
    Matcher matcher = AMOUNT.matcher(text);
    return matcher.matches() ? matcher.end("first") : text.length();
  }

  /**
   * The number that an amount's text is, or its first figure, with the decimals as printed; a minus
   * sign or △ makes it negative.
   */
  public static BigDecimal amount(String text) {
    Matcher matcher = AMOUNT.matcher(text.strip());
    Matcher bracketed = BRACKETED.matcher(text.strip());
    String figure =
        matcher.matches()
            ? matcher.group("first")
            : bracketed.matches() ? bracketed.group("first") : text;
    BigDecimal value = new BigDecimal(figure.replaceAll("[^0-9.]", ""));
    char sign = figure.strip().charAt(0);
    return sign == '-' || sign == '△' || sign == '▲' ? value.negate() : value;
  }

  public static boolean isInteger(String text) {
    return INTEGER.matcher(text.strip()).matches();
  }

  /** Whether {@code text} may number a row: an integer, or a code of several parts (1-5, I-2-3). */
  public static boolean isNumber(String text) {
    return isInteger(text) || PARTS.matcher(text.strip()).matches();
  }

  /** The last part of a row's number; 0 where it has none. */
  public static int lastNumber(String text) {
    String digits = key(text).replaceAll("^.*-", "").replaceAll("[^0-9]", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /** Whether {@code line} ends within what it quotes. */
  public static boolean isQuoting(String line) {
    return line.lastIndexOf('「') > line.lastIndexOf('」');
  }

  public static boolean endsSentence(String text) {
    String stripped = text.strip();
    return stripped.endsWith(SENTENCE_END)
        || stripped.endsWith(SENTENCE_END + "」")
        || stripped.endsWith(SENTENCE_END + ")");
  }

  static boolean isCode(String token) {
    return CODE.matcher(token).matches();
  }

  /** The codes of a cell that holds nothing but codes; empty when it holds something else. */
  public static List<String> codes(String text) {
    List<String> codes = BETWEEN_CODES.splitAsStream(text.strip()).toList();
    return codes.stream().allMatch(Words::isCode) ? codes : List.of();
  }

  public boolean isNone(String text) {
    return none.contains(key(text));
  }

  /** Whether a cell says that there is a reference and not which one: ○. */
  public boolean isReferenceMark(String text) {
    return referenceMarks.contains(key(text));
  }

  public boolean isTotal(String text) {
    return totals.contains(key(text));
  }

  public boolean isMark(String text) {
    String key = key(text);
    return marks.contains(key)
        || (!key.isEmpty() && key.chars().allMatch(c -> marks.contains(Character.toString(c))))
        || isDash(text)
        || key.chars().allMatch(c -> "-→⇒>".indexOf(c) >= 0);
  }

  public Optional<ProjectStatus> status(String text) {
    return Optional.ofNullable(statuses.get(key(text)));
  }

  /** Of what kind the revenue under a heading is; empty where the heading holds several kinds. */
  public Optional<RevenueKind> revenueKind(String heading) {
    return Optional.ofNullable(revenueKinds.get(key(heading)));
  }

  /** The numbers of goals in a cell that holds nothing but goals; empty when it does not. */
  public List<Goals.Goal> goals(String text) {
    return goals.in(text);
  }

  /** The names of plans in the cells of one column; empty when one of them is not sure. */
  public List<PlanNames.Name> planNames(List<String> cells) {
    return planNames.in(cells);
  }

  /** The departments named in a cell; empty when one of its parts does not end like one. */
  public List<String> departments(String text) {
    return departments.in(text);
  }
}
