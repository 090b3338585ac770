package jp.hakaru.inout.ingest;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * Copies of a paper that say something else (書き換えた写し): another figure in a cell, other years, other
 * departments. A copy's values are those of the paper with the same change, or unread.
 */
final class ChangedCopies {
  private static final Pattern FIGURE =
      Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern ERA_YEAR = Pattern.compile("(令和|R|Ｒ)([0-9]{1,2}|元)(?![0-9])");
  private static final Pattern YEAR = Pattern.compile("(?<![0-9,])20[0-4][0-9](?![0-9,])");

  private final Municipality body;
  private final String paper;
  private final List<String> lines;
  private final Dossier dossier;
  private final Map<String, String> facts;
  private int copies;
  private int changed;

  ChangedCopies(String paper, Municipality body) {
    this.paper = paper;
    this.body = body;
    this.lines = List.of(paper.split("\n", -1));
    this.dossier = Papers.read(paper, body).dossier();
    this.facts = PaperFacts.of(dossier);
  }

  /** How many copies were read so far. */
  int copies() {
    return copies;
  }

  /** How many values of the copies were other than the paper's, as they had to be. */
  int changed() {
    return changed;
  }

  /** What is wrong in the copies in which one cell that is a figure is another figure. */
  List<String> otherFigures() {
    List<String> wrong = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String[] cells = lines.get(at).split("\t", -1);
      for (int cell = 0; cell < cells.length && cells.length > 1; cell++) {
        List<String> figures =
            FIGURE.matcher(cells[cell]).results().map(MatchResult::group).toList();
        if (figures.size() == 1 && !isTime(cells[cell])) {
          String old = figures.getFirst();
          String other = otherFigure(old);
          String[] copy = cells.clone();
          copy[cell] = cells[cell].replace(old, other);
          List<String> all = new ArrayList<>(lines);
          all.set(at, String.join("\t", copy));
          compare("L" + (at + 1) + " " + old + " to " + other, all, old, other, wrong);
        }
      }
    }
    return wrong;
  }

  /** Years are changed throughout the paper, since one alone contradicts the others. */
  private static boolean isTime(String cell) {
    return cell.contains("年") || ERA_YEAR.matcher(cell).find() || YEAR.matcher(cell).find();
  }

  /** A figure of the same form: each digit is the next one, and no leading 0 comes of a 9. */
  private static String otherFigure(String figure) {
    StringBuilder other = new StringBuilder();
    for (char c : figure.toCharArray()) {
      other.append(c < '0' || c > '9' ? c : c == '9' ? '1' : (char) (c + 1));
    }
    return other.toString();
  }

  private void compare(
      String what, List<String> copy, String old, String other, List<String> wrong) {
    read(copy)
        .forEach((key, value) -> {
          String was = facts.get(key);
          // a direction is inferred from the figures, so it follows them
          if (value.equals(was) || key.endsWith(".direction")) {
            return;
          }
          String before = was == null ? underOldKey(key, old, other) : was;
          if (before != null && isSameChange(before, value, old, other)) {
            changed++;
          } else {
            wrong.add(what + ": " + key + " = " + value + ", was " + was);
          }
        });
  }

  /**
   * What the paper says where {@code key} has the figure itself in it, as a code has; or nothing.
   */
  private @Nullable String underOldKey(String key, String old, String other) {
    for (int at = key.indexOf(other); at >= 0; at = key.indexOf(other, at + 1)) {
      String before = facts.get(key.substring(0, at) + old + key.substring(at + other.length()));
      if (before != null) {
        return before;
      }
    }
    return null;
  }

  private static boolean isSameChange(String before, String after, String old, String other) {
    if (before.replace(old, other).equals(after) || before.equals(after)) {
      return true;
    }
    try {
      BigDecimal scaled = new BigDecimal(before).multiply(number(other));
      return scaled.compareTo(new BigDecimal(after).multiply(number(old))) == 0;
    } catch (NumberFormatException notFigures) {
      return false;
    }
  }

  private static BigDecimal number(String figure) {
    return new BigDecimal(figure.replace(",", ""));
  }

  /** What is wrong in the copy of another time: every year, of whatever calendar, later. */
  List<String> laterBy(int years) {
    return throughout("years later by " + years, text -> later(text, years));
  }

  private static String later(String text, int years) {
    String eras =
        ERA_YEAR
            .matcher(text)
            .replaceAll(found ->
                found.group(1)
                    + (years
                        + (found.group(2).equals("元") ? 1 : Integer.parseInt(found.group(2)))));
    return YEAR.matcher(eras).replaceAll(found -> "" + (Integer.parseInt(found.group()) + years));
  }

  /** What is wrong in the copy in which each department bears another name of the same ending. */
  List<String> otherDepartments() {
    Map<String, String> names = new HashMap<>();
    dossier.rows(Table.PROJECT_YEARS).stream()
        .map(ProjectYearRow::department)
        .filter(Objects::nonNull)
        .flatMap(department -> Stream.of(department.split("[;、,／/ 　]")))
        .filter(name -> name.length() > 2)
        .forEach(name -> names.put(name, "架空" + name.substring(name.length() - 1)));
    TreeSet<String> longest =
        new TreeSet<>(
            Comparator.comparing(String::length).reversed().thenComparing(String::toString));
    longest.addAll(names.keySet());
    return throughout(
        names.size() + " departments",
        text -> {
          String other = text;
          for (String name : longest) {
            other = other.replace(name, names.get(name));
          }
          return other;
        });
  }

  private List<String> throughout(String what, UnaryOperator<String> change) {
    Map<String, String> expected = new HashMap<>();
    facts.forEach((key, value) -> expected.put(change.apply(key), change.apply(value)));
    List<String> wrong = new ArrayList<>();
    Map<String, String> found = read(List.of(change.apply(paper)));
    found.forEach((key, value) -> {
      String right = expected.get(key);
      if (!value.equals(right)) {
        wrong.add(what + ": " + key + " = " + value + ", expected " + right);
      } else if (!value.equals(facts.get(key))) {
        changed++;
      }
    });
    expected.keySet().stream()
        .filter(key -> !found.containsKey(key))
        .forEach(key -> wrong.add(what + ": lost " + key));
    return wrong;
  }

  private Map<String, String> read(List<String> copy) {
    copies++;
    byte[] bytes = String.join("\n", copy).getBytes(StandardCharsets.UTF_8);
    return switch (Papers.any(bytes, body)) {
      case ReadPaper.Read read -> PaperFacts.of(read.dossier());
      case ReadPaper.Refused _ -> Map.of();
    };
  }
}
