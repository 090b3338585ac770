package jp.hakaru.inout.ingest.internal.joint.draft;

import java.math.BigDecimal;
import java.util.List;
import jp.hakaru.base.dossier.PartyKind;
import jp.hakaru.base.dossier.ShareTerm;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A term of how a joint effort is shared, as the paper prints it (負担・支援の条件の下書き).
 *
 * @param variant the case of the effort it holds for, unset where it holds for all
 * @param label what the paper calls the term
 * @param fraction of a share printed as one
 * @param quantity of a term printed as a number
 * @param base of what it is a share
 * @param text as printed
 */
public record ShareDraft(
    @Nullable Value variant,
    @Nullable Party party,
    ShareTerm term,
    @Nullable Value label,
    @Nullable Fraction fraction,
    @Nullable Amount quantity,
    @Nullable Value base,
    @Nullable YearAt start,
    @Nullable YearAt end,
    @Nullable Value text) {

  /** The same of {@code who}. */
  public ShareDraft by(@Nullable Party who) {
    return new ShareDraft(variant, who, term, label, fraction, quantity, base, start, end, text);
  }

  /** The same, a share of {@code whole}. */
  public ShareDraft ofBase(@Nullable Value whole) {
    return new ShareDraft(variant, party, term, label, fraction, quantity, whole, start, end, text);
  }

  /** Who bears or supports. */
  public record Party(Value name, PartyKind kind) {}

  /** A share printed as a fraction. */
  public record Fraction(int numerator, int denominator, List<Piece> pieces) {
    public Fraction {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A number.
   *
   * @param value at the scale as written
   * @param unit as printed, unset where none is
   */
  public record Amount(BigDecimal value, @Nullable Value unit, List<Piece> pieces) {
    public Amount {
      pieces = List.copyOf(pieces);
    }
  }
}
