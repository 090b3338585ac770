package jp.hakaru.base.web.internal;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Keeps every expression of the templates once it was read (画面の式の控え). The engine's own limit of 500
 * is less than our templates have, so that it would read and compile them over and over.
 */
final class TemplateExpressions implements BeanPostProcessor {
  /** Three times what the templates have. */
  private static final int MOST = 8_000;

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof SpringTemplateEngine engine) {
      StandardCacheManager caches = new StandardCacheManager();
      caches.setExpressionCacheMaxSize(MOST);
      engine.setCacheManager(caches);
    }
    return bean;
  }
}
