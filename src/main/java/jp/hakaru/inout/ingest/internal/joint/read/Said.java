package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.draft.ShareDraft;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * What was said of an effort so far (これまでの記述): what is said from here on can be taken back, once a
 * later line shows that it is of another whose heading is lost.
 *
 * @param texts how many
 * @param shares how many
 */
record Said(
    EffortDraft effort,
    int texts,
    int shares,
    @Nullable Value partners,
    EffortDraft.@Nullable Span period) {
  static Said of(EffortDraft effort) {
    return new Said(
        effort, effort.texts().size(), effort.shares().size(), effort.partners(), effort.period());
  }

  boolean isOf(EffortDraft other) {
    return effort.equals(other);
  }

  /**
   * Whether a text of an effort stands below a label, folded, from a line on.
   *
   * @param from the line of the file, from 1
   */
  static boolean isBelow(String label, EffortDraft effort, int from) {
    return effort.texts().stream()
        .flatMap(text -> Stream.ofNullable(text.section()))
        .filter(section -> section.pieces().getFirst().line().number() >= from)
        .anyMatch(section -> Words.key(section.text()).equals(label));
  }

  /** Takes back what was said since. */
  void takeBack(Notes notes) {
    List<JointText> texts = effort.texts().subList(this.texts, effort.texts().size());
    texts.forEach(text -> unread(text.text(), notes));
    texts.clear();
    List<ShareDraft> shares = effort.shares().subList(this.shares, effort.shares().size());
    shares.forEach(share -> unread(share.text(), notes));
    shares.clear();
    effort.partners(partners);
    effort.period(period);
  }

  private static void unread(@Nullable Value value, Notes notes) {
    if (value != null) {
      value.pieces().forEach(piece -> notes.unread(piece, Reason.LOST_HEADING));
    }
  }
}
