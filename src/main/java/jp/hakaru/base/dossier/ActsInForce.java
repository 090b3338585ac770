package jp.hakaru.base.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of several acts holds on a day (効力のある決定), by legal time: the one that came into force last.
 * When it was decided, or entered here, does not matter: an act may be backdated. A withdrawal
 * (取消し) is an act of its own, decided later, which states the former figure anew from the day on
 * which the act that it takes back came into force; the one taken back stays on record. Source:
 * DESIGN §3, "Every figure belongs to an act".
 */
public final class ActsInForce {
  private static final Comparator<@Nullable LocalDate> UNKNOWN_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());

  /** By first day in force, an unknown one first. */
  public static final Comparator<ActRow> BY_FIRST_DAY =
      Comparator.comparing(ActRow::inForceFrom, UNKNOWN_FIRST);

  /** By first day in force, then by the day of the decision, an unknown one first; then by key. */
  public static final Comparator<ActRow> OLDEST_FIRST =
      BY_FIRST_DAY.thenComparing(ActRow::decidedOn, UNKNOWN_FIRST).thenComparing(ActRow::key);

  private ActsInForce() {}

  /** The newest of {@code acts} that are in force on {@code day}. */
  public static Optional<ActRow> newest(Collection<ActRow> acts, LocalDate day) {
    return acts.stream().filter(act -> isInForce(act, day)).max(OLDEST_FIRST);
  }

  /** Whether its first day in force is {@code day} or earlier, or not known. */
  public static boolean isInForce(ActRow act, LocalDate day) {
    LocalDate first = act.inForceFrom();
    return first == null || !first.isAfter(day);
  }

  /** The newest of {@code acts}, whether in force yet or not. */
  public static Optional<ActRow> newest(Collection<ActRow> acts) {
    return acts.stream().max(OLDEST_FIRST);
  }
}
