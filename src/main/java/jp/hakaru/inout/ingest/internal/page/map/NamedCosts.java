package jp.hakaru.inout.ingest.internal.page.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.page.draft.ProjectCost;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * What projects cost in single years (年度の事業費の写し), as the plan states it or the act that its table
 * names. An amount that is printed again elsewhere is the same one; another is in doubt. Source:
 * DESIGN §3, "Every figure belongs to an act".
 */
final class NamedCosts {
  private static final String YEAR = "{year}";

  private final NaturalIds ids;
  private final ClaimBook book;
  private final Notes notes;
  private final ActRow own;
  private final Map<String, Id> acts = new HashMap<>();
  private final Map<String, ProjectCostRow> known = new HashMap<>();

  NamedCosts(NaturalIds ids, ClaimBook book, Notes notes, ActRow own) {
    this.ids = ids;
    this.book = book;
    this.notes = notes;
    this.own = own;
  }

  void add(Id project, List<ProjectCost> costs) {
    costs.forEach(cost -> add(project, cost));
  }

  private void add(Id project, ProjectCost cost) {
    Piece cell = cost.amount().cell();
    if (isBefore(cost)) {
      notes.unread(cell, Reason.AMBIGUOUS);
      return;
    }
    Id act = act(cost);
    String key = project + " " + cost.year() + " " + cost.stage().stage() + " " + act;
    ProjectCostRow before = known.get(key);
    if (before == null) {
      known.put(key, row(project, act, cost));
    } else if (Objects.equals(before.amountYen(), cost.amount().yen())) {
      notes.structure(cell);
    } else {
      notes.unread(cell, Reason.TWO_FIGURES);
      notes.doubt(cell, Table.PROJECT_COSTS.kind(), before.key(), "amount_yen", Reason.TWO_FIGURES);
    }
  }

  /** Whether the year is one before the plan, whose amount would be no planned one. */
  private boolean isBefore(ProjectCost cost) {
    FiscalYear start = own.fiscalYear();
    return !cost.stage().printed() && start != null && cost.year().compareTo(start) < 0;
  }

  private Id act(ProjectCost cost) {
    Profile.ActWords words = cost.stage().act();
    if (words == null) {
      return own.actId();
    }
    FiscalYear year = cost.year();
    String title = words.title().replace(YEAR, year.japanese());
    return acts.computeIfAbsent(
        words.kind() + title,
        any -> {
          Id id = ids.act(words.kind(), year, title);
          book.add(
              Table.ACTS,
              List.of(new ClaimBook.Field("fiscal_year", cost.heading())),
              source ->
                  new ActRow(id, words.kind(), year, null, title, null, year.firstDay(), source));
          return id;
        });
  }

  private ProjectCostRow row(Id project, Id act, ProjectCost cost) {
    ProjectCost.Amount amount = cost.amount();
    List<ClaimBook.Field> fields = new ArrayList<>();
    fields.add(new ClaimBook.Field("fiscal_year", cost.heading()));
    fields.add(new ClaimBook.Field("precision_yen", amount.unit()));
    fields.add(new ClaimBook.Field("amount_text", List.of(amount.cell())));
    if (amount.yen() != null) {
      fields.add(new ClaimBook.Field("amount_yen", List.of(amount.cell())));
    }
    return book.add(
        Table.PROJECT_COSTS,
        fields,
        source ->
            new ProjectCostRow(
                project,
                cost.year(),
                cost.stage().stage(),
                act,
                amount.yen(),
                amount.cell().text(),
                null,
                null,
                amount.precision(),
                source));
  }
}
