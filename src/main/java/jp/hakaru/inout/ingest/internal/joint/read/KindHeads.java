package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Headings that name the kind of the topics below them (項目の種類の見出し): ◇ 施策連携（58件）. They are a kind of
 * which answers were counted, or stand behind a bullet directly above topics.
 */
final class KindHeads {
  private static final int LONGEST = 24;

  private final Pattern headed;
  private final List<String> about;

  KindHeads(JointPapersProfile.SurveyWords words) {
    this.about = words.about();
    String counter = AnyOf.words(words.counter());
    this.headed =
        Pattern.compile(
            "[<\\[【〔《]?\\s*(?<name>[^\\d()<>\\[\\]【】〔〕《》]+?)\\s*[>\\]】〕》]?\\s*(?:\\(?\\s*[^\\d()]{0,3}\\d[\\d,]*\\s*(?:"
                + counter
                + ")\\s*\\)?)?\\s*");
  }

  /**
   * @param known the kinds of which answers were counted
   * @param above whether topics stand directly below the line
   */
  Optional<Value> of(JointLine line, List<Value> known, boolean above) {
    Piece text = line.text();
    if (text == null || line.isTable()) {
      return Optional.empty();
    }
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher name = headed.matcher(glyphs.text());
    if (!name.matches() || name.group("name").length() > LONGEST) {
      return Optional.empty();
    }
    int end = name.end("name");
    for (String tail : about) {
      boolean tailed =
          name.group("name").endsWith(tail) && name.group("name").length() > tail.length();
      end = tailed ? Math.min(end, name.end("name") - tail.length()) : end;
    }
    String key = Words.key(glyphs.text().substring(name.start("name"), end));
    boolean counted = known.stream().anyMatch(kind -> Words.key(kind.text()).equals(key));
    boolean marked = above && known.isEmpty() && line.isBullet();
    return counted || marked
        ? Optional.of(Value.written(glyphs.pieces(name.start("name"), end)))
        : Optional.empty();
  }
}
