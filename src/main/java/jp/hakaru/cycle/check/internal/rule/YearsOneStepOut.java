package jp.hakaru.cycle.check.internal.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.dossier.ValueStatus;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.Word;
import org.jspecify.annotations.Nullable;

/**
 * A measure sets no target for the very year in which its project means to do what it counts
 * (一年ずれた年度).
 */
final class YearsOneStepOut implements Rule {
  @Override
  public String code() {
    return "HK-508";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (NodeRow node : sheet.nodes().full()) {
      for (IndicatorRow indicator : sheet.indicators().of(node.nodeId())) {
        Set<FiscalYear> open = openYears(indicator, sheet);
        if (!open.isEmpty()) {
          List<Word> words = sheet.analyser().words(TextFold.key(indicator.name()));
          for (Id project : sheet.nodes().projects(node.nodeId())) {
            check(indicator, words, open, project, sheet, report);
          }
        }
      }
    }
  }

  /** The years with a dash for a target, where others have a number. */
  private static Set<FiscalYear> openYears(IndicatorRow indicator, Sheet sheet) {
    Set<FiscalYear> open = new HashSet<>();
    boolean counted = false;
    for (IndicatorValueRow value : sheet.indicators().values(indicator)) {
      if (value.kind() == ValueKind.TARGET && value.fiscalYear() != null) {
        counted |= value.value() != null;
        if (value.status() == ValueStatus.NOT_SET) {
          open.add(value.fiscalYear());
        }
      }
    }
    return counted ? open : Set.of();
  }

  private static void check(
      IndicatorRow indicator,
      List<Word> words,
      Set<FiscalYear> open,
      Id project,
      Sheet sheet,
      Report report) {
    for (IndicatorRow aim : sheet.indicators().of(project)) {
      for (IndicatorValueRow value : sheet.indicators().values(aim)) {
        if (value.kind() == ValueKind.TARGET
            && value.status() == ValueStatus.STATE
            && value.fiscalYear() != null
            && open.contains(value.fiscalYear())
            && saysSo(words, value.text())) {
          report
              .find()
              .with("name", indicator.name())
              .with("year", value.fiscalYear())
              .with("project", sheet.name(project))
              .with("text", Excerpt.of(value.text()))
              .at(indicator.source(), value.source());
        }
      }
    }
  }

  /** Whether the text means to do what is counted to those to whom it is done. */
  private static boolean saysSo(List<Word> words, @Nullable String text) {
    String folded = text == null ? "" : TextFold.key(text);
    boolean done = false;
    boolean named = false;
    for (Word word : words) {
      if (word.part().startsWith("名詞-サ変接続")) {
        done |= folded.contains(word.surface() + "する");
      } else if (word.isNoun() && word.surface().length() > 1) {
        named |= folded.contains(word.surface());
      }
    }
    return done && named;
  }
}
