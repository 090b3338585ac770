package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.ShareDraft;
import jp.hakaru.inout.ingest.internal.joint.line.HeadWords;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile.SectionKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Who bears what, told in running text behind a label (経費の分担の文章): a sentence a part, which it names
 * first, and terms one behind the other in a sentence.
 */
final class ShareProse {
  private static final Pattern LABELLED =
      Pattern.compile("\\s*(?<label>[^\\s:、。()]{2,12})\\s*:\\s*(?<rest>\\S.*)");
  private static final Pattern SUBJECT = Pattern.compile("\\s*(?<name>[^、。]{2,40}?)は[、,]");
  private static final Pattern ELSEWHERE = Pattern.compile(".*表\\d{1,2}(?:-\\d{1,2})?.*");

  private final HeadWords words;
  private final ShareSentences sentences;
  private final Pattern clause;

  ShareProse(JointPapersProfile profile) {
    this.words = new HeadWords(profile.parts().headings());
    this.sentences = new ShareSentences(profile);
    List<String> terms = profile.terms().values().stream().flatMap(List::stream).toList();
    this.clause =
        Pattern.compile(
            "[、,](?=(?:[^、。\\d]{1,4}の)?(?:"
                + AnyOf.words(terms)
                + "|対象(?:者|団体)?|[^、。\\d]{1,6}量)は)");
  }

  /**
   * Takes a text behind the label of shares.
   *
   * @param parts of {@code effort}, which sentences may name
   * @return false where it is none, or one of its sentences tells nothing of that kind
   */
  boolean take(Piece text, EffortDraft effort, List<EffortDraft> parts) {
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher labelled = LABELLED.matcher(glyphs.text());
    boolean shares =
        labelled.matches()
            && words
                .kind(Words.key(labelled.group("label")))
                .filter(kind -> kind == SectionKind.SHARES)
                .isPresent();
    if (!shares) {
      return false;
    }
    Map<EffortDraft, List<ShareDraft>> told = new LinkedHashMap<>();
    EffortDraft owner = effort;
    int from = labelled.start("rest");
    while (from < glyphs.text().length()) {
      int stop = glyphs.text().indexOf('。', from);
      int end = stop < 0 ? glyphs.text().length() : stop;
      Matcher subject = SUBJECT.matcher(glyphs.text()).region(from, end);
      Optional<EffortDraft> named =
          subject.lookingAt() ? named(subject.group("name"), effort, parts) : Optional.empty();
      owner = named.orElse(owner);
      Piece sentence = glyphs.piece(named.isPresent() ? subject.end() : from, end);
      List<ShareDraft> found = sentence(sentence);
      if (found.isEmpty() && !ELSEWHERE.matcher(Glyphs.spaced(sentence).text()).matches()) {
        return false;
      }
      told.computeIfAbsent(owner, any -> new ArrayList<>()).addAll(found);
      from = end + 1;
    }
    told.forEach((of, found) -> of.shares().addAll(found));
    return true;
  }

  private static Optional<EffortDraft> named(
      String name, EffortDraft effort, List<EffortDraft> parts) {
    String key = Words.key(name);
    return EffortNames.key(effort).equals(key)
        ? Optional.of(effort)
        : parts.stream().filter(part -> EffortNames.key(part).equals(key)).findFirst();
  }

  /** Its terms, one a clause; a sentence without a figure is a term by its text alone. */
  private List<ShareDraft> sentence(Piece text) {
    if (!sentences.isOfNumbers(text)) {
      return List.of(ShareSection.textOnly(text));
    }
    Glyphs glyphs = Glyphs.spaced(text);
    List<ShareDraft> found = new ArrayList<>();
    Matcher next = clause.matcher(glyphs.text());
    int from = 0;
    while (from < glyphs.text().length()) {
      int end = next.find(from) ? next.start() : glyphs.text().length();
      List<ShareDraft> one = sentences.clause(glyphs.piece(from, end));
      if (one.isEmpty()) {
        return List.of();
      }
      found.addAll(one);
      from = end + 1;
    }
    return found;
  }
}
