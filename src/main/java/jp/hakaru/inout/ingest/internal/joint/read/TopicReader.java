package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.joint.draft.SurveyDraft;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.joint.text.AnswerCounts;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** The topics of a needs survey (ニーズの項目): ①空き家対策（改修、除却等）* and the number of answers. */
final class TopicReader {
  private static final String COUNT = "\\d{1,6}|-+";

  private final JointPapersProfile.SurveyWords words;
  private final Notes notes;
  private final Pattern title;
  private final Pattern counted;
  private final Pattern listed;
  private final Pattern spaced;

  TopicReader(JointPapersProfile.SurveyWords words, Notes notes) {
    this.words = words;
    this.notes = notes;
    String both = AnyOf.words(words.both());
    String counter = AnyOf.words(words.counter());
    this.title =
        Pattern.compile(
            "(?<title>[^(]+?)\\s*(?:\\((?<examples>.*)\\))?\\s*(?<both>" + both + ")?\\s*");
    this.listed =
        Pattern.compile(
            "(?<title>[^(]+?)\\s*(?:\\((?<examples>.*)\\))?\\s*(?<both>"
                + both
                + ")?\\s*(?:\\.{2,}|[…‥]+|[・･]{2,}|-{2,})\\s*(?:(?<count>\\d{1,6})\\s*(?:"
                + counter
                + ")|(?<none>-))\\s*");
    this.spaced =
        Pattern.compile(
            "(?<title>[^(\\d]+?)\\s*(?:\\((?<examples>[^()]*)\\))?\\s+(?<count>\\d{1,6})\\s*(?:"
                + counter
                + ")\\s*(?<both>"
                + both
                + ")?\\s*");
    this.counted = Pattern.compile("(?<count>" + COUNT + ")\\s*(?:" + counter + ")?");
  }

  /** The head of a table of topics. */
  boolean isHead(JointLine line) {
    return line.isTable()
        && line.cells().stream()
            .map(cell -> Words.key(cell.text()))
            .allMatch(key -> words.heads().stream().map(Words::key).anyMatch(key::equals));
  }

  /** A row of a topic and the number of answers that named it. */
  boolean isTopic(JointLine line) {
    return line.text() != null
        && line.cells().size() == 2
        && counted.matcher(Words.key(line.cells().getLast().text())).matches();
  }

  /**
   * A topic of a list, a leader before the number of answers: (1) 通学の足（便数など）★ … 14件.
   *
   * @param headed whether it stands below the heading of a kind
   */
  boolean isListed(JointLine line, boolean headed) {
    Piece text = line.text();
    return text != null
        && !line.isTable()
        && !line.signs().isEmpty()
        && parts(Glyphs.spaced(text), headed).matches();
  }

  /** Below the heading of a kind a blank may stand for the leader. */
  private Matcher parts(Glyphs glyphs, boolean headed) {
    Matcher leader = listed.matcher(glyphs.text());
    Matcher blank = spaced.matcher(glyphs.text());
    return headed && !leader.matches() ? blank : leader;
  }

  SurveyDraft.Topic listed(JointLine line, @Nullable Value kind) {
    Piece text = Objects.requireNonNull(line.text());
    line.cells().forEach(notes::structure);
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher parts = parts(glyphs, kind != null);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no topic of a list: " + text.text());
    }
    Value title = Value.written(glyphs.pieces(0, parts.end("title")));
    Value count = value(glyphs, parts, "count");
    Value none = parts.pattern().equals(listed) ? value(glyphs, parts, "none") : null;
    return new SurveyDraft.Topic(
        kind,
        line.number().map(Sign::number).orElse(null),
        title,
        value(glyphs, parts, "examples"),
        words.isOther(title.text()),
        AnswerCounts.count(count == null ? Objects.requireNonNull(none) : count),
        value(glyphs, parts, "both"));
  }

  SurveyDraft.Topic read(JointLine line, @Nullable Value kind) {
    Piece text = line.text();
    if (text == null) {
      throw new IllegalArgumentException("a topic without a text");
    }
    line.cells().forEach(notes::structure);
    Named named = named(text);
    return topic(line, kind, named.title(), named.examples(), named.both());
  }

  /** The name of a topic, what stands in brackets behind it, the sign of what others named too. */
  record Named(Value title, @Nullable Value examples, @Nullable Value both) {}

  Named named(Piece text) {
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher parts = title.matcher(glyphs.text());
    return parts.matches()
        ? new Named(
            Value.written(glyphs.pieces(0, parts.end("title"))),
            value(glyphs, parts, "examples"),
            value(glyphs, parts, "both"))
        : new Named(Value.written(text), null, null);
  }

  private static @Nullable Value value(Glyphs glyphs, Matcher parts, String group) {
    int start = parts.start(group);
    return start < 0 || start == parts.end(group)
        ? null
        : Value.written(glyphs.pieces(start, parts.end(group)));
  }

  private SurveyDraft.Topic topic(
      JointLine line,
      @Nullable Value kind,
      Value title,
      @Nullable Value examples,
      @Nullable Value both) {
    Piece last = line.cells().getLast();
    Glyphs cell = Glyphs.spaced(last);
    Matcher count = Pattern.compile("\\s*(?<count>" + COUNT + ").*").matcher(cell.text());
    Value answers =
        count.matches()
            ? Value.written(cell.pieces(count.start("count"), count.end("count")))
            : Value.written(last);
    return new SurveyDraft.Topic(
        kind,
        line.number().map(Sign::number).orElse(null),
        title,
        examples,
        words.isOther(title.text()),
        AnswerCounts.count(answers),
        both);
  }
}
