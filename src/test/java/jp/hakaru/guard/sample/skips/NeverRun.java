package jp.hakaru.guard.sample.skips;

import org.junit.jupiter.api.Test;

/** Broken: holds a test, but the build runs no class of this name. */
final class NeverRun {
  @Test
  void neverRun() {}
}
