package jp.hakaru.inout.ingest.internal.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.TextFold;
import org.jspecify.annotations.Nullable;

/**
 * Names of plans in a cell (計画名の読み分け), by how they end and by what parts two of them. What parts
 * the words of one name as well as two names, a middle dot or a wrapped line, does so only where it
 * is clear. All input is folded.
 */
public final class PlanNames {
  private static final Pattern BETWEEN = Pattern.compile("\\s*[、,;/，；／]\\s*");

  private final Pattern item;
  private final Pattern ended;
  private final Pattern another;

  /**
   * @param ends with what names of plans end
   * @param bullets the signs of items, which may stand before a name
   */
  public PlanNames(List<String> ends, List<String> bullets) {
    String end = "(?:" + AnyOf.words(ends) + ")(?:\\([^()]*\\))?";
    this.item = Pattern.compile("^\\s*(?:" + AnyOf.words(bullets) + ")\\s*(?=\\S)");
    this.ended = Pattern.compile(".*[^\\s]" + end);
    this.another = Pattern.compile("[^\\s]" + end + "(?<gap>\\s+|\\s*・\\s*)[^\\s]");
  }

  /**
   * One name.
   *
   * @param cell in which of the cells it begins
   * @param start where it begins there
   * @param lastCell in which of the cells it ends
   * @param end where it ends there, exclusive
   */
  public record Name(int cell, int start, int lastCell, int end) {}

  /** The names in the cells of one column, one below the other; empty where one is not sure. */
  public List<Name> in(List<String> cells) {
    Gathered gathered = new Gathered();
    for (int at = 0; at < cells.size(); at++) {
      if (!gathered.take(at, cells.get(at))) {
        return List.of();
      }
    }
    return gathered.isSure() ? gathered.all() : List.of();
  }

  /** The names that were met so far, the last of them open: it may go on in the next cell. */
  private final class Gathered {
    private final List<Name> names = new ArrayList<>();
    private @Nullable Name open;
    private String text = "";

    /** Takes a further cell; false where a name that ends in it is not sure. */
    boolean take(int at, String cell) {
      Matcher item = PlanNames.this.item.matcher(cell);
      boolean opens = item.find();
      if (open != null && ended.matcher(text).matches() != opens) {
        return false;
      }
      if (opens) {
        close();
      }
      int from = opens ? item.end() : 0;
      Matcher between = BETWEEN.matcher(cell);
      for (int to = next(between, from, cell); from < cell.length(); ) {
        open =
            open == null ? new Name(at, from, at, to) : new Name(open.cell(), open.start(), at, to);
        text += cell.substring(from, to);
        if (to == cell.length()) {
          return true;
        }
        if (!isOne(text)) {
          return false;
        }
        close();
        from = between.end();
        to = next(between, from, cell);
      }
      return true;
    }

    /** Whether what is open is one name. */
    boolean isSure() {
      return open == null || isOne(text);
    }

    List<Name> all() {
      close();
      return names;
    }

    private void close() {
      if (open != null) {
        names.add(open);
      }
      open = null;
      text = "";
    }
  }

  private static int next(Matcher between, int from, String cell) {
    return between.find(from) ? between.start() : cell.length();
  }

  private boolean isOne(String text) {
    return ended.matcher(text).matches() && !another.matcher(text).find();
  }

  /** Whether a text ends as a name does. */
  public boolean ends(String text) {
    return ended.matcher(TextFold.fold(text).text().strip()).matches();
  }

  /** Whether a cell holds names of plans and nothing else. */
  boolean are(String text) {
    return !in(List.of(text)).isEmpty();
  }
}
