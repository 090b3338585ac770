package jp.hakaru.guard.sample.skips;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Broken: skipped as a whole. Abstract, so that no run takes it up. */
@Disabled
abstract class SkippedTest {
  @Test
  void skipped() {}
}
