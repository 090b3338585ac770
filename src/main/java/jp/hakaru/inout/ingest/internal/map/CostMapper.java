package jp.hakaru.inout.ingest.internal.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.inout.ingest.internal.label.HeadWord;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.CostDraft;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Value;

/** Step 7, map, for amounts (事業費の写し): year, unit and act come from the column's heading. */
final class CostMapper {
  /** Gives the act of a kind, a title and a year, making it when it is new. */
  interface Acts {
    ActRow act(ActKind kind, String title, HeadWord.YearAt year);
  }

  private final Profile profile;
  private final ClaimBook book;
  private final Notes notes;
  private final Acts acts;

  CostMapper(Profile profile, ClaimBook book, Notes notes, Acts acts) {
    this.profile = profile;
    this.book = book;
    this.notes = notes;
    this.acts = acts;
  }

  /** Adds the record's cost, where its column's heading names year and unit. */
  void map(ProjectDraft draft, Id id) {
    CostDraft cost = draft.cost();
    if (cost == null) {
      return;
    }
    List<TableHead.Col> columns =
        draft.head().columns().stream().filter(col -> col.kind() == ColumnKind.COST).toList();
    HeadWord head = columns.isEmpty() ? null : columns.getFirst().word();
    HeadWord.YearAt year = head == null ? null : head.year();
    HeadWord.UnitAt unit = head == null ? null : head.unit();
    Optional<Profile.CostStage> stage = head == null ? Optional.empty() : stage(head);
    if (year == null || unit == null || stage.isEmpty() || columns.size() > 1) {
      Reason reason =
          columns.size() > 1
              ? Reason.AMBIGUOUS
              : year == null || stage.isEmpty() ? Reason.NO_YEAR : Reason.NO_UNIT;
      cost.parts().forEach(part -> notes.unread(part.cell().piece(), reason));
      notes.doubt(draft.first().whole(), reason);
      return;
    }
    ActRow act = acts.act(stage.get().act(), stage.get().title(), year);
    costRow(cost, id, stage.get(), act, year, unit);
  }

  private Optional<Profile.CostStage> stage(HeadWord head) {
    Value name = head.name();
    String text = name == null ? "" : Words.key(name.text());
    return profile.costStages().stream()
        .filter(stage -> stage.words().stream().map(Words::key).anyMatch(text::contains))
        .findFirst();
  }

  private void costRow(
      CostDraft cost,
      Id id,
      Profile.CostStage stage,
      ActRow act,
      HeadWord.YearAt year,
      HeadWord.UnitAt unit) {
    List<ClaimBook.Field> fields = new ArrayList<>();
    fields.add(new ClaimBook.Field("fiscal_year", year.pieces()));
    fields.add(new ClaimBook.Field("precision_yen", unit.pieces()));
    Map<String, Yen> amounts = new HashMap<>();
    String text = null;
    for (CostDraft.Part part : cost.parts()) {
      ProjectDraft.MoneyCell cell = part.cell();
      boolean total = part.role() == ColumnKind.TOTAL;
      if (total) {
        text = cell.piece().text();
        fields.add(new ClaimBook.Field("amount_text", List.of(cell.piece())));
      }
      Optional<String> column = column(part.role());
      if (cell.isDash()) {
        notes.structure(cell.piece());
      } else if (column.isEmpty()) {
        notes.unread(cell.piece(), Reason.NOT_IN_FAMILY);
      } else {
        amounts.put(column.get(), new Yen(cell.amount()).times(unit.yen()));
        fields.add(new ClaimBook.Field(column.get(), List.of(cell.piece())));
      }
    }
    String written = text;
    ProjectCostRow row =
        book.add(
            Table.PROJECT_COSTS,
            fields,
            source ->
                new ProjectCostRow(
                    id,
                    act.fiscalYear(),
                    stage.stage(),
                    act.actId(),
                    amounts.get("amount_yen"),
                    written,
                    amounts.get("earmarked_yen"),
                    amounts.get("general_yen"),
                    new Yen(unit.yen()),
                    source));
    notes.ofRow(cost.parts().getFirst().cell().piece(), Table.PROJECT_COSTS.kind(), row.key());
  }

  /** The column that takes a role's amount, as the profile says. */
  private Optional<String> column(ColumnKind role) {
    Profile.Column column = profile.columns().get(role);
    String prefix = Table.PROJECT_COSTS.kind() + ".";
    return column == null
        ? Optional.empty()
        : column.to().stream()
            .filter(to -> to.startsWith(prefix))
            .map(to -> to.substring(prefix.length()))
            .findFirst();
  }
}
