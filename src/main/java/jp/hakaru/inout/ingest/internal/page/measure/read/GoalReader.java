package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Section;
import jp.hakaru.inout.ingest.internal.profile.Goals;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Reads goals by their numbers (ＳＤＧｓの番号の読み取り); with their titles or without; a line with anything
 * else stays unread.
 */
final class GoalReader {
  /** A number, words, and what parts them from the next. */
  private final Pattern form;

  private final Goals goals;
  private final Notes notes;

  GoalReader(MeasurePagesProfile profile, Notes notes) {
    this.goals = new Goals(profile.goals());
    String words =
        profile.goals().words().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.form =
        Pattern.compile(
            "(?:"
                + words
                + ")?\\s*[(【\\[]?(?<number>\\d{1,2})[)】\\]\\s.:]\\s*(?<title>[^\\d\\s](?:[^\\d]*[^\\d\\s、,/・])?)"
                + "(?:\\s*[、,/・]\\s*|\\s+(?=[(【\\[]?\\d)|$)");
    this.notes = notes;
  }

  void read(Section section, PageNode node) {
    Value scheme = Value.written(section.label().word());
    for (Line line : section.lines()) {
      if (!line.isBlank()) {
        read(line, scheme, node);
      }
    }
  }

  private void read(Line line, Value scheme, PageNode node) {
    Glyphs glyphs = Glyphs.spaced(line.whole());
    List<Goals.Goal> found = goals.in(glyphs.text());
    if (found.isEmpty()) {
      titled(line, glyphs, scheme, node);
      return;
    }
    notes.structure(line.whole());
    for (Goals.Goal goal : found) {
      Value code = new Value(goal.number(), glyphs.pieces(goal.start(), goal.end()));
      node.references().add(new PageNode.Reference(scheme, code, null, null));
    }
  }

  /** Goals with their titles, each a number and words, parted by gaps; all of the line or none. */
  private void titled(Line line, Glyphs glyphs, Value scheme, PageNode node) {
    List<PageNode.Reference> found = new ArrayList<>();
    Matcher matcher = form.matcher(glyphs.text());
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      List<Goals.Goal> one = goals.in(matcher.group("number"));
      if (one.size() == 1) {
        Value code =
            new Value(
                one.getFirst().number(),
                glyphs.pieces(matcher.start("number"), matcher.end("number")));
        Value title = Value.written(glyphs.pieces(matcher.start("title"), matcher.end("title")));
        found.add(new PageNode.Reference(scheme, code, title, null));
        end = matcher.end();
      }
    }
    if (end < glyphs.text().length()) {
      notes.unread(line, Reason.VOCABULARY);
    } else {
      notes.structure(line.whole());
      node.references().addAll(found);
    }
  }
}
