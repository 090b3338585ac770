package jp.hakaru.guard;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.platform.commons.annotation.Testable;

/**
 * No test is skipped (飛ばされるテストはない): no annotation, assumption or condition that skips, and no test
 * in a class that the build does not run. The one allowed skip lives in {@code jp.hakaru.testing}.
 */
final class SkipRules {
  private static final String ALLOWED = "jp.hakaru.testing";
  private static final List<String> SKIPPING_PACKAGES = List.of("org.junit", "org.springframework");

  /** Beginnings of annotation names; Spring's {@code EnableX} switches features on, no tests. */
  private static final List<String> SKIPPING_NAMES =
      List.of("Disabled", "EnabledIf", "EnabledOn", "EnabledFor", "EnabledIn", "Ignore");

  private static final Set<String> ASSUMPTIONS =
      Set.of(
          "org.junit.jupiter.api.Assumptions",
          "org.junit.Assume",
          "org.junit.AssumptionViolatedException",
          "org.junit.internal.AssumptionViolatedException",
          "org.assertj.core.api.Assumptions",
          "org.assertj.core.api.BDDAssumptions",
          "org.junit.jupiter.api.extension.ConditionEvaluationResult",
          "org.junit.jupiter.api.extension.ExecutionCondition");

  private SkipRules() {}

  static List<String> faults(JavaClasses tests) {
    return tests.stream()
        .filter(test -> !test.getPackageName().equals(ALLOWED))
        .flatMap(SkipRules::faultsOf)
        .distinct()
        .sorted()
        .toList();
  }

  /** The classes that hold a test of their own. */
  static List<JavaClass> withTests(JavaClasses tests) {
    return tests.stream().filter(SkipRules::hasTests).toList();
  }

  private static Stream<String> faultsOf(JavaClass test) {
    Stream<String> annotated =
        Stream.concat(Stream.of(test), test.getMethods().stream())
            .flatMap(place ->
                place.getAnnotations().stream()
                    .filter(SkipRules::skips)
                    .map(annotation ->
                        place.getFullName() + ": @" + annotation.getRawType().getSimpleName()));
    Stream<String> assumed =
        test.getDirectDependenciesFromSelf().stream()
            .map(Dependency::getTargetClass)
            .filter(SkipRules::canSkip)
            .map(target -> test.getName() + ": uses " + target.getSimpleName());
    Stream<String> unrun =
        isRunnable(test) && !isRun(test)
            ? Stream.of(test.getName() + ": its tests never run, name it …Test or …IT")
            : Stream.of();
    return Stream.of(annotated, assumed, unrun).flatMap(faults -> faults);
  }

  private static boolean skips(JavaAnnotation<?> annotation) {
    return isSkipping(annotation.getRawType())
        || annotation.getRawType().getAnnotations().stream()
            .anyMatch(meta -> isSkipping(meta.getRawType()));
  }

  private static boolean isSkipping(JavaClass annotation) {
    return SKIPPING_PACKAGES.stream().anyMatch(annotation.getPackageName()::startsWith)
        && SKIPPING_NAMES.stream().anyMatch(annotation.getSimpleName()::startsWith);
  }

  private static boolean canSkip(JavaClass target) {
    return ASSUMPTIONS.contains(target.getName())
        || target.isAssignableTo("org.opentest4j.IncompleteExecutionException");
  }

  private static boolean hasTests(JavaClass test) {
    return test.getAllMethods().stream().anyMatch(SkipRules::isTest);
  }

  private static boolean isTest(JavaMethod method) {
    return method.isMetaAnnotatedWith(Testable.class);
  }

  private static boolean isRunnable(JavaClass test) {
    return hasTests(test) && !test.getModifiers().contains(JavaModifier.ABSTRACT);
  }

  /** Surefire runs XTest and failsafe XIT; a nested class runs with the one around it. */
  private static boolean isRun(JavaClass test) {
    String outermost = test.getName().replaceFirst("\\$.*", "");
    return outermost.endsWith("Test") || outermost.endsWith("IT");
  }
}
