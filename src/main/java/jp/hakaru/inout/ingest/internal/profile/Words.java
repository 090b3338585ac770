package jp.hakaru.inout.ingest.internal.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
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
  private final Set<String> totals;
  private final Profile.Departments departments;

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
    this.totals = keys(profile.totals());
    this.departments = profile.departments();
  }

  /** The type of a column's cells; any where the profile has no such column. */
  public CellType type(ColumnKind kind) {
    Profile.Column column = columns.get(kind);
    return column == null ? CellType.ANY : column.type();
  }

  private static Set<String> keys(List<String> words) {
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

  /**
   * The departments named in a cell; empty when one of its parts does not end like one. A division
   * that only a blank parts from the name above it bears both: 総務部財政課.
   */
  public List<String> departments(String text) {
    List<String> names = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    boolean onlyBlanks = false;
    for (String part : parts(text)) {
      boolean separator = part.length() == 1 && isSeparator(part.charAt(0));
      if (!separator) {
        open.append(part);
      }
      if (!separator && endsLikeDepartment(open.toString())) {
        boolean below = onlyBlanks && isUpper(names.getLast()) && !isUpper(open.toString());
        names.add(below ? names.removeLast() + open : open.toString());
        onlyBlanks = true;
        open.setLength(0);
      } else if (separator && open.length() > 0 && !part.isBlank()) {
        open.append(part);
      } else if (separator) {
        onlyBlanks &= part.isBlank();
      }
    }
    return open.length() > 0 || names.stream().anyMatch(name -> name.length() > 25)
        ? List.of()
        : names;
  }

  private boolean isUpper(String name) {
    return departments.upper().stream().anyMatch(name::endsWith);
  }

  private List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isSeparator(text.charAt(i))) {
        if (i > from) {
          parts.add(text.substring(from, i));
        }
        if (i < text.length()) {
          parts.add(text.substring(i, i + 1));
        }
        from = i + 1;
      }
    }
    return parts;
  }

  private boolean isSeparator(char c) {
    return departments.separators().indexOf(c) >= 0;
  }

  boolean endsLikeDepartment(String name) {
    return name.length() > 1
        && !endsSentence(name)
        && departments.suffixes().stream().anyMatch(name::endsWith);
  }
}
