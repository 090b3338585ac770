package jp.hakaru.face.command.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.AssessmentRow;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentExtent;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.dossier.LineageRow;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.RoadmapRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What can be proven of a dossier alone (調書の整合性): the text of each claim stands where it says and
 * speaks of a row and column that exist; each source names a place that exists; each owner exists;
 * nodes and projects stand where they can; amounts add up or are flagged as printed that way.
 */
final class DossierVerification {
  private final Dossier dossier;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> rows = new HashSet<>();

  private DossierVerification(Dossier dossier) {
    this.dossier = dossier;
    for (Table<? extends Row> table : Table.ALL) {
      dossier.rows(table).forEach(row -> rows.add(table.kind() + ":" + row.key()));
    }
  }

  /** What does not hold, a sentence each; empty when all is well. */
  static List<String> faults(Dossier dossier) {
    DossierVerification verification = new DossierVerification(dossier);
    verification.claims();
    verification.sources();
    verification.owners();
    verification.sums();
    verification.faults.addAll(PlanVerification.faults(dossier));
    return verification.faults;
  }

  private void claims() {
    Map<String, DocumentLineRow> lines = new HashMap<>();
    for (DocumentLineRow line : dossier.rows(Table.DOCUMENT_LINES)) {
      if (lines.put(line(line.documentId(), line.place()), line) != null) {
        fault("verify.line_once", line.documentId(), line.place());
      }
    }
    Map<String, Set<String>> columns =
        Table.ALL.stream()
            .collect(Collectors.toMap(Table::kind, table -> Set.copyOf(table.columns())));
    for (ClaimRow claim : dossier.rows(Table.CLAIMS)) {
      if (!stands(claim, lines.get(line(claim.documentId(), claim.place())))) {
        fault("verify.claim_text", claim.documentId(), claim.place(), claim.text());
      }
      if (!rows.contains(claim.kind() + ":" + claim.id())
          || !columns.getOrDefault(claim.kind(), Set.of()).contains(claim.field())) {
        fault("verify.claim_row", claim.documentId(), claim.place(), claim.kind(), claim.id());
      }
    }
  }

  /** Names a line; a place within one names that line. */
  private static String line(Id document, String place) {
    return Row.join(document, LinePlace.wholeLine(place));
  }

  private static boolean stands(ClaimRow claim, @Nullable DocumentLineRow line) {
    return line != null
        && !claim.text().isEmpty()
        && line.text().contains(claim.text())
        && place(line.place()).holds(place(claim.place()));
  }

  private static LinePlace place(String text) {
    return LinePlace.find(text).orElse(LinePlace.NONE);
  }

  private void sources() {
    Map<Id, List<String>> places =
        dossier.rows(Table.DOCUMENT_LINES).stream()
            .collect(
                Collectors.groupingBy(
                    DocumentLineRow::documentId,
                    Collectors.mapping(DocumentLineRow::place, Collectors.toList())));
    Map<String, DocumentExtent> extents = new HashMap<>();
    for (DocumentRow document : dossier.rows(Table.DOCUMENTS)) {
      extents.put(
          document.key(),
          DocumentExtent.of(
              document.lines(), places.getOrDefault(document.documentId(), List.of())));
    }
    Table.ALL.stream()
        .filter(table -> table.columns().contains("source"))
        .forEach(table -> sources(table, extents));
  }

  private <R extends Row> void sources(Table<R> table, Map<String, DocumentExtent> extents) {
    for (R row : dossier.rows(table)) {
      Object source = table.value(row, "source");
      if (source != null) {
        SourceText.wrong(source.toString(), extents)
            .forEach(wrong -> fault("verify.source", table.kind(), row.key(), wrong.text()));
      }
    }
  }

  private void owners() {
    for (NarrativeRow narrative : dossier.rows(Table.NARRATIVES)) {
      requireRow(Datum.token(narrative.ownerKind()), narrative.ownerId().value());
    }
    for (IndicatorOwnerRow owner : dossier.rows(Table.INDICATOR_OWNERS)) {
      requireRow(Datum.token(owner.ownerKind()), owner.ownerId().value());
    }
    for (AssessmentRow assessment : dossier.rows(Table.ASSESSMENTS)) {
      requireRow(Datum.token(assessment.ownerKind()), assessment.ownerId().value());
    }
    for (ReviewRow review : dossier.rows(Table.REVIEWS)) {
      requireRow(Datum.token(review.ownerKind()), review.ownerId().value());
    }
    for (RoadmapRow cell : dossier.rows(Table.ROADMAP)) {
      requireRow(Datum.token(cell.ownerKind()), cell.ownerId().value());
    }
    for (LinkRow link : dossier.rows(Table.LINKS)) {
      requireRow(Datum.token(link.fromKind()), link.fromId().value());
    }
    for (LineageRow lineage : dossier.rows(Table.LINEAGE)) {
      requireRow(Datum.token(lineage.kind()), lineage.fromId().value());
      requireRow(Datum.token(lineage.kind()), lineage.toId().value());
    }
  }

  private void requireRow(String kind, String id) {
    if (!rows.contains(kind + ":" + id)) {
      fault("verify.owner", kind, id);
    }
  }

  private void sums() {
    Set<String> flagged =
        dossier.rows(Table.DOUBTS).stream()
            .filter(doubt -> Table.PROJECT_COSTS.kind().equals(doubt.kind()))
            .map(DoubtRow::id)
            .filter(id -> id != null)
            .collect(Collectors.toSet());
    for (ProjectCostRow cost : dossier.rows(Table.PROJECT_COSTS)) {
      Yen amount = cost.amountYen();
      Yen earmarked = cost.earmarkedYen();
      Yen general = cost.generalYen();
      if (amount != null
          && earmarked != null
          && general != null
          && !addUp(earmarked, general, amount)
          && !flagged.contains(cost.key())) {
        fault("verify.sum", cost.key(), amount, earmarked, general);
      }
    }
  }

  /** Two amounts may be right and their sum larger than an amount can be. */
  private static boolean addUp(Yen one, Yen other, Yen sum) {
    return BigInteger.valueOf(one.value())
        .add(BigInteger.valueOf(other.value()))
        .equals(BigInteger.valueOf(sum.value()));
  }

  private void fault(String key, Object... values) {
    faults.add(Messages.say(key, values));
  }
}
