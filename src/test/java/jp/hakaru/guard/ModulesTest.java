package jp.hakaru.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Modules, floors and arrows (モジュールと階) are as DESIGN §2 draws them. */
final class ModulesTest {
  private static final String ROOT = "jp.hakaru";
  private static final String SAMPLE = "jp.hakaru.guard.sample.house";
  private static final ImportOption WITHOUT_TESTS = new ImportOption.DoNotIncludeTests();
  private static final ImportOption EVERYTHING = location -> true;

  @Test
  void everyPackageStandsInAListedModuleWithListedArrows() {
    JavaClasses classes =
        new ClassFileImporter().withImportOption(WITHOUT_TESTS).importPackages(ROOT);
    assertThat(classes).hasSizeGreaterThan(100);
    assertThat(ModuleRules.faults(classes, ROOT, Arrows.listed())).isEmpty();
  }

  @Test
  void noModuleUsesWhatItDoesNotDeclareOrWhatIsClosed() {
    ApplicationModules modules = ApplicationModules.of(ROOT, WITHOUT_TESTS);
    assertThat(modules.stream().map(ModulesTest::nameOf))
        .containsExactlyInAnyOrderElementsOf(declaredModules());
    assertThat(modules.detectViolations().getMessages()).isEmpty();
  }

  /**
   * The modules that the sources declare; a package description among the tests would hide the one
   * of the same package in the program, and with it the module.
   */
  private static List<String> declaredModules() {
    Path root = Path.of("src/main/java/jp/hakaru");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.endsWith("package-info.java"))
          .filter(ModulesTest::declaresModule)
          .map(file -> root.relativize(file.getParent()).toString().replace('/', '.'))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean declaresModule(Path file) {
    try {
      return Files.readString(file).contains("@ApplicationModule(");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theListOfArrowsPointsDownAndHasNoCycle() {
    assertThat(Arrows.listed().modules()).hasSizeGreaterThan(15);
    assertThat(Arrows.listed().faults()).isEmpty();
  }

  @Test
  void eachBrokenRuleOfTheSampleHouseIsReported() {
    JavaClasses classes = new ClassFileImporter().importPackages(SAMPLE);
    assertThat(ModuleRules.faults(classes, SAMPLE, Arrows.listed()))
        .containsExactlyInAnyOrder(
            SAMPLE + ".Stray: in no module",
            SAMPLE + ".base.Loose: in no module",
            SAMPLE + ".base: not @NullMarked",
            "attic.box: no line in arrows.properties",
            "base.job: not an @ApplicationModule",
            "base.document: allowedDependencies not listed, so anything would be allowed",
            "base.dossier: open, so its internal packages would be reachable",
            "base.kernel: may not depend on record.plan by arrows.properties",
            "record.plan: may not depend on record.project by arrows.properties",
            SAMPLE + ".base.web.internal: not @NullMarked",
            SAMPLE + ".record.plan.helper: no package is named helper",
            SAMPLE + ".record.plan.helper.DoorImpl: no class is a …Impl");
  }

  @Test
  void modulithReportsTheClosedTheUndeclaredAndTheCycleOfTheSampleHouse() {
    List<String> messages =
        ApplicationModules.of(SAMPLE, EVERYTHING).detectViolations().getMessages();
    assertThat(messages)
        .anyMatch(
            m -> m.contains("'base.ledger' depends on non-exposed type") && m.contains("Closed"))
        .anyMatch(m -> m.contains("'base.web' depends on module 'base.ledger'"))
        .anyMatch(m -> m.contains("Cycle detected") && m.contains("record.project"));
  }

  @Test
  void anArrowUpwardsToNowhereOrInACycleIsReportedInTheListItself() {
    assertThat(Arrows.of(Map.of("base.a", "record.b", "record.b", "")).faults())
        .containsExactly("arrows: base.a points up to record.b");
    assertThat(Arrows.of(Map.of("base.a", "base.b")).faults())
        .containsExactly("arrows: base.a points to base.b, which has no line");
    assertThat(Arrows.of(Map.of("cycle.a", "cycle.b", "cycle.b", "cycle.a")).faults())
        .containsExactly(
            "arrows: cycle.a and cycle.b are in a cycle",
            "arrows: cycle.b and cycle.a are in a cycle");
    assertThat(Arrows.of(Map.of("cellar.a", "")).faults())
        .containsExactly("arrows: cellar.a is on no floor");
  }

  private static String nameOf(ApplicationModule module) {
    return module.getIdentifier().toString();
  }
}
