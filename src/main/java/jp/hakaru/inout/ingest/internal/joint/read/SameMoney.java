package jp.hakaru.inout.ingest.internal.joint.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;

/**
 * Amounts that are one money under two figures (同じお金): a finer one, and a coarser one to which it
 * rounds or is cut. Where the paper says that two are one and their figures cannot be, neither is
 * tied and both are in doubt.
 */
final class SameMoney {
  private static final int LEAST_NAME = 3;

  private SameMoney() {}

  /** Ties each coarser amount to the finer one whose name holds its name. */
  static void tie(List<EffortDraft> efforts) {
    for (EffortDraft rounded : efforts) {
      if (rounded.sameMoney() == null) {
        tie(
            rounded,
            efforts.stream()
                .filter(exact -> isCoarser(rounded, exact) && holdsName(exact, rounded))
                .toList());
      }
    }
  }

  private static void tie(EffortDraft rounded, List<EffortDraft> named) {
    Optional<EffortDraft> exact = named.stream().filter(one -> isRounded(rounded, one)).findFirst();
    exact.ifPresent(rounded::sameMoneyAs);
    if (exact.isEmpty()) {
      named.stream()
          .filter(one -> isCalled(one, rounded) || isNear(rounded, one))
          .forEach(rounded::notMoneyOf);
    }
  }

  /** Ties the amounts of two efforts that a note says to be one. */
  static void tie(EffortDraft one, EffortDraft other) {
    if (isRounded(one, other) && one.sameMoney() == null) {
      one.sameMoneyAs(other);
    } else if (isRounded(other, one) && other.sameMoney() == null) {
      other.sameMoneyAs(one);
    } else if (differ(one, other)) {
      one.notMoneyOf(other);
    }
  }

  private static boolean differ(EffortDraft one, EffortDraft other) {
    return !one.amounts().isEmpty()
        && !other.amounts().isEmpty()
        && !isRounded(one, other)
        && !isRounded(other, one)
        && !first(one).yen().equals(first(other).yen());
  }

  private static boolean holdsName(EffortDraft exact, EffortDraft rounded) {
    String name = EffortNames.key(rounded);
    return name.length() >= LEAST_NAME && EffortNames.key(exact).contains(name);
  }

  /** Whether the name of the other stands in brackets behind its own. */
  private static boolean isCalled(EffortDraft exact, EffortDraft rounded) {
    return EffortNames.key(exact).endsWith("(" + EffortNames.key(rounded) + ")");
  }

  private static boolean isCoarser(EffortDraft rounded, EffortDraft exact) {
    return !rounded.amounts().isEmpty()
        && !exact.amounts().isEmpty()
        && first(rounded).precision() > first(exact).precision();
  }

  private static boolean isNear(EffortDraft rounded, EffortDraft exact) {
    EffortDraft.Amount coarse = first(rounded);
    long apart = Math.abs(coarse.yen().value() - first(exact).yen().value());
    return apart < coarse.precision();
  }

  /** Whether the finer amount is the coarser one when it is rounded half up, or cut. */
  private static boolean isRounded(EffortDraft rounded, EffortDraft exact) {
    if (!isCoarser(rounded, exact)) {
      return false;
    }
    BigDecimal unit = BigDecimal.valueOf(first(rounded).precision());
    BigDecimal coarse = BigDecimal.valueOf(first(rounded).yen().value());
    BigDecimal fine = BigDecimal.valueOf(first(exact).yen().value());
    return coarse.compareTo(fine.divide(unit, 0, RoundingMode.DOWN).multiply(unit)) == 0
        || coarse.compareTo(fine.divide(unit, 0, RoundingMode.HALF_UP).multiply(unit)) == 0;
  }

  private static EffortDraft.Amount first(EffortDraft effort) {
    return effort.amounts().getFirst();
  }
}
