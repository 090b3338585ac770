package jp.hakaru.guard.sample.skips;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.opentest4j.TestAbortedException;
import org.springframework.test.context.junit.jupiter.DisabledIf;

/** Broken: each way to skip a test, once. Abstract, so that no run takes it up. */
abstract class SkippingTest {
  @Test
  @Disabled
  void disabled() {}

  @Test
  @EnabledOnOs(OS.OTHER)
  void notHere() {}

  @Test
  @DisabledIfEnvironmentVariable(named = "HOME", matches = ".*")
  void notNow() {}

  @Test
  @DisabledIf("true")
  void bySpring() {}

  @Test
  @Someday
  void byAnAnnotationOfOurOwn() {}

  @Test
  void assumed() {
    Assumptions.assumeTrue(false);
  }

  @Test
  void aborted() {
    throw new TestAbortedException();
  }
}
