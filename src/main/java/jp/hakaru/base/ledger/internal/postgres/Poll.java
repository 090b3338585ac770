package jp.hakaru.base.ledger.internal.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Waiting for a condition of another process (待ち合わせ), which can only be asked for again and again.
 *
 * <p>Every wait is bounded and runs to its end even when the thread is interrupted: half a start or
 * half a stop would be worse than a late answer. The interruption is handed on afterwards.
 */
final class Poll {
  private static final long FIRST_PAUSE_MILLIS = 2;
  private static final long LONGEST_PAUSE_MILLIS = 20;

  private Poll() {}

  /** A question whose answer may be missing yet. */
  @FunctionalInterface
  interface Question<T> {
    Optional<T> ask() throws IOException;
  }

  /** A condition that may hold or not hold yet. */
  @FunctionalInterface
  interface Condition {
    boolean holds() throws IOException;
  }

  /** The first answer given within {@code limit}; the question is asked at least once. */
  static <T> Optional<T> answer(Duration limit, Question<T> question) throws IOException {
    long end = System.nanoTime() + limit.toNanos();
    long pause = FIRST_PAUSE_MILLIS;
    boolean interrupted = false;
    try {
      while (true) {
        Optional<T> answer = question.ask();
        if (answer.isPresent() || System.nanoTime() - end >= 0) {
          return answer;
        }
        interrupted |= interruptedWhilePausing(pause);
        pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Whether {@code condition} came to hold within {@code limit}. */
  static boolean until(Duration limit, Condition condition) throws IOException {
    return answer(limit, () -> condition.holds() ? Optional.of(true) : Optional.empty())
        .isPresent();
  }

  /** Lets {@code length} pass. */
  static void pause(Duration length) throws IOException {
    until(length, () -> false);
  }

  private static boolean interruptedWhilePausing(long millis) {
    try {
      Thread.sleep(millis);
      return false;
    } catch (InterruptedException interruption) {
      return true;
    }
  }
}
