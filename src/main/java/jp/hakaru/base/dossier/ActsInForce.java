package jp.hakaru.base.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which of several acts holds on a day (効力のある決定), by legal time: the one that came into force last.
 * When it was decided, or entered here, does not matter: an act may be backdated. A withdrawal
 * (取消し) is an act of its own, decided later, which states the former figure anew from the day on
 * which the act that it takes back came into force; the one taken back stays on record. Source:
 * DESIGN §3, "Every figure belongs to an act".
 */
public final class ActsInForce {
  /** By first day in force; then by the day of the decision, an unknown one first; then by key. */
  public static final Comparator<ActRow> OLDEST_FIRST =
      Comparator.comparing(ActRow::inForceFrom)
          .thenComparing(ActRow::decidedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(ActRow::key);

  private ActsInForce() {}

  /** The newest of {@code acts} whose first day in force is {@code day} or earlier. */
  public static Optional<ActRow> newest(Collection<ActRow> acts, LocalDate day) {
    return acts.stream().filter(act -> !act.inForceFrom().isAfter(day)).max(OLDEST_FIRST);
  }

  /** The newest of {@code acts}, whether in force yet or not. */
  public static Optional<ActRow> newest(Collection<ActRow> acts) {
    return acts.stream().max(OLDEST_FIRST);
  }
}
