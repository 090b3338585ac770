package jp.hakaru.inout.ingest.internal.joint.map;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.RoadmapRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.RoadmapDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.map.Fields;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Cells of roadmaps as rows (工程表の行). A cell printed twice alike is one. */
final class RoadmapRows {
  private final ClaimBook book;
  private final NaturalIds ids;
  private final Notes notes;
  private final Map<PageNode, NodeRow> nodes;
  private final Map<EffortDraft, Id> efforts;
  private final Set<Id> added = new HashSet<>();

  RoadmapRows(
      ClaimBook book,
      NaturalIds ids,
      Notes notes,
      Map<PageNode, NodeRow> nodes,
      Map<EffortDraft, Id> efforts) {
    this.book = book;
    this.ids = ids;
    this.notes = notes;
    this.nodes = nodes;
    this.efforts = efforts;
  }

  void add(List<RoadmapDraft> cells) {
    cells.forEach(this::add);
  }

  private void add(RoadmapDraft cell) {
    OwnerKind kind =
        switch (cell.owner()) {
          case RoadmapDraft.OfNode _ -> OwnerKind.NODE;
          case RoadmapDraft.OfEffort _ -> OwnerKind.EFFORT;
        };
    Id owner = owner(cell.owner());
    Value text = cell.text();
    if (owner == null) {
      cell.row().title().pieces().forEach(piece -> notes.unread(piece, Reason.LOST_HEADING));
      return;
    }
    FiscalYear year = yearOf(cell.from());
    String written = text == null ? "" : text.text();
    Id id = ids.roadmapCell(owner, cell.row().number(), cell.cell(), year, written);
    if (added.add(id)) {
      add(cell, kind, owner, id);
    }
  }

  private void add(RoadmapDraft cell, OwnerKind kind, Id owner, Id id) {
    RoadmapDraft.Row row = cell.row();
    Fields fields =
        new Fields()
            .with("row_number", row.printed())
            .with("row_title", row.title())
            .with("text", cell.text());
    YearAt from = cell.from();
    YearAt until = cell.until();
    if (from != null) {
      fields.at("fiscal_year", from.pieces());
    }
    if (until != null) {
      fields.at("end_year", until.pieces());
    }
    book.add(
        Table.ROADMAP,
        fields.list(),
        source ->
            new RoadmapRow(
                id,
                kind,
                owner,
                row.number(),
                row.parent(),
                row.title().text(),
                cell.cell(),
                yearOf(from),
                yearOf(until),
                Value.textOf(cell.text()),
                source));
  }

  private @Nullable Id owner(RoadmapDraft.Owner owner) {
    return switch (owner) {
      case RoadmapDraft.OfNode(PageNode node) -> {
        NodeRow row = nodes.get(node);
        yield row == null ? null : row.nodeId();
      }
      case RoadmapDraft.OfEffort(EffortDraft effort) -> efforts.get(effort);
    };
  }

  private static @Nullable FiscalYear yearOf(@Nullable YearAt year) {
    return year == null ? null : year.year();
  }
}
