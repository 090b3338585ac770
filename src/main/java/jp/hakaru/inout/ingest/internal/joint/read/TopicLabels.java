package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/** The need that a theme came of, behind a label (もとのニーズ): もとの要望　施策の「空き家」. */
final class TopicLabels {
  private static final Pattern QUOTED = Pattern.compile("[「『](?<name>[^「」『』]+)[」』]");

  private final Pattern labelled;

  TopicLabels(JointPapersProfile profile) {
    this.labelled =
        Pattern.compile(
            "(?:"
                + AnyOf.words(
                    new TableHeads(profile.tables()).names(JointTable.THEMES, JointColumn.TOPICS))
                + ")(?:\\s*[::]\\s*|\\s+)(?<rest>\\S.*)");
  }

  /** The name in quotes, or all that stands behind the label; empty where several are quoted. */
  Optional<Value> of(JointLine line) {
    Piece text = line.text();
    if (line.isTable() || text == null) {
      return Optional.empty();
    }
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher rest = labelled.matcher(glyphs.text());
    if (!rest.matches()) {
      return Optional.empty();
    }
    Matcher quoted = QUOTED.matcher(glyphs.text()).region(rest.start("rest"), rest.end("rest"));
    if (!quoted.find()) {
      return Optional.of(Value.written(glyphs.pieces(rest.start("rest"), rest.end("rest"))));
    }
    int start = quoted.start("name");
    int end = quoted.end("name");
    return quoted.find() ? Optional.empty() : Optional.of(Value.written(glyphs.pieces(start, end)));
  }
}
