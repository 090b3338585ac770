package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.LabelNames;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.Section;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Finds the labels of pages (頁の見出しの判定): a whole line, or the beginning of one before a colon, a
 * closing bracket, a tab or a gap. Signs, brackets and a number before it do not matter.
 */
final class PageLabels {
  private static final String OPEN = "【[〔<〈《≪「(";
  private static final String CLOSE = "】]〕>〉》≫」):";
  private static final int LONGEST = 30;

  /** What numbers a label: 1., (1), 一, I, and a figure before words that count no years. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\(?\\d{1,2}[).:、]|\\d{1,2}(?=[^\\d年か.])|[一二三四五六七八九十]{1,2}[、.]?|[IVX]{1,4}[、.]?");

  private static final Pattern PARTED_CODE =
      Pattern.compile("[A-Z]?\\d{1,2}(?:[-.]\\d{1,2})+(?!\\d)");

  private final Set<String> levels;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> endings = new HashMap<>();
  private final Map<String, Section> sections;
  private final LabelNames varied;
  private final String signs;

  PageLabels(PlanPagesProfile profile) {
    this.levels = Words.keys(profile.levels());
    this.sections = profile.sections();
    this.varied = new LabelNames(profile.alike(), profile.openings());
    sections.forEach((key, section) -> {
      section.names().forEach(name -> add(names, varied.variants(name), key));
      section.endings().forEach(ending -> add(endings, varied.variants(ending), key));
    });
    this.signs = String.join("", profile.sectionSigns().stream().map(Words::key).toList());
  }

  private static void add(Map<String, String> words, List<String> all, String key) {
    all.forEach(word -> words.putIfAbsent(Words.key(word), key));
  }

  Optional<PageLabel> find(Line line) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    return label(line.whole(), null).or(() -> parted(line));
  }

  private Optional<PageLabel> parted(Line line) {
    Piece whole = line.whole();
    String raw = line.raw();
    for (int at = whole.start() + 1; at < whole.end() && at < whole.start() + LONGEST; at++) {
      char before = raw.charAt(at - 1);
      boolean closes = "：:】］》≫〉＞〕".indexOf(before) >= 0;
      boolean gap = startsCell(line, at);
      boolean blank = Lines.isBlank(before) && !Lines.isBlank(raw.charAt(at));
      if (closes || gap || blank) {
        int rest = at;
        while (rest < whole.end() && Lines.isBlank(raw.charAt(rest)) || raw.charAt(rest) == '\t') {
          rest++;
        }
        Line behind = new Piece(line, rest, whole.end()).alone();
        Piece front = new Piece(line, whole.start(), end(raw, whole.start(), at));
        Optional<PageLabel> found = label(front, behind.isBlank() ? null : behind);
        boolean heads = isHeading(front, behind);
        boolean sure = closes || gap || Character.isDigit(raw.charAt(at));
        if (found.filter(one -> !heads && (sure || isShort(one.section()))).isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a line is a word of the tree with a code of several parts behind it: 施策 1-2. */
  private boolean isHeading(Piece front, Line behind) {
    return levels.contains(Words.key(front.text()))
        && !behind.isBlank()
        && PARTED_CODE.matcher(Words.key(behind.raw())).lookingAt();
  }

  /** Whether a single blank may part a label from the short value behind it. */
  private static boolean isShort(Section section) {
    return switch (section.holds()) {
      case GOALS, DEPARTMENTS, PROJECTS -> true;
      case TEXT, ACTIONS, INDICATORS, PLANS, NOTHING -> false;
    };
  }

  private static boolean startsCell(Line line, int at) {
    return line.cells().stream().skip(1).map(Cell::start).anyMatch(start -> start == at);
  }

  private static int end(String raw, int start, int end) {
    int last = end;
    while (last > start && (Lines.isBlank(raw.charAt(last - 1)) || raw.charAt(last - 1) == '\t')) {
      last--;
    }
    return last;
  }

  private Optional<PageLabel> label(Piece piece, @Nullable Line rest) {
    Glyphs glyphs = Glyphs.compact(List.of(piece));
    String text = glyphs.text();
    int from = 0;
    int to = text.length();
    while (from < to && (signs + OPEN).indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && CLOSE.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    Optional<PageLabel> plain = named(glyphs, from, to, piece, rest);
    int behind = number(text, from, to);
    if (plain.isEmpty()) {
      plain = named(glyphs, behind, to, piece, rest);
    }
    return plain.isPresent() ? plain : ending(glyphs, behind, to, piece, rest);
  }

  /** Where the words begin behind a number. */
  private static int number(String text, int from, int to) {
    Matcher number = NUMBER.matcher(text).region(from, to);
    return number.lookingAt() ? number.end() : from;
  }

  private Optional<PageLabel> named(
      Glyphs glyphs, int from, int to, Piece all, @Nullable Line rest) {
    if (from >= to || to - from > LONGEST) {
      return Optional.empty();
    }
    int stop = glyphs.text().charAt(to - 1) == ')' ? to : closed(glyphs.text(), from, to);
    String name = glyphs.text().substring(from, stop);
    String key = names.get(name);
    if (key == null && name.endsWith(")") && name.indexOf('(') > 0) {
      key = names.get(name.substring(0, name.indexOf('(')));
    }
    if (key == null && rest == null) {
      key = names.get(name.substring(varied.begin(name, 0)));
    }
    return found(key, glyphs.piece(from, stop), all, rest);
  }

  /** The whole line as a longer name of a label. */
  private Optional<PageLabel> ending(
      Glyphs glyphs, int from, int to, Piece all, @Nullable Line rest) {
    if (rest != null || from >= to || to - from > LONGEST) {
      return Optional.empty();
    }
    int stop = glyphs.text().charAt(to - 1) == ')' ? to : closed(glyphs.text(), from, to);
    String name = glyphs.text().substring(from, stop);
    String key =
        Words.endsSentence(name)
            ? null
            : endings.entrySet().stream()
                .filter(ending -> name.endsWith(ending.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    return found(key, glyphs.piece(from, stop), all, null);
  }

  private Optional<PageLabel> found(
      @Nullable String key, Piece word, Piece all, @Nullable Line rest) {
    Section section = key == null ? null : sections.get(key);
    return key == null || section == null
        ? Optional.empty()
        : Optional.of(new PageLabel(key, section, word, all, rest));
  }

  /** The end of the words with a bracket that was cut off at their end. */
  private static int closed(String text, int from, int to) {
    String words = text.substring(from, to);
    long open = words.chars().filter(c -> c == '(').count();
    long close = words.chars().filter(c -> c == ')').count();
    return open > close && to < text.length() && text.charAt(to) == ')' ? to + 1 : to;
  }
}
