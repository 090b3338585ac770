package jp.hakaru.base.web.internal.chart;

import java.util.Set;
import jp.hakaru.base.web.internal.drawing.Picture;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Puts a finished picture into a page (図の差し込み): {@code <svg chart:picture="${drawn.wide}">}. Takes
 * nothing but a {@link Picture}, every word of which was escaped when it was made; a string is
 * refused, so that no template can put unescaped text into a page.
 */
final class PictureDialect extends AbstractProcessorDialect {
  private static final String PREFIX = "chart";
  private static final int PRECEDENCE = 1000;

  PictureDialect() {
    super("Charts", PREFIX, PRECEDENCE);
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return Set.of(new PictureAttribute(prefix));
  }

  private static final class PictureAttribute extends AbstractAttributeTagProcessor {
    PictureAttribute(String prefix) {
      super(TemplateMode.HTML, prefix, null, false, "picture", true, PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
        ITemplateContext context,
        IProcessableElementTag tag,
        AttributeName attribute,
        String expression,
        IElementTagStructureHandler handler) {
      Object value =
          StandardExpressions.getExpressionParser(context.getConfiguration())
              .parseExpression(context, expression)
              .execute(context);
      if (!(value instanceof Picture picture)) {
        throw new IllegalArgumentException(
            "expected a picture in "
                + attribute
                + ", found "
                + (value == null ? null : value.getClass()));
      }
      handler.replaceWith(picture.markup(), false);
    }
  }
}
