package jp.hakaru.inout.ingest.internal.profile;

import java.util.ArrayList;
import java.util.List;

/** The names of departments in a cell (所属名の読み分け), by how they end and by what parts two of them. */
public final class DepartmentNames {
  private static final int LONGEST = 25;

  private final Profile.Departments words;

  public DepartmentNames(Profile.Departments words) {
    this.words = words;
  }

  /**
   * The departments named in a cell; empty when one of its parts does not end like one. A division
   * that only a blank parts from the name above it bears both: 総務部財政課.
   */
  public List<String> in(String text) {
    List<String> names = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    boolean onlyBlanks = false;
    for (String part : parts(text)) {
      boolean separator = part.length() == 1 && isSeparator(part.charAt(0));
      if (!separator) {
        open.append(part);
      }
      if (!separator && endsLikeDepartment(open.toString())) {
        boolean below = onlyBlanks && isBelow(open.toString(), names.getLast());
        names.add(below ? names.removeLast() + open : open.toString());
        onlyBlanks = true;
        open.setLength(0);
      } else if (separator && open.length() > 0 && !part.isBlank()) {
        open.append(part);
      } else if (separator) {
        onlyBlanks &= part.isBlank();
      }
    }
    return open.length() > 0 || names.stream().anyMatch(name -> name.length() > LONGEST)
        ? List.of()
        : names;
  }

  /** Whether the name of a division, or of a section, bears the name above it. */
  private boolean isBelow(String name, String above) {
    return (isUpper(above) && !isUpper(name)) || (isLower(name) && !isLower(above));
  }

  private boolean isLower(String name) {
    List<String> lower = words.lower();
    return lower != null && lower.stream().anyMatch(name::endsWith);
  }

  private boolean isUpper(String name) {
    return words.upper().stream().anyMatch(name::endsWith);
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
    return words.separators().indexOf(c) >= 0;
  }

  private boolean endsLikeDepartment(String name) {
    return name.length() > 1
        && !Words.endsSentence(name)
        && words.suffixes().stream().anyMatch(name::endsWith);
  }
}
