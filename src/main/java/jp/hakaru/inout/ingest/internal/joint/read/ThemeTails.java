package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.joint.draft.ThemeDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.text.Tails;
import jp.hakaru.inout.ingest.internal.joint.text.YearsIn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the name of a theme in its own line (テーマ名の後の記述): 名（担当：企画課）［ニーズ：空き家］ 令和4年度から検討.
 */
final class ThemeTails {
  private static final Pattern NAMED =
      Pattern.compile("(?<title>[^()\\[\\]【】〔〕]{2,48}?)\\s*(?=[(\\[【〔])");
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?:[(\\[【〔](?<inside>[^()\\[\\]【】〔〕]+)[)\\]】〕]|(?<since>[^()\\[\\]【】〔〕\\s]*年度\\s*(?:から|より)\\S{0,8}))\\s*");

  private final Tails tails;
  private final TopicLabels topics;

  ThemeTails(JointPapersProfile profile, Tails tails) {
    this.tails = tails;
    this.topics = new TopicLabels(profile);
  }

  /** A name and what stands behind it; at least its departments. */
  record Told(
      Piece title,
      ThemeDraft.Departments departments,
      @Nullable Value topics,
      @Nullable YearAt since) {}

  /** Empty where anything behind the name is not known, or no departments are. */
  Optional<Told> of(JointLine line, Piece text) {
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher named = NAMED.matcher(glyphs.text());
    if (line.isTable() || !named.lookingAt()) {
      return Optional.empty();
    }
    ThemeDraft.Departments departments = null;
    Value topic = null;
    YearAt since = null;
    Matcher tail = TAIL.matcher(glyphs.text());
    int at = named.end();
    while (at < glyphs.text().length()) {
      if (!tail.region(at, glyphs.text().length()).lookingAt()) {
        return Optional.empty();
      }
      at = tail.end();
      if (tail.group("since") != null) {
        since = YearsIn.first(glyphs.piece(tail.start("since"), tail.end("since"))).orElse(null);
        continue;
      }
      JointLine inside = line.lineOf(glyphs.piece(tail.start("inside"), tail.end("inside")));
      Optional<ThemeDraft.Departments> listed = tails.labelled(inside);
      Optional<Value> told = topics.of(inside);
      if (listed.isEmpty() && told.isEmpty()) {
        return Optional.empty();
      }
      departments = listed.orElse(departments);
      topic = told.orElse(topic);
    }
    Piece title = glyphs.piece(named.start("title"), named.end("title"));
    return departments == null
        ? Optional.empty()
        : Optional.of(new Told(title, departments, topic, since));
  }
}
