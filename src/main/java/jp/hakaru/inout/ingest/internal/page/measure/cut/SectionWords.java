package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.profile.LabelNames;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Finds labels of sections at the beginning of lines (区画の見出しの判定), by the profile's words; blanks,
 * widths, signs, brackets and a number before them do not matter.
 */
final class SectionWords {
  private static final String OPEN = "【[〔<〈《≪「『(";
  private static final String CLOSE = "】]〕>〉》≫」』)";

  /** What parts a label from the value behind it. */
  private static final String PARTS = ":|｜│";

  private static final int LONGEST = 22;
  private static final int LONGEST_REMARK = 40;
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\(?\\d{1,2}(?:[).:、]|(?=[^\\d年月日か箇人つ%]))|[A-Za-z][).:、]?(?=[\\p{IsHan}\\p{IsHiragana}])");

  private final Map<String, List<SectionLabel>> names = new LinkedHashMap<>();
  private final Map<String, List<SectionLabel>> endings = new LinkedHashMap<>();

  /** The names by their first letter, the longest first. */
  private final Map<Character, List<String>> byLetter;

  private final LabelNames varied;
  private final String signs;

  SectionWords(MeasurePagesProfile profile) {
    this.varied = new LabelNames(profile.alike(), profile.openings());
    labels(profile)
        .forEach((label, words) -> {
          words.names().forEach(name -> add(names, varied.variants(name), label));
          words.endings().forEach(name -> add(endings, varied.variants(name), label));
          if (label.type() == SectionType.DEPARTMENT) {
            words.names().forEach(name -> add(names, ofLevels(name, profile.levels()), label));
          }
        });
    this.byLetter =
        names.keySet().stream()
            .filter(name -> !name.isEmpty())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.groupingBy(name -> name.charAt(0)));
    this.signs = String.join("", profile.sectionSigns().stream().map(Words::key).toList());
  }

  private record Names(List<String> names, List<String> endings) {}

  private static Map<SectionLabel, Names> labels(MeasurePagesProfile profile) {
    Map<SectionLabel, Names> labels = new LinkedHashMap<>();
    profile
        .fields()
        .forEach((key, field) ->
            labels.put(
                new SectionLabel(key, field.type(), null),
                new Names(field.names(), field.endings())));
    profile
        .texts()
        .forEach((key, text) ->
            labels.put(
                new SectionLabel(key, type(text.role()), text.role()),
                new Names(text.names(), text.endings())));
    return labels;
  }

  private static SectionType type(NarrativeRole role) {
    return role == NarrativeRole.ACTION ? SectionType.ACTIONS : SectionType.TEXT;
  }

  private static void add(
      Map<String, List<SectionLabel>> words, List<String> all, SectionLabel label) {
    for (String word : all) {
      List<SectionLabel> labels = words.computeIfAbsent(Words.key(word), any -> new ArrayList<>());
      if (!labels.contains(label)) {
        labels.add(label);
      }
    }
  }

  /** {@code name} behind the words of the tree: the departments of a measure, or of a policy. */
  private static List<String> ofLevels(String name, List<String> levels) {
    return levels.stream().map(level -> level + name).toList();
  }

  /** All names as they are compared. */
  Set<String> names() {
    return names.keySet();
  }

  /** All labels of the profile. */
  static List<SectionLabel> all(MeasurePagesProfile profile) {
    return List.copyOf(labels(profile).keySet());
  }

  /** All that the beginning of {@code line} may be a label of. */
  List<LabelAt> find(Line line) {
    Glyphs glyphs = Glyphs.compact(List.of(line.whole()));
    int from = start(glyphs.text(), 0);
    List<LabelAt> found = find(line, glyphs, from);
    if (!found.isEmpty()) {
      return found;
    }
    Matcher number = NUMBER.matcher(glyphs.text()).region(from, glyphs.text().length());
    int behind = number.lookingAt() ? start(glyphs.text(), number.end()) : from;
    List<LabelAt> numbered =
        find(line, glyphs, behind).stream().filter(at -> at.rest() == null).toList();
    return numbered.isEmpty() ? ending(line, glyphs, behind) : numbered;
  }

  private int start(String text, int at) {
    int from = at;
    while (from < text.length() && (signs + OPEN).indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return from;
  }

  private List<LabelAt> find(Line line, Glyphs glyphs, int from) {
    List<LabelAt> plain = find(line, glyphs, from, from);
    int begin = varied.begin(glyphs.text(), from);
    return plain.isEmpty() && begin > from
        ? find(line, glyphs, from, begin).stream().filter(at -> at.rest() == null).toList()
        : plain;
  }

  private List<LabelAt> find(Line line, Glyphs glyphs, int from, int begin) {
    String text = glyphs.text();
    if (begin == text.length()) {
      return List.of();
    }
    for (String name : byLetter.getOrDefault(text.charAt(begin), List.of())) {
      if (text.startsWith(name, begin)) {
        Hit hit = hit(line, glyphs, from, begin + name.length());
        if (hit != null) {
          return at(names.getOrDefault(name, List.of()), hit, LabelAt.Sure.NAME);
        }
      }
    }
    return List.of();
  }

  private record Hit(Piece word, Piece all, @Nullable Piece rest, boolean parted) {}

  private static List<LabelAt> at(List<SectionLabel> labels, Hit hit, LabelAt.Sure sure) {
    return labels.stream()
        .filter(label -> hit.rest() == null || hit.parted() || isShort(label.type()))
        .map(label -> new LabelAt(label, hit.word(), hit.all(), hit.rest(), sure))
        .toList();
  }

  /** Whether a single blank may part a label of this type from the value behind it. */
  private static boolean isShort(SectionType type) {
    return switch (type) {
      case DEPARTMENT, PROJECTS, REFERENCES, GOALS -> true;
      case INDICATORS, TEXT, ACTIONS, OTHER -> false;
    };
  }

  /** The words from {@code from} to {@code to} as a label, where they end like one. */
  private static @Nullable Hit hit(Line line, Glyphs glyphs, int from, int to) {
    String text = glyphs.text();
    Piece word = glyphs.piece(from, to);
    int stop = to;
    while (stop < text.length() && CLOSE.indexOf(text.charAt(stop)) >= 0) {
      stop++;
    }
    boolean closed = stop > to && from > 0 && OPEN.indexOf(text.charAt(from - 1)) >= 0;
    if (from > 0 && isFramed(text, from, stop)) {
      stop = text.length();
    }
    if (stop == text.length() || isRemark(text, stop)) {
      return new Hit(word, line.whole(), null, true);
    }
    boolean colon = PARTS.indexOf(text.charAt(stop)) >= 0;
    int rest = colon ? stop + 1 : stop;
    if (rest == text.length()) {
      return new Hit(word, line.whole(), null, true);
    }
    Piece before = glyphs.piece(rest - 1, rest);
    Piece behind = glyphs.piece(rest, text.length());
    int gap = behind.start() - before.end();
    boolean tab = line.raw().substring(before.end(), behind.start()).indexOf('\t') >= 0;
    if (!colon && !closed && gap == 0) {
      return null;
    }
    Piece all = new Piece(line, line.whole().start(), before.end());
    return new Hit(word, all, behind, colon || closed || tab || gap > 1);
  }

  /** Whether the sign before the words stands behind them too and nothing else does. */
  private static boolean isFramed(String text, int from, int stop) {
    String sign = text.substring(from - 1, from);
    return stop < text.length() && text.substring(stop).replace(sign, "").isEmpty();
  }

  /** Whether nothing but a remark in brackets or behind ※ stands from {@code at} on. */
  private static boolean isRemark(String text, int at) {
    boolean short_ = text.length() - at <= LONGEST_REMARK;
    return short_
        && ((text.charAt(at) == '(' && text.indexOf(')', at) == text.length() - 1)
            || text.charAt(at) == '※');
  }

  /** The whole line as the longer name of a label. */
  private List<LabelAt> ending(Line line, Glyphs glyphs, int from) {
    String text = glyphs.text();
    int to = text.length();
    while (to > from && (CLOSE + ":").indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    String name = text.substring(from, to);
    if (name.isEmpty()
        || name.length() > LONGEST
        || line.cells().size() > 1
        || Words.endsSentence(name)
        || name.indexOf('、') >= 0) {
      return List.of();
    }
    Piece word = glyphs.piece(from, to);
    return endings.entrySet().stream()
        .filter(entry -> name.endsWith(entry.getKey()))
        .findFirst()
        .map(entry ->
            at(entry.getValue(), new Hit(word, line.whole(), null, true), LabelAt.Sure.ENDING))
        .orElse(List.of());
  }
}
