package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.joint.draft.SurveyDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Part;
import jp.hakaru.inout.ingest.internal.joint.text.AnswerCounts;
import jp.hakaru.inout.ingest.internal.joint.text.Captions;
import jp.hakaru.inout.ingest.internal.joint.text.Windows;
import jp.hakaru.inout.ingest.internal.joint.text.YearsIn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A needs survey (ニーズ調査の読み取り): when it was open, who answered how often of what kind, and the
 * topics of each kind. Printed totals are rows; none is made.
 */
final class SurveyReader {
  private final JointPapersProfile.SurveyWords words;
  private final AnswerCounts counts;
  private final TopicReader topics;
  private final SurveyTables tables;
  private final Captions captions;
  private final SurveyName name;
  private final KindHeads kinds;
  private final Notes notes;
  private final List<Windows.Found> windows = new ArrayList<>();
  private final List<SurveyDraft.Group> groups = new ArrayList<>();
  private final List<SurveyDraft.Topic> found = new ArrayList<>();
  private @Nullable Value kind;
  private boolean inWindows;
  private boolean kindBefore;

  SurveyReader(JointPapersProfile profile, Notes notes) {
    this.words = profile.survey();
    this.counts = new AnswerCounts(words, notes);
    this.topics = new TopicReader(words, notes);
    this.tables = new SurveyTables(profile, notes);
    this.captions = new Captions(profile);
    this.name = new SurveyName(words);
    this.kinds = new KindHeads(words);
    this.notes = notes;
  }

  /**
   * @param paper the year of the paper, for a survey that names none
   */
  Optional<SurveyDraft> read(Part part, @Nullable YearAt paper) {
    head(part.head());
    List<JointLine> lines = part.body();
    lines.stream().filter(line -> !line.isTable()).forEach(tables::legend);
    for (int at = 0; at < lines.size(); at++) {
      read(lines.get(at), at + 1 < lines.size() ? lines.get(at + 1) : null);
    }
    tables.end();
    groups.addAll(tables.groups());
    found.addAll(tables.topics());
    Optional<Value> title = name.of(part.head());
    YearAt year = year(part, paper);
    if (title.isEmpty() || year == null || groups.isEmpty()) {
      leave(part);
      return Optional.empty();
    }
    return Optional.of(new SurveyDraft(title.get(), year, withWindows(), found));
  }

  /** What the heading calls the survey in quotes or behind a label. */
  private void head(JointLine head) {
    Piece text = head.text();
    if (text != null) {
      head.cells().forEach(notes::structure);
      if (!name.isLabelled(text)) {
        name.isSentence(text);
      }
    }
  }

  private void read(JointLine line, @Nullable JointLine next) {
    Piece text = line.text();
    boolean open = inWindows;
    inWindows = false;
    boolean heads = tables.isHeadOfNeeds(line);
    if (isLabelled(line) || tables.take(line, kind) || inCells(line, open)) {
      kind = heads ? null : kind;
      return;
    }
    if (text == null || isLegend(line) || captions.is(line)) {
      kind = text == null ? kind : captioned(line).orElse(kind);
      line.cells().forEach(notes::structure);
    } else if (name.isLabelled(text) || line.signs().isEmpty() && name.isSentence(text)) {
      notes.structure(text);
    } else if (Windows.of(text).isEmpty() || !open && !startsWithAny(line.key(), words.window())) {
      readAnswers(line, text, next);
    } else {
      inWindows = true;
      windows.addAll(Windows.of(text));
      notes.structure(line.cells().getFirst());
    }
  }

  /** The name of the survey, or its year, in a cell behind its label. */
  private boolean isLabelled(JointLine line) {
    boolean labelled =
        line.cells().size() == 2
            && line.text() != null
            && name.isLabelled(line.text(), line.cells().getLast());
    if (labelled) {
      line.cells().forEach(notes::structure);
    }
    return labelled;
  }

  /** The kind that the caption of a table names, what is in brackets behind it aside. */
  private Optional<Value> captioned(JointLine line) {
    String key = line.key().replaceAll("\\([^()]*\\)$", "");
    return captions.is(line)
        ? known().stream().filter(one -> Words.key(one.text()).equals(key)).findFirst()
        : Optional.empty();
  }

  /** A window in a cell of its own, behind a label or whose it is. */
  private boolean inCells(JointLine line, boolean open) {
    Piece last = line.cells().getLast();
    List<Windows.Found> found = line.isTable() ? Windows.of(last) : List.of();
    boolean may =
        open
            || startsWithAny(line.wholeKey(), words.window())
            || startsWithAny(line.key(), words.window());
    if (found.size() != 1 || !may) {
      return false;
    }
    inWindows = true;
    String whose =
        line.cells().subList(0, line.cells().size() - 1).stream()
            .map(Piece::text)
            .collect(Collectors.joining());
    windows.add(new Windows.Found(whose + found.getFirst().whose(), found.getFirst().window()));
    line.cells().forEach(notes::structure);
    return true;
  }

  /** A note that says what the sign behind a topic means. */
  private boolean isLegend(JointLine line) {
    return tables.isLegend(line)
        || line.wholeKey().startsWith("※") && words.bearsBoth(line.wholeKey());
  }

  private void readAnswers(JointLine line, Piece text, @Nullable JointLine next) {
    if (topics.isListed(line, kind != null)) {
      found.add(topics.listed(line, kind));
      return;
    }
    Optional<Value> named = kinds.of(line, known(), isAboveTopics(next));
    if (named.isPresent()) {
      kind = named.get();
      kindBefore = true;
      notes.structure(line.cells().getFirst());
      return;
    }
    Optional<SurveyDraft.Group> group = counts.group(line);
    List<SurveyDraft.Group> several = group.isPresent() ? List.of() : counts.groups(line);
    if (group.isPresent() || !several.isEmpty()) {
      group.ifPresent(groups::add);
      groups.addAll(several);
    } else if (topics.isHead(line)) {
      kind = kindBefore ? kind : null;
      kindBefore = false;
      line.cells().forEach(notes::structure);
    } else if (topics.isTopic(line)) {
      found.add(topics.read(line, kind));
    } else if (isKind(line)) {
      kind = kindOf(line, text);
      kindBefore = true;
    } else if (line.number().isPresent() && startsWithAny(line.key(), words.answers())) {
      line.cells().forEach(notes::structure);
    } else if (line.number().isPresent() && line.key().contains("概要")) {
      kind = null;
      line.cells().forEach(notes::structure);
    } else {
      line.cells().forEach(cell -> notes.unread(cell, Reason.NOT_IN_FAMILY));
    }
  }

  private boolean isAboveTopics(@Nullable JointLine next) {
    return next != null && (topics.isListed(next, true) || tables.isHeadOfNeeds(next));
  }

  /** The kinds of which answers were counted. */
  private List<Value> known() {
    return Stream.concat(groups.stream(), tables.groups().stream())
        .flatMap(group -> group.kinds().stream())
        .map(SurveyDraft.KindCount::kind)
        .toList();
  }

  /** A numbered heading above topics. */
  private boolean isKind(JointLine line) {
    return line.number().isPresent()
        && !line.isTable()
        && words.about().stream().anyMatch(end -> line.key().endsWith(Words.key(end)));
  }

  private Value kindOf(JointLine line, Piece text) {
    notes.structure(line.cells().getFirst());
    Glyphs glyphs = Glyphs.spaced(text);
    int end =
        words.about().stream()
            .filter(glyphs.text()::endsWith)
            .mapToInt(word -> glyphs.text().length() - word.length())
            .min()
            .orElse(glyphs.text().length());
    return Value.written(glyphs.pieces(0, end));
  }

  private static boolean startsWithAny(String key, List<String> names) {
    return names.stream().anyMatch(name -> key.startsWith(Words.key(name)));
  }

  private @Nullable YearAt year(Part part, @Nullable YearAt paper) {
    Piece head = part.head().text();
    Optional<YearAt> printed = head == null ? Optional.empty() : YearsIn.first(head);
    if (printed.isPresent()) {
      return printed.get();
    }
    Optional<SurveyDraft.Window> open =
        windows.isEmpty()
            ? groups.stream().flatMap(one -> Optional.ofNullable(one.window()).stream()).findFirst()
            : Optional.of(windows.getFirst().window());
    return name.year().or(() -> open.map(one -> yearOf(one.opens()))).orElse(paper);
  }

  private static YearAt yearOf(SurveyDraft.DayAt day) {
    return new YearAt(FiscalYear.of(day.day()), day.pieces());
  }

  /** The groups with their windows: a window names its group, or is that of all others. */
  private List<SurveyDraft.Group> withWindows() {
    List<SurveyDraft.Group> all = new ArrayList<>(groups);
    for (Windows.Found one : windows) {
      Optional<SurveyDraft.Group> named =
          groups.stream()
              .filter(group -> shared(one.whose(), group) > 0)
              .max(Comparator.comparingInt(group -> shared(one.whose(), group)));
      for (int at = 0; at < all.size(); at++) {
        SurveyDraft.Group group = all.get(at);
        boolean own = named.filter(groups.get(at)::equals).isPresent();
        if (own || named.isEmpty() && group.window() == null) {
          all.set(
              at, new SurveyDraft.Group(group.name(), one.window(), group.total(), group.kinds()));
        }
      }
    }
    return all;
  }

  /** How many pairs of characters the words before a window share with the name of a group. */
  private static int shared(String whose, SurveyDraft.Group group) {
    String name = Words.key(group.name().text());
    String text = Words.key(whose);
    int shared = 0;
    for (int at = 0; at + 2 <= name.length(); at++) {
      shared += text.contains(name.substring(at, at + 2)) ? 1 : 0;
    }
    return shared;
  }

  /** Without a name, a year or an answer of any group there is no survey of which topics are. */
  private void leave(Part part) {
    part.body()
        .forEach(line -> line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING)));
  }
}
