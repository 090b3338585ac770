package jp.hakaru.inout.ingest.internal.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.internal.label.HeadWord;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.CostDraft;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import org.jspecify.annotations.Nullable;

/** Step 7, map, for amounts (事業費の写し): year, unit and act come from the column's heading. */
final class CostMapper {
  /** Gives the act of a kind, a title and a year, making it when it is new. */
  interface Acts {
    ActRow act(ActKind kind, String title, HeadWord.YearAt year);
  }

  private final CostStages stages;
  private final CostRows rows;
  private final Notes notes;
  private final Acts acts;
  private final HeadWord.YearAt paper;
  private final HeadWord.@Nullable UnitAt stated;

  /**
   * @param paper the year of the paper's own act
   */
  CostMapper(Mapping mapping, Acts acts, HeadWord.YearAt paper) {
    this.stages = new CostStages(mapping.profile());
    this.rows = new CostRows(mapping);
    this.notes = mapping.notes();
    this.acts = acts;
    this.paper = paper;
    this.stated = mapping.statedUnit();
  }

  /** A cost whose heading names all that its row needs. */
  record Known(
      CostDraft cost,
      Profile.CostStage stage,
      ActRow act,
      HeadWord.YearAt year,
      HeadWord.UnitAt unit) {
    String key() {
      return year.year() + " " + stage.stage() + " " + act.actId();
    }

    String amounts() {
      return cost.parts().stream()
          .map(part -> part.role() + Words.key(part.cell().piece().text()))
          .collect(Collectors.joining(" "));
    }
  }

  /** Adds the record's costs, where their columns' headings name year and unit. */
  void map(ProjectDraft draft, Id id) {
    Map<String, List<Known>> byKey = new LinkedHashMap<>();
    for (CostDraft cost : draft.costs()) {
      known(draft, cost)
          .ifPresent(one -> byKey.computeIfAbsent(one.key(), any -> new ArrayList<>()).add(one));
    }
    for (List<Known> same : byKey.values()) {
      if (same.stream().map(Known::amounts).distinct().count() > 1) {
        same.forEach(one -> unread(draft, one.cost(), Reason.AMBIGUOUS));
      } else {
        rows.add(same.getFirst(), id);
        same.stream()
            .skip(1)
            .flatMap(one -> one.cost().parts().stream())
            .forEach(part -> notes.structure(part.cell().piece()));
      }
    }
  }

  private static boolean isScheduled(CostDraft cost) {
    return cost.column() != null && cost.column().kind() == ColumnKind.YEARS;
  }

  private Optional<Known> known(ProjectDraft draft, CostDraft cost) {
    HeadWord head = cost.column() == null ? null : cost.column().word();
    HeadWord.YearAt year = head == null ? null : head.year();
    HeadWord.UnitAt own = head == null ? null : head.unit();
    HeadWord.UnitAt unit = own != null || head == null || isScheduled(cost) ? own : stated;
    Optional<Profile.CostStage> stage =
        head == null || year == null
            ? Optional.empty()
            : stages.find(head, year.year(), paper.year());
    if (isScheduled(cost) && (unit == null || stage.isEmpty())) {
      return Optional.empty();
    }
    if (year == null || unit == null || stage.isEmpty() || draft.head().hasRivals()) {
      unread(draft, cost, reason(draft.head(), year, stage));
      return Optional.empty();
    }
    if (cost.parts().stream().anyMatch(part -> CostRows.yen(part.cell(), unit).isEmpty())) {
      unread(draft, cost, Reason.NO_UNIT);
      return Optional.empty();
    }
    HeadWord.YearAt actYear =
        switch (stage.get().actYear()) {
          case COLUMN -> year;
          case PAPER -> paper;
        };
    ActRow act = acts.act(stage.get().act(), stage.get().title(), actYear);
    return Optional.of(new Known(cost, stage.get(), act, year, unit));
  }

  /** Why an amount of which something is not known is left. */
  private static Reason reason(
      TableHead head, HeadWord.@Nullable YearAt year, Optional<Profile.CostStage> stage) {
    if (head.hasRivals()) {
      return Reason.AMBIGUOUS;
    }
    if (year == null) {
      return Reason.NO_YEAR;
    }
    return stage.isEmpty() ? Reason.YEAR_COLUMNS : Reason.NO_UNIT;
  }

  private void unread(ProjectDraft draft, CostDraft cost, Reason reason) {
    cost.parts().forEach(part -> notes.unread(part.cell().piece(), reason));
    notes.doubt(draft.first().whole(), reason);
  }
}
