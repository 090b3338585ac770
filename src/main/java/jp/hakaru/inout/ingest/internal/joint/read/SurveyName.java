package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.text.YearsIn;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a needs survey is called and of which year it is (調査の名称と年度): by its heading, behind labels,
 * or in quotes in a sentence.
 */
final class SurveyName {
  private static final Pattern YEAR =
      Pattern.compile("^[^\\s「」]{0,8}?年度(?:の|に[^\\s「」]{2,5}した)?[\\s　]*(?=\\S{3})");

  private final Pattern title;
  private final Pattern year;
  private final Pattern plain;
  private final Pattern quoted;
  private @Nullable Value named;
  private @Nullable YearAt told;

  SurveyName(JointPapersProfile.SurveyWords words) {
    String nouns = AnyOf.words(words.nouns());
    this.title = labelled(words.title());
    this.year = labelled(words.year());
    this.plain = Pattern.compile(".*?(?:" + nouns + ")");
    this.quoted = Pattern.compile("[「『](?<name>[^」』]*(?:" + nouns + ")[^」』]*)[」』]");
  }

  private static Pattern labelled(List<String> names) {
    return Pattern.compile("\\s*(?:" + AnyOf.words(names) + ")(?:\\s*:\\s*|\\s+)(?<rest>\\S.*)");
  }

  /** The year behind a label, or in the sentence that names the survey. */
  Optional<YearAt> year() {
    return Optional.ofNullable(told);
  }

  /** Takes the name of the survey or its year behind a label. */
  boolean isLabelled(Piece text) {
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher name = title.matcher(glyphs.text());
    Matcher of = year.matcher(glyphs.text());
    if (name.matches() && named == null) {
      Piece rest = glyphs.piece(name.start("rest"), name.end("rest"));
      told = told == null ? YearsIn.first(rest).orElse(null) : told;
      named = undated(rest, rest.text().length());
      return true;
    } else if (of.matches() && told == null) {
      told = YearsIn.first(glyphs.piece(of.start("rest"), of.end("rest"))).orElse(null);
      return told != null;
    }
    return false;
  }

  /** The same where the label stands in a cell of its own. */
  boolean isLabelled(Piece label, Piece rest) {
    Matcher name = title.matcher(Words.key(label.text()) + " -");
    Matcher of = year.matcher(Words.key(label.text()) + " -");
    if (name.matches() && named == null) {
      told = told == null ? YearsIn.first(rest).orElse(null) : told;
      named = undated(rest, rest.text().length());
      return true;
    }
    if (of.matches() && told == null) {
      told = YearsIn.first(rest).orElse(null);
      return told != null;
    }
    return false;
  }

  /** Takes a sentence that names the survey in quotes, where nothing has named it before. */
  boolean isSentence(Piece text) {
    Optional<Value> name = named == null ? quoted(text) : Optional.empty();
    if (name.isPresent()) {
      named = name.get();
      told = told == null ? YearsIn.first(text).orElse(null) : told;
    }
    return name.isPresent();
  }

  /**
   * The name by the heading without what it says of the results, or that which labels or a sentence
   * below it tell.
   */
  Optional<Value> of(JointLine head) {
    Piece text = head.text();
    if (text == null || named != null) {
      return Optional.ofNullable(named);
    }
    Matcher name = plain.matcher(text.text());
    return name.lookingAt() ? Optional.of(undated(text, name.end())) : Optional.empty();
  }

  /** The name that a heading has in quotes. */
  Optional<Value> quoted(Piece text) {
    Matcher name = quoted.matcher(text.text());
    return name.find()
        ? Optional.of(
            Value.written(
                new Piece(
                    text.line(),
                    text.start() + name.start("name"),
                    text.start() + name.end("name"))))
        : Optional.empty();
  }

  /** The year before a name is no part of it. */
  private static Value undated(Piece text, int end) {
    Matcher dated = YEAR.matcher(text.text().substring(0, end));
    int start = dated.find() ? dated.end() : 0;
    return Value.written(new Piece(text.line(), text.start() + start, text.start() + end));
  }
}
