package jp.hakaru.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** No test is skipped, but those that need the real papers (飛ばされるテストはない). */
final class SkipsTest {
  private static final String SAMPLE = "jp.hakaru.guard.sample.skips";

  @Test
  void noTestIsSkippedOrNeverRun() {
    JavaClasses tests =
        new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .withImportOption(location -> !location.contains("/guard/sample/"))
            .importPackages("jp.hakaru");
    assertThat(SkipRules.withTests(tests))
        .hasSizeGreaterThan(5)
        .extracting(JavaClass::getSimpleName)
        .contains("SkipsTest", "SystemWallIT", "EmbeddedLedgerIT");
    assertThat(SkipRules.faults(tests)).isEmpty();
  }

  @Test
  void everyWayToSkipIsReported() {
    String skipping = SAMPLE + ".SkippingTest";
    assertThat(SkipRules.faults(new ClassFileImporter().importPackages(SAMPLE)))
        .containsExactlyInAnyOrder(
            skipping + ".disabled(): @Disabled",
            skipping + ".notHere(): @EnabledOnOs",
            skipping + ".notNow(): @DisabledIfEnvironmentVariable",
            skipping + ".bySpring(): @DisabledIf",
            skipping + ".byAnAnnotationOfOurOwn(): @Someday",
            skipping + ": uses Assumptions",
            skipping + ": uses TestAbortedException",
            SAMPLE + ".SkippedTest: @Disabled",
            SAMPLE + ".Someday: @Disabled",
            SAMPLE + ".SomedayCondition: uses ConditionEvaluationResult",
            SAMPLE + ".SomedayCondition: uses ExecutionCondition",
            SAMPLE + ".NeverRun: its tests never run, name it …Test or …IT");
  }

  @Test
  void whatTheTestEngineWouldOnlyWarnOfFailsTheRun() throws IOException {
    Properties settings = new Properties();
    try (InputStream stream = SkipsTest.class.getResourceAsStream("/junit-platform.properties")) {
      settings.load(stream);
    }
    assertThat(settings.getProperty("junit.platform.discovery.issue.severity.critical"))
        .isEqualTo("WARNING");
  }
}
