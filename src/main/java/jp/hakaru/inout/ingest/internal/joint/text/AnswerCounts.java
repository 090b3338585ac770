package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.joint.draft.SurveyDraft;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** How often a group answered, in all and of each kind (回答の件数): 市町村分 173件（施策の連携 87件、…）. */
public final class AnswerCounts {
  private static final int LEAST_KINDS = 2;

  private final Pattern group;
  private final Pattern parted;
  private final Pattern kind;
  private final JointPapersProfile.SurveyWords words;
  private final Notes notes;

  public AnswerCounts(JointPapersProfile.SurveyWords words, Notes notes) {
    String counter = AnyOf.words(words.counter());
    String label = "(?:(?:" + AnyOf.words(words.answers()) + ")(?:\\s*[::]\\s*|\\s+))?";
    this.parted = Pattern.compile(label + "(?<name>[^\\d(:]+?)\\s*\\((?<kinds>[^()]*)\\)\\s*");
    this.group =
        Pattern.compile(
            label
                + "(?<name>[^\\d(]+?)(?:"
                + AnyOf.words(words.respondents())
                + ")?[\\s::]*"
                + "(?<total>\\d[\\d,]*)\\s*(?:"
                + counter
                + ")\\s*(?:\\((?<kinds>[^()]*)\\))?");
    this.kind =
        Pattern.compile(
            "(?<name>[^\\d、,;]+?)[\\s::]*(?<count>\\d[\\d,]*)\\s*(?:"
                + counter
                + ")\\s*[、,;]?\\s*");
    this.words = words;
    this.notes = notes;
  }

  /** What a line says of one group; empty where it says nothing of that kind. */
  public Optional<SurveyDraft.Group> group(JointLine line) {
    Piece text = line.text();
    if (text == null || line.isTable()) {
      return Optional.empty();
    }
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher matcher = group.matcher(glyphs.text());
    if (!matcher.matches()) {
      return parted(line, glyphs);
    }
    List<SurveyDraft.KindCount> kinds = new ArrayList<>();
    if (matcher.group("kinds") != null && !kinds(glyphs, matcher, kinds)) {
      return Optional.empty();
    }
    notes.structure(line.cells().getFirst());
    return Optional.of(
        new SurveyDraft.Group(
            value(glyphs, matcher.start("name"), matcher.end("name")),
            null,
            count(glyphs, matcher.start("total"), matcher.end("total")),
            kinds));
  }

  /** What a line says of several groups, each with its kinds in brackets; empty for all else. */
  public List<SurveyDraft.Group> groups(JointLine line) {
    Piece text = line.text();
    if (text == null || line.isTable()) {
      return List.of();
    }
    Glyphs glyphs = Glyphs.spaced(text);
    List<SurveyDraft.Group> groups = new ArrayList<>();
    int from = 0;
    while (from < glyphs.text().length()) {
      Matcher matcher = group.matcher(glyphs.text()).region(from, glyphs.text().length());
      List<SurveyDraft.KindCount> kinds = new ArrayList<>();
      boolean one =
          matcher.lookingAt() && matcher.group("kinds") != null && kinds(glyphs, matcher, kinds);
      if (!one) {
        return List.of();
      }
      groups.add(
          new SurveyDraft.Group(
              value(glyphs, matcher.start("name"), matcher.end("name")),
              null,
              count(glyphs, matcher.start("total"), matcher.end("total")),
              kinds));
      from = matcher.end();
      while (from < glyphs.text().length() && " 、,".indexOf(glyphs.text().charAt(from)) >= 0) {
        from++;
      }
    }
    notes.structure(line.cells().getFirst());
    return groups;
  }

  /** A group whose answers are told by their kinds alone. */
  private Optional<SurveyDraft.Group> parted(JointLine line, Glyphs glyphs) {
    Matcher matcher = parted.matcher(glyphs.text());
    List<SurveyDraft.KindCount> kinds = new ArrayList<>();
    if (!matcher.matches() || !kinds(glyphs, matcher, kinds) || kinds.size() < LEAST_KINDS) {
      return Optional.empty();
    }
    notes.structure(line.cells().getFirst());
    return Optional.of(
        new SurveyDraft.Group(
            value(glyphs, matcher.start("name"), matcher.end("name")), null, null, kinds));
  }

  /** The kinds between the brackets; false where they hold anything else. */
  private boolean kinds(Glyphs glyphs, Matcher matcher, List<SurveyDraft.KindCount> kinds) {
    Matcher found =
        kind.matcher(glyphs.text()).region(matcher.start("kinds"), matcher.end("kinds"));
    int at = matcher.start("kinds");
    while (found.lookingAt()) {
      kinds.add(
          new SurveyDraft.KindCount(
              value(glyphs, found.start("name"), found.end("name")),
              count(glyphs, found.start("count"), found.end("count"))));
      at = found.end();
      found.region(at, matcher.end("kinds"));
    }
    return at == matcher.end("kinds");
  }

  private static Value value(Glyphs glyphs, int start, int end) {
    return Value.written(glyphs.pieces(start, end));
  }

  private static SurveyDraft.Count count(Glyphs glyphs, int start, int end) {
    return count(value(glyphs, start, end));
  }

  /** The cell without the counter behind its number. */
  public Piece uncounted(Piece cell) {
    return words.counter().stream()
        .filter(counter -> cell.text().strip().endsWith(counter))
        .findFirst()
        .map(counter ->
            new Piece(cell.line(), cell.start(), cell.start() + cell.text().lastIndexOf(counter)))
        .filter(bare -> bare.end() > bare.start())
        .orElse(cell);
  }

  /** A number of answers, or what is printed in its place. */
  public static SurveyDraft.Count count(Value text) {
    String key = Words.key(text.text()).replace(",", "");
    @Nullable Integer number = key.matches("\\d{1,9}") ? Integer.valueOf(key) : null;
    return new SurveyDraft.Count(number, text);
  }
}
