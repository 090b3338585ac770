package jp.hakaru.base.web.internal.chart;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import jp.hakaru.base.web.chart.Chart;
import jp.hakaru.base.web.chart.Figure;
import jp.hakaru.base.web.internal.Formats;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Figures as a page shows them (図の画面), by the very fragment and messages of the program. */
final class ChartPages {
  private final GenericApplicationContext beans = new GenericApplicationContext();
  private final SpringTemplateEngine engine = new SpringTemplateEngine();
  private final Charts charts;

  ChartPages() {
    ResourceBundleMessageSource messages = messages();
    Formats formats = new Formats(messages);
    charts = new Charts(messages, formats);
    beans.getBeanFactory().registerSingleton("charts", charts);
    beans.refresh();
    ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
    files.setPrefix("templates/");
    files.setSuffix(".html");
    files.setCharacterEncoding("UTF-8");
    files.setResolvablePatterns(Set.of("web/*"));
    files.setOrder(1);
    StringTemplateResolver strings = new StringTemplateResolver();
    strings.setOrder(2);
    engine.setTemplateResolvers(new LinkedHashSet<>(List.of(files, strings)));
    engine.setTemplateEngineMessageSource(messages);
    engine.addDialect(new PictureDialect());
    engine.setLinkBuilder(
        new StandardLinkBuilder() {
          @Override
          protected String computeContextPath(
              IExpressionContext context, String base, Map<String, Object> parameters) {
            return "";
          }
        });
  }

  static ResourceBundleMessageSource messages() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    messages.setAlwaysUseMessageFormat(true);
    return messages;
  }

  Charts charts() {
    return charts;
  }

  Drawing drawing(Chart chart) {
    return charts.drawing(chart);
  }

  /** The figures in the order given, as markup. */
  String figures(List<Figure> figures, Locale locale) {
    String template =
        "<th:block th:each=\"figure : ${figures}\">"
            + "<figure th:replace=\"~{web/chart :: figure(${figure})}\"></figure></th:block>";
    return render(template, Map.of("figures", figures), locale);
  }

  String render(String template, Map<String, Object> values, Locale locale) {
    Context context = new Context(locale, values);
    context.setVariable(
        ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
        new ThymeleafEvaluationContext(beans, null));
    return in(locale, () -> engine.process(template, context));
  }

  /** What {@code asked} gives to a reader of that language. */
  <T> T in(Locale locale, Supplier<T> asked) {
    LocaleContextHolder.setLocale(locale);
    try {
      return asked.get();
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }
}
