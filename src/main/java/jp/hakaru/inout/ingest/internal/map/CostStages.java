package jp.hakaru.inout.ingest.internal.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.decide.PlanYears;
import jp.hakaru.inout.ingest.internal.label.HeadWord;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Of which step of the yearly loop the amounts of a column are (金額の段階): by the words of its
 * heading, and by how its year stands to the paper's first. Source: DESIGN §3, acts and fiscal
 * years.
 */
final class CostStages {
  private final List<Profile.CostStage> stages;

  CostStages(Profile profile) {
    this.stages = profile.costStages();
  }

  /**
   * The year of the paper's own act: the plan's first year. Where the plan's is undecided, it is
   * the first year of amounts that are not of a year before the plan, as settled ones are.
   */
  HeadWord.YearAt paper(List<TableHead> heads, PlanYears years) {
    if (years.start() != null) {
      return years.act();
    }
    return heads.stream()
        .flatMap(head -> head.money().stream())
        .map(TableHead.Col::word)
        .filter(word -> !isOfPast(word))
        .flatMap(word -> Stream.ofNullable(word.year()))
        .min(Comparator.comparing(HeadWord.YearAt::year))
        .orElse(years.act());
  }

  private boolean isOfPast(HeadWord word) {
    String text = text(word.name());
    return stages.stream()
        .filter(stage -> stage.years() == Profile.CostYear.ANY)
        .filter(stage -> isNamed(stage, text))
        .findFirst()
        .filter(stage -> isOfPast(stage.stage()))
        .isPresent();
  }

  private static boolean isOfPast(MoneyStage stage) {
    return switch (stage) {
      case SETTLEMENT, SUPPLEMENTARY -> true;
      case PLAN, REQUEST, ASSESSMENT, BUDGET -> false;
    };
  }

  /**
   * The stage of a column of amounts; empty where the profile knows none for its heading, or none
   * for its year.
   *
   * @param first the year of the paper's own act; a year before it is neither first nor later
   */
  Optional<Profile.CostStage> find(HeadWord head, FiscalYear year, FiscalYear first) {
    String text = text(head.name());
    int after = year.compareTo(first);
    return stages.stream()
        .filter(stage ->
            switch (stage.years()) {
              case ANY -> true;
              case FIRST -> after == 0;
              case LATER -> after > 0;
            })
        .filter(stage -> isNamed(stage, text))
        .findFirst();
  }

  private static boolean isNamed(Profile.CostStage stage, String text) {
    return stage.words().stream().map(Words::key).anyMatch(text::contains);
  }

  private static String text(@Nullable Value name) {
    return name == null ? "" : Words.key(name.text());
  }
}
