package jp.hakaru.testing;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Skips what needs the real papers (実在の文書) where they are absent, and counts. */
final class RealPapersCondition implements ExecutionCondition {
  private static final Namespace NAMESPACE = Namespace.create(RealPapersCondition.class);

  /** Kept by the whole run, which closes it at its end; output at the exit of the JVM is lost. */
  private static final class Skipped implements AutoCloseable {
    private final AtomicLong tests = new AtomicLong();

    @Override
    public void close() {
      System.out.println(
          tests + " tests went without the real papers; set HAKARU_SEEDS to their folder");
    }
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (RealPapers.folder().isPresent()) {
      return ConditionEvaluationResult.enabled("the real papers are here");
    }
    context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(Skipped.class)
        .tests
        .addAndGet(context.getTestMethod().isPresent() ? 1 : tests(context));
    return ConditionEvaluationResult.disabled("the real papers are not here");
  }

  private static long tests(ExtensionContext context) {
    return Stream.of(context.getRequiredTestClass().getDeclaredMethods())
        .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
        .count();
  }
}
