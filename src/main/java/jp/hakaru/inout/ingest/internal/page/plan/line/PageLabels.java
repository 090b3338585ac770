package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final String OPEN = "【[〔<〈《「(";
  private static final String CLOSE = "】]〕>〉》」):";
  private static final int LONGEST = 30;

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> endings = new HashMap<>();
  private final Map<String, Section> sections;
  private final LabelNames varied;
  private final String signs;

  PageLabels(PlanPagesProfile profile) {
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
      boolean closes = "：:】］》〉＞〕".indexOf(before) >= 0;
      boolean gap = startsCell(line, at);
      boolean figures = Lines.isBlank(before) && Character.isDigit(raw.charAt(at));
      if (closes || gap || figures) {
        int rest = at;
        while (rest < whole.end() && Lines.isBlank(raw.charAt(rest)) || raw.charAt(rest) == '\t') {
          rest++;
        }
        Line behind = new Piece(line, rest, whole.end()).alone();
        Piece front = new Piece(line, whole.start(), end(raw, whole.start(), at));
        Optional<PageLabel> found = label(front, behind.isBlank() ? null : behind);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
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
    return plain.isPresent() ? plain : named(glyphs, number(text, from, to), to, piece, rest);
  }

  /** Where the words begin behind a number. */
  private static int number(String text, int from, int to) {
    int at = from;
    while (at < to && (Character.isDigit(text.charAt(at)) || ".)(".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
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
    if (key == null && rest == null && !Words.endsSentence(name)) {
      key =
          endings.entrySet().stream()
              .filter(ending -> name.endsWith(ending.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(null);
    }
    Section section = key == null ? null : sections.get(key);
    return key == null || section == null
        ? Optional.empty()
        : Optional.of(new PageLabel(key, section, glyphs.piece(from, stop), all, rest));
  }

  /** The end of the words with a bracket that was cut off at their end. */
  private static int closed(String text, int from, int to) {
    String words = text.substring(from, to);
    long open = words.chars().filter(c -> c == '(').count();
    long close = words.chars().filter(c -> c == ')').count();
    return open > close && to < text.length() && text.charAt(to) == ')' ? to + 1 : to;
  }
}
