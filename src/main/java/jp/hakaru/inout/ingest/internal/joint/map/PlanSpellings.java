package jp.hakaru.inout.ingest.internal.joint.map;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.internal.joint.text.Spellings;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Names of a plan that a paper quotes with a few other characters (計画名の表記の揺れ). A name that begins
 * or ends otherwise, or names another kind of body, is that of another plan.
 */
final class PlanSpellings {
  private static final Pattern QUOTED = Pattern.compile("[「『](?<name>[^「」『』]+)[」』]");

  private final Pattern bodies;
  private final Notes notes;

  /**
   * @param bodies what papers call bodies: 県
   */
  PlanSpellings(List<String> bodies, Notes notes) {
    this.bodies = Pattern.compile("[^" + Pattern.quote(String.join("", bodies)) + "]");
    this.notes = notes;
  }

  /** Notes the names in the paper that are all but {@code title}, the title of {@code plan}. */
  void check(Value title, Id plan) {
    String key = Words.key(title.text());
    boolean other = false;
    for (Line line : notes.lines()) {
      if (line.isBlank()) {
        continue;
      }
      Glyphs glyphs = Glyphs.spaced(line.whole());
      Matcher quoted = QUOTED.matcher(glyphs.text());
      while (quoted.find()) {
        if (isAllBut(key, Words.key(quoted.group("name")))) {
          doubt(glyphs.piece(quoted.start("name"), quoted.end("name")), plan);
          other = true;
        }
      }
    }
    if (other) {
      doubt(title.pieces().getFirst(), plan);
    }
  }

  private boolean isAllBut(String title, String name) {
    return !name.isEmpty()
        && !name.equals(title)
        && name.charAt(0) == title.charAt(0)
        && name.charAt(name.length() - 1) == title.charAt(title.length() - 1)
        && bodies(name).equals(bodies(title))
        && Spellings.alike(name, title);
  }

  private String bodies(String name) {
    return bodies.matcher(name).replaceAll("");
  }

  private void doubt(Piece piece, Id plan) {
    notes.doubt(piece, Table.PLANS.kind(), plan.value(), "title", Reason.TWO_SPELLINGS);
  }
}
