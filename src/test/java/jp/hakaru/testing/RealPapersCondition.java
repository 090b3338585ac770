package jp.hakaru.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips what needs the real papers where they are absent, and counts. */
final class RealPapersCondition implements ExecutionCondition {
  private static final AtomicInteger SKIPPED = new AtomicInteger();

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (RealPapers.folder().isPresent()) {
      return ConditionEvaluationResult.enabled("the real papers are here");
    }
    long tests =
        context.getTestMethod().isPresent()
            ? 1
            : java.util.stream.Stream.of(context.getRequiredTestClass().getDeclaredMethods())
                .filter(method -> method.getAnnotations().length > 0)
                .count();
    if (SKIPPED.getAndAdd((int) tests) == 0) {
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(() ->
                  System.err.println(
                      SKIPPED.get()
                          + " tests went without the real papers; set HAKARU_SEEDS to their folder")));
    }
    return ConditionEvaluationResult.disabled("the real papers are not here");
  }
}
