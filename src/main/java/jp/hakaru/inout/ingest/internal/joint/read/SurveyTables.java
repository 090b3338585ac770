package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.joint.draft.SurveyDraft;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.joint.line.Signs;
import jp.hakaru.inout.ingest.internal.joint.table.TableHead;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
import jp.hakaru.inout.ingest.internal.joint.text.AnswerCounts;
import jp.hakaru.inout.ingest.internal.joint.text.Windows;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a needs survey (ニーズ調査の表): how often each group answered, a column a kind; the
 * topics, a row each.
 */
final class SurveyTables {
  private static final Pattern COUNT = Pattern.compile("\\d{1,6}|-+");
  private static final Pattern LEGEND =
      Pattern.compile(
          "(?<![^\\s()「『、。※:])(?<sign>[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\d])[」』]?印?(?:は|を付|をつけ|のつい|の付い|が付い|:)");
  private static final int FEWEST_COLUMNS = 3;

  private final JointPapersProfile.SurveyWords words;
  private final List<String> bodies;
  private final TableHeads heads;
  private final KindTable crossed;
  private final AnswerCounts counts;
  private final TopicReader titles;
  private final Notes notes;
  private final List<SurveyDraft.Group> groups = new ArrayList<>();
  private final List<SurveyDraft.Topic> topics = new ArrayList<>();
  private final Set<String> leading = new HashSet<>();
  private @Nullable TableHead answers;
  private @Nullable TableHead needs;
  private @Nullable Value kind;
  private @Nullable Value heading;
  private int last;

  SurveyTables(JointPapersProfile profile, Notes notes) {
    this.words = profile.survey();
    this.bodies = profile.bodies().stream().map(Words::key).toList();
    this.heads = new TableHeads(profile.tables());
    this.crossed = new KindTable(profile, notes);
    this.counts = new AnswerCounts(profile.survey(), notes);
    this.titles = new TopicReader(profile.survey(), notes);
    this.notes = notes;
  }

  /** Ends the table that stands open. */
  void end() {
    answers = null;
    needs = null;
    crossed.end();
  }

  /** The groups of the tables that ended. */
  List<SurveyDraft.Group> groups() {
    List<SurveyDraft.Group> all = new ArrayList<>(groups);
    all.addAll(crossed.groups());
    return all;
  }

  List<SurveyDraft.Topic> topics() {
    return topics;
  }

  /**
   * Takes the head of such a table and the rows below it; false for any other line.
   *
   * @param above the kind that a heading above the table names, unset where none does
   */
  boolean take(JointLine line, @Nullable Value above) {
    if (!line.isTable()) {
      end();
      return false;
    }
    Optional<TableHead> ofAnswers =
        wide(JointTable.ANSWERS, line).filter(head -> !crossed.isHead(line));
    Optional<TableHead> ofNeeds = wide(JointTable.NEEDS, line);
    if (ofNeeds.isPresent() || ofAnswers.isPresent()) {
      needs = ofNeeds.orElse(null);
      answers = ofNeeds.isPresent() ? null : ofAnswers.orElse(null);
      kind = null;
      heading = above;
      last = 0;
      crossed.end();
      line.cells().forEach(notes::structure);
    } else if (needs != null) {
      topic(line, needs);
    } else if (answers != null) {
      group(line, answers);
    } else {
      return crossed.take(line);
    }
    return true;
  }

  /** A line that says what the sign before a topic means: ◎は、…からも…. */
  void legend(JointLine line) {
    Matcher sign = LEGEND.matcher(line.wholeKey());
    while (sign.find()) {
      if (words.isBoth(sign.group("sign"))) {
        leading.add(sign.group("sign"));
      }
    }
  }

  /** Whether {@code line} heads a table of topics. */
  boolean isHeadOfNeeds(JointLine line) {
    return line.isTable() && wide(JointTable.NEEDS, line).isPresent();
  }

  private Optional<TableHead> wide(JointTable table, JointLine line) {
    return heads
        .find(table, line)
        .filter(one -> one.columns().size() + one.others().size() >= FEWEST_COLUMNS);
  }

  private void group(JointLine row, TableHead head) {
    Optional<Piece> name = head.cell(row, JointColumn.GROUP);
    if (name.isEmpty() || !head.fits(row) || !mayAnswer(name.get(), head)) {
      row.cells().forEach(cell -> notes.unread(cell, Reason.NO_COLUMN));
      return;
    }
    row.cells().forEach(notes::structure);
    List<SurveyDraft.KindCount> kinds = new ArrayList<>();
    for (Map.Entry<Integer, Piece> other : head.others().entrySet()) {
      row.cell(other.getKey())
          .flatMap(this::count)
          .ifPresent(count ->
              kinds.add(new SurveyDraft.KindCount(Value.written(other.getValue()), count)));
    }
    SurveyDraft.Window window =
        head.cell(row, JointColumn.WINDOW).map(Windows::of).stream()
            .flatMap(List::stream)
            .map(Windows.Found::window)
            .findFirst()
            .orElse(null);
    SurveyDraft.Count total = head.cell(row, JointColumn.ANSWERS).flatMap(this::count).orElse(null);
    groups.add(new SurveyDraft.Group(Value.written(name.get()), window, total, kinds));
  }

  /**
   * Below a head that says no more than that it parts something, a group is a body or part of one.
   */
  private boolean mayAnswer(Piece name, TableHead head) {
    Piece group = Objects.requireNonNull(head.heads().get(JointColumn.GROUP));
    return heads.column(JointTable.KINDS, group).isEmpty()
        || bodies.stream().anyMatch(Words.key(name.text())::startsWith);
  }

  /** A number that is all of a cell; anything else stays unread. */
  private Optional<SurveyDraft.Count> count(Piece cell) {
    SurveyDraft.Count count = AnswerCounts.count(Value.written(counts.uncounted(cell)));
    if (count.number() == null) {
      notes.unread(cell, Reason.VOCABULARY);
      return Optional.empty();
    }
    return Optional.of(count);
  }

  private void topic(JointLine row, TableHead head) {
    Optional<Piece> title = head.cell(row, JointColumn.TITLE);
    Piece count = head.cell(row, JointColumn.ANSWERS).map(counts::uncounted).orElse(null);
    boolean counted = count != null && COUNT.matcher(Words.key(count.text())).matches();
    if (title.isEmpty() || !counted || !head.fits(row)) {
      row.cells().forEach(cell -> notes.unread(cell, Reason.NO_COLUMN));
      return;
    }
    row.cells().forEach(notes::structure);
    JointLine inner = row.lineOf(title.get());
    Optional<Value> before =
        inner.signs().stream()
            .map(Sign::piece)
            .filter(sign -> leading.contains(Words.key(sign.text())))
            .findFirst()
            .map(Value::written);
    Optional<Sign> number =
        head.has(JointColumn.NUMBER)
            ? head.cell(row, JointColumn.NUMBER).flatMap(Signs::whole)
            : inner.number();
    kind =
        head.has(JointColumn.KIND)
            ? kind(head.cell(row, JointColumn.KIND).orElse(null), number.orElse(null))
            : heading;
    Optional<Piece> both = head.cell(row, JointColumn.BOTH);
    both.filter(sign -> !words.isBoth(sign.text()))
        .ifPresent(cell -> notes.unread(cell, Reason.VOCABULARY));
    boolean apart = head.has(JointColumn.EXAMPLES);
    TopicReader.Named named =
        apart || inner.text() == null
            ? new TopicReader.Named(Value.written(title.get()), null, null)
            : titles.named(inner.text());
    Optional<Value> signed = both.filter(sign -> words.isBoth(sign.text())).map(Value::written);
    topics.add(
        new SurveyDraft.Topic(
            kind,
            number.map(Sign::number).orElse(null),
            named.title(),
            head.cell(row, JointColumn.EXAMPLES).map(Value::written).orElse(named.examples()),
            words.isOther(named.title().text()),
            AnswerCounts.count(Value.written(Objects.requireNonNull(count))),
            signed.or(() -> before).orElse(named.both())));
  }

  /** A merged cell names the kind for the rows below it whose numbers go on. */
  private @Nullable Value kind(@Nullable Piece cell, @Nullable Sign number) {
    int ordinal = number == null ? 0 : number.ordinal();
    boolean goesOn = ordinal == last + 1;
    last = ordinal;
    return cell != null ? Value.written(cell) : goesOn ? kind : null;
  }

  /**
   * Whether a line says what the sign in a column means: it names the column and bears the sign.
   */
  boolean isLegend(JointLine line) {
    String key = line.wholeKey();
    return !line.isTable()
        && words.bearsBoth(key)
        && heads.names(JointTable.NEEDS, JointColumn.BOTH).stream()
            .anyMatch(name -> key.contains("「" + name + "」"));
  }
}
