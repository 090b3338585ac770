package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.page.table.ProjectName;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Parts names of projects that stand in a row (並んだ事業名の切り分け): at commas, and between whole names.
 */
final class ProjectParts {
  private static final String SEPARATORS = "、，,;；";
  private static final String SLASHES = "／/";
  private static final String WHOLE = "事業";
  private static final String OPEN = "（(「『【[〔";
  private static final String CLOSE = "）)」』】]〕";

  /** What parts names, or stands around a part of one. */
  static final String SIGNS = SEPARATORS + SLASHES + OPEN + CLOSE;

  private final ProjectName name;
  private final Likely likely;

  ProjectParts(ProjectName name, Likely likely) {
    this.name = name;
    this.likely = likely;
  }

  /** Whether a comma parts names in {@code text}. */
  static boolean isParted(String text) {
    return text.chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0);
  }

  /** The names in {@code cells}, which may be wrapped. */
  List<ProjectName.Parted> of(List<Piece> cells) {
    List<ProjectName.Parted> names = new ArrayList<>();
    List<Piece> open = new ArrayList<>();
    for (Piece cell : cells) {
      if (!open.isEmpty()
          && !goesOn(open, cell)
          && likely.isProject(name.part(open).name().text())) {
        names.add(name.part(open));
        open.clear();
      }
      String text = cell.text();
      int depth = 0;
      int from = 0;
      for (int at = 0; at <= text.length(); at++) {
        boolean end = at == text.length();
        char c = end ? ' ' : text.charAt(at);
        depth += OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
        boolean parts =
            !end && depth <= 0 && (SEPARATORS.indexOf(c) >= 0 || isBetween(text, from, at));
        if (end || parts) {
          add(cell, from, at, open);
          from = at + 1;
        }
        if (parts && !open.isEmpty()) {
          names.add(name.part(open));
          open.clear();
        }
      }
    }
    if (!open.isEmpty()) {
      names.add(name.part(open));
    }
    return names;
  }

  /** Whether a bracket of a name is open, or the next cell begins with one. */
  private static boolean goesOn(List<Piece> open, Piece next) {
    long depth =
        open.stream()
            .flatMapToInt(piece -> piece.text().chars())
            .map(c -> OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0)
            .sum();
    return depth > 0 || OPEN.indexOf(next.text().charAt(0)) >= 0;
  }

  /**
   * Whether a slash or dot stands between two whole names, of which the second may be on the next
   * line.
   */
  private boolean isBetween(String text, int from, int at) {
    char c = text.charAt(at);
    String before = text.substring(from, at).strip();
    String behind = text.substring(at + 1).strip();
    boolean bracketed = !before.isEmpty() && CLOSE.indexOf(before.charAt(before.length() - 1)) >= 0;
    return (SLASHES.indexOf(c) >= 0
            && (bracketed
                || (likely.isProject(before) && (behind.isEmpty() || likely.isProject(behind)))))
        || ("・･".indexOf(c) >= 0 && before.endsWith(WHOLE) && behind.endsWith(WHOLE));
  }

  private static void add(Piece cell, int from, int to, List<Piece> open) {
    int start = cell.start() + from;
    int end = cell.start() + to;
    String raw = cell.line().raw();
    while (start < end && Lines.isBlank(raw.charAt(start))) {
      start++;
    }
    while (end > start && Lines.isBlank(raw.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      open.add(new Piece(cell.line(), start, end));
    }
  }
}
