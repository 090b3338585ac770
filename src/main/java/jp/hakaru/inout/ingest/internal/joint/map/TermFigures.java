package jp.hakaru.inout.ingest.internal.joint.map;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.ShareTerm;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.draft.ShareDraft;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Years of support that a text of an effort gives with another number than its terms do, for the
 * same party (食い違う期間): both stay as printed and are in doubt.
 */
final class TermFigures {
  private final Map<ShareTerm, Pattern> told = new EnumMap<>(ShareTerm.class);
  private final Notes notes;

  TermFigures(JointPapersProfile profile, Notes notes) {
    String party = "(?<party>" + AnyOf.words(profile.bodies()) + ")?の?";
    for (ShareTerm term : List.of(ShareTerm.SUPPORT_YEARS, ShareTerm.ADOPTION_YEARS)) {
      List<String> words = profile.terms().getOrDefault(term, List.of());
      if (!words.isEmpty()) {
        told.put(
            term,
            Pattern.compile(
                party + "(?:" + AnyOf.words(words) + ")[::は]?(?<years>\\d{1,3})年(?!度)"));
      }
    }
    this.notes = notes;
  }

  void check(EffortDraft effort, Id id) {
    told.forEach((term, pattern) -> {
      for (JointText text : effort.texts()) {
        Matcher found = pattern.matcher(Words.key(text.text().text()));
        while (found.find()) {
          check(effort, id, text, term, found);
        }
      }
    });
  }

  private void check(EffortDraft effort, Id id, JointText text, ShareTerm term, Matcher found) {
    BigDecimal years = new BigDecimal(found.group("years"));
    String party = found.group("party");
    List<ShareDraft> same =
        effort.shares().stream()
            .filter(share -> share.term() == term && isYears(share) && isOf(share, party))
            .toList();
    if (same.isEmpty() || same.stream().anyMatch(share -> is(share, years))) {
      return;
    }
    notes.doubt(text.text().pieces().getFirst(), Reason.TWO_FIGURES);
    for (ShareDraft share : same) {
      ShareDraft.Amount quantity = share.quantity();
      if (quantity != null) {
        notes.doubt(
            quantity.pieces().getFirst(),
            Table.SHARES.kind(),
            ShareRows.key(id, share),
            "value",
            Reason.TWO_FIGURES);
      }
    }
  }

  private static boolean isYears(ShareDraft share) {
    ShareDraft.Amount quantity = share.quantity();
    Value unit = quantity == null ? null : quantity.unit();
    return unit != null && unit.text().startsWith("年");
  }

  private static boolean is(ShareDraft share, BigDecimal years) {
    ShareDraft.Amount quantity = share.quantity();
    return quantity != null && quantity.value().compareTo(years) == 0;
  }

  private static boolean isOf(ShareDraft share, @Nullable String party) {
    ShareDraft.Party of = share.party();
    return party == null || of == null || Words.key(of.name().text()).equals(party);
  }
}
