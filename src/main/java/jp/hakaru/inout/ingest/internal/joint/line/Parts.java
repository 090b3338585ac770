package jp.hakaru.inout.ingest.internal.joint.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile.SectionKind;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Where the sections of a paper begin (区分の切り分け): at short lines that hold one of a section's words,
 * and at lines that the table of contents names.
 */
public final class Parts {
  private static final int LONGEST_HEAD = 48;

  /** How many lines a text at most goes on behind, with a page number between. */
  private static final int LONGEST_BREAK = 5;

  private static final Pattern PAGE =
      Pattern.compile("[-~]?(?:p\\.?|P\\.?)?\\d{1,3}(?:ページ|頁)?[-~]?");
  private static final Pattern FRAMED_PAGE = Pattern.compile("-+\\d{1,3}-+|~\\d{1,3}~");
  private static final Pattern LEADER = Pattern.compile("(.+?)(?:[・.…‥･\\-~_]\\s*){3,}\\d{1,3}");
  private static final Pattern BRACKETED = Pattern.compile("[(〔\\[][^()〔〕\\[\\]]*[)〕\\]]$");
  private static final Pattern OFFICE = Pattern.compile("[【〔\\[][^【】〔〕]{2,24}[】〕\\]]");
  private static final Pattern FRAME = Pattern.compile("^[《【〈<＜「『〔\\[]+|[》】〉>＞」』〕\\]]+$");

  private final Map<SectionKind, List<String>> words = new LinkedHashMap<>();
  private final List<String> tails;
  private final Pattern stated;
  private final List<String> captions;
  private final List<String> amounts;
  private final JointPapersProfile profile;
  private final Notes notes;

  public Parts(JointPapersProfile profile, Notes notes) {
    this.profile = profile;
    profile
        .sections()
        .forEach((kind, names) -> words.put(kind, names.stream().map(Words::key).toList()));
    this.tails = profile.headingTails().stream().map(Words::key).toList();
    this.stated = stated(profile);
    this.captions = profile.captionWords().labels().stream().map(Words::key).toList();
    this.amounts =
        profile
            .tables()
            .getOrDefault(JointTable.BUDGET, Map.of())
            .getOrDefault(JointColumn.AMOUNT, List.of())
            .stream()
            .map(Words::key)
            .toList();
    this.notes = notes;
  }

  /** A word in brackets at the end that says where an effort stands: no section is headed so. */
  private static Pattern stated(JointPapersProfile profile) {
    String any = AnyOf.words(profile.statuses().values().stream().flatMap(List::stream).toList());
    return Pattern.compile("[(〔【〈《\\[](?:" + any + ")[)〕】〉》\\]]$");
  }

  /** How many kinds of sections the paper has that only papers of joint work have. */
  public static long known(JointPapersProfile profile, List<Line> lines) {
    Parts parts = new Parts(profile, new Notes(lines, ChosenReadings.NONE));
    return parts.of(lines).stream()
        .map(Part::kind)
        .filter(SectionKind::isTelling)
        .distinct()
        .count();
  }

  /** The sections of {@code lines}; what stands above the first is of none. */
  public List<Part> of(List<Line> lines) {
    List<JointLine> all = Markup.lines(lines, notes);
    List<JointLine> text = new ArrayList<>();
    Set<String> titles = contents(all, text);
    List<Part> plain = plain(text, titles);
    MarkedParts numbered = new MarkedParts(profile, line -> opens(line, titles));
    List<Part> marked = numbered.of(text, titles);
    long more = kinds(marked) - kinds(plain);
    if (more < 0 || more == 0 && Agenda.of(all).isEmpty()) {
      return plain;
    }
    numbered.labels().forEach(line -> line.cells().forEach(notes::structure));
    return marked;
  }

  private static long kinds(List<Part> parts) {
    return parts.stream()
        .map(Part::kind)
        .filter(kind -> kind != SectionKind.NOTHING)
        .distinct()
        .count();
  }

  /** The sections by the words with which headings of each kind end. */
  private List<Part> plain(List<JointLine> text, Set<String> titles) {
    List<Part> parts = new ArrayList<>();
    JointLine head = null;
    SectionKind kind = SectionKind.NOTHING;
    List<JointLine> body = new ArrayList<>();
    for (int at = 0; at < text.size(); at++) {
      JointLine line = text.get(at);
      JointLine next = at + 1 < text.size() ? text.get(at + 1) : null;
      Optional<SectionKind> opens = opens(line, titles);
      if (opens.isEmpty() && kind != SectionKind.BUDGET && isAboveMoney(line, next)) {
        opens = Optional.of(SectionKind.BUDGET);
      }
      boolean byMoney = opens.isEmpty() && kind.mayEndAtMoney() && Money.heads(line, next);
      List<JointLine> above = byMoney ? office(body) : List.of();
      if (byMoney) {
        body.removeAll(above);
        opens = Optional.of(SectionKind.BUDGET);
      }
      if (opens.isPresent()) {
        if (head != null) {
          parts.add(new Part(kind, parts.size(), head, body));
        }
        head = above.isEmpty() ? line : above.getFirst();
        body = new ArrayList<>(above.isEmpty() ? List.of() : List.of(line));
        kind = opens.get();
      } else {
        body.add(line);
      }
    }
    if (head != null) {
      parts.add(new Part(kind, parts.size(), head, body));
    }
    return parts;
  }

  /** The caption of a table whose head names the column of amounts. */
  private boolean isAboveMoney(JointLine line, @Nullable JointLine next) {
    return next != null
        && !line.isTable()
        && line.number().map(Sign::word).filter(captions::contains).isPresent()
        && next.isTable()
        && next.cells().stream().anyMatch(cell -> amounts.contains(Words.key(cell.text())));
  }

  /**
   * The line in brackets directly above the first amount: it names the office of the money, whose
   * section it heads.
   */
  private static List<JointLine> office(List<JointLine> body) {
    return body.isEmpty() || !OFFICE.matcher(body.getLast().wholeKey()).matches()
        ? List.of()
        : List.of(body.getLast());
  }

  /**
   * The titles that the table of contents names; all other lines go to {@code text}. Page numbers
   * by themselves are furniture.
   */
  private Set<String> contents(List<JointLine> all, List<JointLine> text) {
    Set<JointLine> agenda = Agenda.of(all);
    Set<String> titles = new HashSet<>();
    boolean open = false;
    boolean page = false;
    for (JointLine line : all) {
      if (agenda.contains(line)) {
        titles.add(line.wholeKey());
        line.cells().forEach(notes::structure);
        continue;
      }
      String key = line.wholeKey();
      Optional<String> title = entry(line);
      if (contains(SectionKind.CONTENTS, key) && key.length() < LONGEST_HEAD) {
        open = true;
        line.cells().forEach(notes::structure);
      } else if (open && (title.isPresent() || isLabelled(line))) {
        title.ifPresent(titles::add);
        line.cells().forEach(notes::structure);
      } else if (line.cells().size() == 1 && isPage(line)) {
        line.cells().forEach(notes::furniture);
        page = true;
      } else {
        open = false;
        text.add(page && !text.isEmpty() ? behind(line, text.getLast()) : line);
        page = false;
      }
    }
    return titles;
  }

  /** An entry of a list of papers, which has no page: its number in a cell of its own. */
  private boolean isLabelled(JointLine line) {
    String number = Words.key(line.cells().getFirst().text());
    return line.cells().size() == 2
        && profile.parts().labels().stream()
            .anyMatch(
                label -> number.matches(Pattern.quote(Words.key(label)) + "\\d{1,2}(?:-\\d)?"));
  }

  /** A line behind a page number: it directly follows that above, but for the ends of the pages. */
  private static JointLine behind(JointLine line, JointLine above) {
    int from = above.cells().getFirst().line().number();
    int own = line.cells().getFirst().line().number();
    return line.behind(own - from <= LONGEST_BREAK ? from : own - 1);
  }

  /** A page number by itself, or between dashes. */
  private static boolean isPage(JointLine line) {
    String key = line.wholeKey();
    return PAGE.matcher(key).matches() && line.number().isEmpty() || isFramedPage(key);
  }

  /** A page number between dashes, folded. */
  static boolean isFramedPage(String key) {
    return FRAMED_PAGE.matcher(key).matches();
  }

  /** The title of an entry of a table of contents: a page number stands behind it. */
  private static Optional<String> entry(JointLine line) {
    String last = Words.key(line.cells().getLast().text());
    if (line.cells().size() > 1 && PAGE.matcher(last).matches()) {
      return Optional.of(
          line.cells().subList(0, line.cells().size() - 1).stream()
              .map(cell -> Words.key(cell.text()))
              .collect(Collectors.joining()));
    }
    return Optional.of(LEADER.matcher(line.wholeKey()))
        .filter(matcher -> matcher.matches())
        .map(matcher -> matcher.group(1));
  }

  private Optional<SectionKind> opens(JointLine line, Set<String> titles) {
    String key = line.wholeKey();
    boolean listed = titles.contains(key);
    boolean may =
        !line.isTable()
            && !line.isBullet()
            && key.length() <= LONGEST_HEAD
            && !Words.endsSentence(key)
            && !stated.matcher(key).find()
            && !key.startsWith("※");
    if (!may && !listed) {
      return Optional.empty();
    }
    boolean framed = FRAME.matcher(key).find();
    return words.keySet().stream()
        .filter(kind -> kind != SectionKind.CONTENTS)
        .filter(kind -> endsWith(kind, key) || (listed || framed) && contains(kind, key))
        .max(
            Comparator.<SectionKind>comparingInt(kind -> longest(kind, key))
                .thenComparing(Comparator.naturalOrder()))
        .or(() -> listed ? Optional.of(SectionKind.NOTHING) : Optional.empty());
  }

  private boolean contains(SectionKind kind, String key) {
    return words.getOrDefault(kind, List.of()).stream().anyMatch(key::contains);
  }

  /** Whether one of the section's words ends the heading, what may stand behind it aside. */
  private boolean endsWith(SectionKind kind, String key) {
    String bare = FRAME.matcher(BRACKETED.matcher(key).replaceAll("")).replaceAll("");
    String untailed =
        tails.stream()
            .filter(bare::endsWith)
            .findFirst()
            .map(tail -> bare.substring(0, bare.length() - tail.length()))
            .orElse(bare);
    return words.getOrDefault(kind, List.of()).stream()
        .anyMatch(word -> bare.endsWith(word) || untailed.endsWith(word));
  }

  private int longest(SectionKind kind, String key) {
    return words.getOrDefault(kind, List.of()).stream()
        .filter(key::contains)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** The stretch of {@code piece} that a record may hold: without marks of layout. */
  public static List<Piece> unstarred(Piece piece) {
    return Marks.unmarked(piece);
  }
}
