package jp.hakaru.cycle.check;

import java.util.function.Function;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.NeedsSurveyRow;
import jp.hakaru.base.dossier.PartyKind;
import jp.hakaru.base.dossier.ShareRow;
import jp.hakaru.base.dossier.ShareTerm;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;

/** Rows of joint work for a {@link SmallTown} (連携の行). */
final class JointRows {
  private static final FiscalYear YEAR = new FiscalYear(2024);
  private static final Yen THOUSAND = new Yen(1_000);
  private static int position;

  private JointRows() {}

  /** An effort of 2024 that costs so many thousands of yen; its id is that of its name. */
  static Function<String, EffortRow> effort(
      String id, @Nullable String parent, String title, long amount) {
    return effort(id, parent, title, amount, null);
  }

  static Function<String, EffortRow> effort(
      String id, @Nullable String parent, String title, long amount, @Nullable String sameAs) {
    return place ->
        new EffortRow(
            SmallTown.id('e', id),
            parent == null ? null : SmallTown.id('e', parent),
            SmallTown.BODY,
            YEAR,
            parent == null ? EffortKind.EFFORT : EffortKind.PART,
            null,
            null,
            null,
            null,
            null,
            title,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            amount < 0 ? null : new Yen(amount).times(THOUSAND.value()),
            null,
            THOUSAND,
            sameAs == null ? null : SmallTown.id('e', sameAs),
            null,
            null,
            ++position,
            place);
  }

  /** The share of {@code party} in the effort {@code id}, as a fraction. */
  static Function<String, ShareRow> share(
      String id, String party, int numerator, int denominator, String text) {
    return place ->
        new ShareRow(
            SmallTown.id('e', id),
            null,
            party,
            PartyKind.BODY,
            ShareTerm.SHARE,
            numerator,
            denominator,
            null,
            null,
            null,
            null,
            null,
            text,
            place);
  }

  /** What the towns answered in all ({@code kind} null) or of one kind. */
  static Function<String, NeedsSurveyRow> answers(@Nullable String kind, int answers) {
    return place ->
        new NeedsSurveyRow(
            SmallTown.id('s', "survey"),
            SmallTown.BODY,
            YEAR,
            "聞き取り",
            "町村",
            null,
            null,
            kind,
            answers,
            place);
  }

  /** That the title of the row {@code id} is printed there as {@code text}. */
  static Function<String, DoubtRow> spelt(Id id, String text) {
    return place ->
        new DoubtRow(
            SmallTown.DOCUMENT,
            place.substring(place.indexOf('#') + 1),
            "effort",
            id.value(),
            "title",
            "two_spellings",
            text);
  }
}
