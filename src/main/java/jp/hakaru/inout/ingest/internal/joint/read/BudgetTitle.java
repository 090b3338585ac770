package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.text.Amounts;
import jp.hakaru.inout.ingest.internal.joint.text.MoneyTails;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile.SectionKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/** The title of a section of money (予算の区分の見出し), which is not the first that costs. */
final class BudgetTitle {
  private final Set<String> sections;
  private final Set<String> words;
  private final MoneyTails tails;

  BudgetTitle(JointPapersProfile profile, MoneyTails tails) {
    this.sections = Words.keys(profile.sections().getOrDefault(SectionKind.BUDGET, List.of()));
    this.words = new HashSet<>(sections);
    profile.parts().headings().getOrDefault(SectionKind.BUDGET, List.of()).stream()
        .flatMap(one -> one.any().stream())
        .map(Words::key)
        .forEach(words::add);
    this.tails = tails;
  }

  /** Whether {@code head} is one; above an amount only what names a section is. */
  boolean is(JointLine head, @Nullable JointLine next) {
    Piece text = head.text();
    boolean costs =
        text != null
            && (Amounts.atEnd(text).isPresent()
                || Amounts.atEnd(tails.of(text).rest()).isPresent());
    return text != null
        && !costs
        && words.stream().anyMatch(head.wholeKey()::contains)
        && (MoneyLines.alone(next).isEmpty()
            || sections.stream().anyMatch(head.wholeKey()::contains));
  }
}
