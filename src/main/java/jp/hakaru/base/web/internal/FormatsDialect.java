package jp.hakaru.base.web.internal;

import java.util.Set;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * Gives templates {@link Formats} as {@code #fmt} (表記の差し込み). A bean, {@code @fmt}, would do as
 * well, but an expression that names a bean is never compiled.
 */
final class FormatsDialect extends AbstractDialect
    implements IExpressionObjectDialect, IExpressionObjectFactory {
  private static final String NAME = "fmt";

  private final Formats formats;

  FormatsDialect(Formats formats) {
    super("Formats");
    this.formats = formats;
  }

  @Override
  public IExpressionObjectFactory getExpressionObjectFactory() {
    return this;
  }

  @Override
  public Set<String> getAllExpressionObjectNames() {
    return Set.of(NAME);
  }

  @Override
  public Object buildObject(IExpressionContext context, String name) {
    return formats;
  }

  @Override
  public boolean isCacheable(String name) {
    return true;
  }
}
