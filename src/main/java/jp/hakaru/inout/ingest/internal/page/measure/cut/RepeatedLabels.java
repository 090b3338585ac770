package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.page.read.PartyRows;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Labels that the profile does not know (未知の見出し): short lines that stand apart and that at least
 * two pages, and half of all, print alike. A word within tells what is below, or a table of what
 * each party does; where neither does, only whole sentences are read.
 */
final class RepeatedLabels {
  private static final Pattern NUMBER = Pattern.compile("^\\(?\\d{1,2}[).:、]");
  private static final Pattern PRINTED =
      Pattern.compile("[(（]?[0-9０-９]{1,2}(?:[)）.．:：、][\\s　]*|[\\s　]+)");
  private static final Pattern BEFORE_BLANK = Pattern.compile("^[0-9０-９]{1,2}[\\s　]+(?=\\p{L})");

  /** How many years a label speaks of, or of which: 10年後の姿, 2032年の姿. */
  private static final Pattern YEARS =
      Pattern.compile("\\d{1,2}[かヵカヶ]?年[後間]|(?:19|20)\\d{2}年度?の|(?:令和|平成)\\d{1,2}年度?の");

  /** With what the rest of something begins and no label does. */
  private static final String PARTICLES = "のをにがはでとやもへ";

  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$");

  private static final int LONGEST = 22;
  private static final int FEWEST = 3;

  /** What stands below a label of which nothing tells what it is. */
  static final SectionLabel UNKNOWN = new SectionLabel("", SectionType.OTHER, NarrativeRole.OTHER);

  private final Map<String, SectionLabel> hints = new LinkedHashMap<>();
  private final Set<String> notes = new HashSet<>();
  private final Set<String> developments;
  private final Set<String> parties;
  private final @Nullable SectionLabel citizens;
  private final Set<String> signs = new HashSet<>();
  private final List<PageLine> lines;

  private RepeatedLabels(
      MeasurePagesProfile profile, Set<String> developments, List<PageLine> lines) {
    this.developments = developments;
    this.lines = lines;
    this.parties = Words.keys(profile.parties());
    this.citizens =
        SectionWords.all(profile).stream()
            .filter(label -> label.role() == NarrativeRole.CITIZENS)
            .findFirst()
            .orElse(null);
    SectionWords.all(profile)
        .forEach(label ->
            profile
                .hints()
                .getOrDefault(label.key(), List.of())
                .forEach(word -> hints.put(Words.key(word), label)));
    signs.addAll(profile.sectionSigns());
    profile.noteSigns().forEach(sign -> notes.add(Words.key(sign)));
  }

  /** {@code lines}, those that are such labels with what they may be. */
  static List<PageLine> mark(
      MeasurePagesProfile profile, Set<String> developments, List<PageLine> lines) {
    RepeatedLabels labels = new RepeatedLabels(profile, developments, lines);
    Set<String> found = labels.repeated();
    List<PageLine> marked = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      PageLine line = lines.get(at);
      boolean label = labels.mayBe(at) && found.contains(bare(line.line()));
      marked.add(label ? labels.labelled(line) : line);
    }
    return marked;
  }

  /** The keys of the lines that enough pages print. */
  private Set<String> repeated() {
    Map<String, Set<Integer>> places = new HashMap<>();
    Map<String, Integer> above = new HashMap<>();
    Set<Integer> pages = new HashSet<>();
    int page = 0;
    for (int at = 0; at < lines.size(); at++) {
      PageLine line = lines.get(at);
      page += isPage(line) ? 1 : 0;
      if (line.labels().stream().anyMatch(label -> label.sure() == LabelAt.Sure.NAME)
          && line.shape() != PageLine.Shape.COLUMN_WORD) {
        pages.add(page);
      }
      if (mayBe(at)) {
        places.computeIfAbsent(bare(line.line()), any -> new HashSet<>()).add(page);
        above.merge(bare(line.line()), isAboveParties(at) ? 1 : -1, Integer::sum);
      }
    }
    SectionLabel told = citizens;
    above.forEach((key, surplus) -> {
      if (surplus > 0 && told != null) {
        hints.putIfAbsent(key, told);
      }
    });
    Set<String> found = new HashSet<>();
    places.forEach((key, on) -> {
      on.retainAll(pages);
      boolean hinted = hint(key).isPresent() && on.size() * 3 >= pages.size();
      if (on.size() > 1 && (on.size() * 2 >= pages.size() || hinted)) {
        found.add(key);
      }
    });
    return found;
  }

  /** Whether a line is the heading of a page, not of what stands on it. */
  private boolean isPage(PageLine line) {
    HeadingText heading = line.heading();
    Value word = heading == null ? null : heading.word();
    return word != null && !developments.contains(Words.key(word.text()));
  }

  private boolean mayBe(int at) {
    PageLine line = lines.get(at);
    boolean signed =
        line.shape() == PageLine.Shape.ITEM
            && signs.contains(line.line().whole().text().substring(0, 1));
    boolean column =
        line.shape() == PageLine.Shape.COLUMN_WORD
            && NUMBER.matcher(Words.key(line.line().raw())).find();
    if ((line.shape() != PageLine.Shape.OTHER && !signed && !column)
        || line.heading() != null
        || !line.labels().isEmpty()
        || line.line().cells().size() != 1) {
      return false;
    }
    String key = bare(line.line());
    boolean told = !BEFORE_BLANK.matcher(line.line().raw().strip()).find() || hint(key).isPresent();
    boolean words =
        told
            && key.length() >= FEWEST
            && key.length() <= LONGEST
            && PARTICLES.indexOf(key.charAt(0)) < 0
            && YEARS.matcher(key).replaceFirst("").chars().noneMatch(Character::isDigit)
            && key.indexOf('、') < 0
            && key.indexOf('「') < 0
            && notes.stream().noneMatch(key::startsWith)
            && (!key.endsWith(")") || hint(key).isPresent());
    return words && (isBlank(at - 1) || isBlank(at + 1) || isHinted(key) || isAboveParties(at));
  }

  /** Whether a table of what each party does begins below. */
  private boolean isAboveParties(int at) {
    int next = at + 1;
    while (next < lines.size() && isBlank(next)) {
      next++;
    }
    return next < lines.size() && PartyRows.isOf(lines.get(next).line(), parties);
  }

  /** The folded line without a number before it. */
  private static String bare(Line line) {
    String text = BEFORE_BLANK.matcher(line.raw().strip()).replaceFirst("");
    return NUMBER.matcher(Words.key(text)).replaceFirst("");
  }

  private boolean isBlank(int at) {
    return at < 0 || at >= lines.size() || lines.get(at).shape() == PageLine.Shape.BLANK;
  }

  private PageLine labelled(PageLine line) {
    Piece whole = line.line().whole();
    String key = Words.key(whole.text());
    LabelAt label =
        new LabelAt(hint(key).orElse(UNKNOWN), bare(whole), whole, null, LabelAt.Sure.REPEATED);
    return new PageLine(line.line(), null, List.of(label), false, line.shape());
  }

  /** Whether a line begins or ends with a word that tells what it labels. */
  private boolean isHinted(String key) {
    String bare = AROUND.matcher(key).replaceAll("");
    return hints.keySet().stream()
        .filter(word -> bare.equals(key) || !bare.equals(word))
        .anyMatch(word -> bare.endsWith(word) || bare.startsWith(word));
  }

  /** What the last of the known words within {@code key} tells, or the whole of it. */
  private Optional<SectionLabel> hint(String key) {
    @Nullable SectionLabel told = null;
    int last = -1;
    for (Map.Entry<String, SectionLabel> hint : hints.entrySet()) {
      int at = key.lastIndexOf(hint.getKey());
      int end = at < 0 ? -1 : at + hint.getKey().length();
      boolean whole = end == last && hint.getKey().equals(key);
      if (end > last || whole) {
        told = hint.getValue();
        last = end;
      }
    }
    return Optional.ofNullable(told);
  }

  /** The words without signs and brackets around them. */
  private static Piece bare(Piece whole) {
    int from = whole.start();
    int to = whole.end();
    String raw = whole.line().raw();
    Matcher number = PRINTED.matcher(raw).region(from, to);
    from = number.lookingAt() ? number.end() : from;
    while (from < to - 1
        && !Character.isLetterOrDigit(raw.charAt(from))
        && raw.charAt(from) != '「') {
      from++;
    }
    while (to > from + 1 && "】]］〕>＞〉》」』)）:：".indexOf(raw.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Piece(whole.line(), from, to);
  }
}
