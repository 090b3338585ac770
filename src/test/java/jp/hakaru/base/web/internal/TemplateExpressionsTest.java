package jp.hakaru.base.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thymeleaf.cache.ExpressionCacheKey;
import org.thymeleaf.spring6.SpringTemplateEngine;

final class TemplateExpressionsTest {
  /** As many as all templates have, and more than the engine keeps of itself. */
  private static final int MANY = 3_000;

  @Test
  void keepsEveryExpressionOfTheTemplates() {
    SpringTemplateEngine engine = new SpringTemplateEngine();
    assertThat(new TemplateExpressions().postProcessBeforeInitialization(engine, "engine"))
        .isSameAs(engine);
    var kept = engine.getCacheManager().<Object>getExpressionCache();
    IntStream.range(0, MANY).forEach(number -> kept.put(key(number), number));
    assertThat(IntStream.range(0, MANY)).allMatch(number -> kept.get(key(number)) != null);
  }

  @Test
  void leavesOtherBeansAsTheyAre() {
    assertThat(new TemplateExpressions().postProcessBeforeInitialization("bean", "name"))
        .isEqualTo("bean");
  }

  private static ExpressionCacheKey key(int number) {
    return new ExpressionCacheKey("spel", "page.row" + number);
  }
}
