package jp.hakaru.cycle.check.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.cycle.check.Finding;
import jp.hakaru.cycle.check.Where;
import org.jspecify.annotations.Nullable;

/** What one rule finds (規則の報告). Not safe for use by several threads. */
public final class Report {
  private final RuleWords words;
  private final String code;
  private final List<Finding> findings = new ArrayList<>();

  /** The report of the rule {@code code}. */
  public Report(RuleWords words, String code) {
    this.words = words;
    this.code = code;
  }

  /** Begins a finding; {@link Entry#at} ends it. */
  public Entry find() {
    return new Entry();
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** A finding that is being told: what fills the named places of the rule's message. */
  public final class Entry {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, BigDecimal> numbers = new LinkedHashMap<>();

    private Entry() {}

    public Entry with(String name, String text) {
      texts.put(name, text);
      return this;
    }

    public Entry with(String name, FiscalYear year) {
      texts.put(name, year.japanese());
      return this;
    }

    public Entry with(String name, Figure figure) {
      texts.put(name, figure.shown());
      numbers.put(name, figure.number());
      return this;
    }

    public Entry with(String name, long number) {
      texts.put(name, Long.toString(number));
      numbers.put(name, BigDecimal.valueOf(number));
      return this;
    }

    /** Ends it: found where {@code sources} tell, that of the row it is about first. */
    public void at(@Nullable String... sources) {
      Set<Where> places = new LinkedHashSet<>();
      for (String source : sources) {
        if (source != null) {
          SourceText.places(source)
              .forEach(part -> places.add(new Where(new Id(part.documentId()), part.place())));
        }
      }
      findings.add(
          new Finding(
              code,
              words.head(code).severity(),
              words.sentence(code, texts),
              List.copyOf(places),
              numbers));
    }
  }
}
