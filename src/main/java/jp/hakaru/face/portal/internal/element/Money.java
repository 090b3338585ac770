package jp.hakaru.face.portal.internal.element;

/** A total and its two parts as printed (事業費・特定財源・一般財源). */
public record Money(Amount total, Amount earmarked, Amount general) {
  /** The paper states no money. */
  public static final Money ABSENT = new Money(Amount.ABSENT, Amount.ABSENT, Amount.ABSENT);
}
