package jp.hakaru.inout.ingest.internal.apply;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.ingest.internal.report.Reason;

/**
 * Ties that a person must decide (人が決める対応), kept as doubts at the place where the row's name was
 * read: the row may go on as another, whose name is the doubt's text.
 */
final class Offers {
  private final Map<String, ClaimRow> claims = new HashMap<>();
  private final Map<String, DoubtRow> doubts = new LinkedHashMap<>();

  Offers(Dossier whole) {
    whole.rows(Table.CLAIMS).forEach(claim -> claims.putIfAbsent(place(claim), claim));
  }

  private static String place(ClaimRow claim) {
    return claim.kind() + ":" + claim.id() + ":" + claim.field();
  }

  /**
   * @param named the field in which the row's name was read
   * @param field the field that a person would set
   * @param other the name of the row that it may go on as
   */
  void offer(Table<?> table, String key, String named, String field, String other) {
    ClaimRow claim = claims.get(table.kind() + ":" + key + ":" + named);
    if (claim != null) {
      DoubtRow doubt =
          new DoubtRow(
              claim.documentId(),
              claim.place(),
              table.kind(),
              key,
              field,
              Reason.UNCERTAIN_SUCCESSOR.token(),
              other);
      doubts.put(doubt.key(), doubt);
    }
  }

  List<DoubtRow> doubts() {
    return List.copyOf(doubts.values());
  }

  /** {@code whole} with these offers in place of its earlier ones for rows of {@code table}. */
  Dossier replacedIn(Dossier whole, Table<?> table) {
    Dossier.Builder earlier = Dossier.builder();
    whole.rows(Table.DOUBTS).stream()
        .filter(doubt -> doubt.reason().equals(Reason.UNCERTAIN_SUCCESSOR.token()))
        .filter(doubt -> table.kind().equals(doubt.kind()))
        .forEach(doubt -> earlier.add(Table.DOUBTS, doubt));
    return whole
        .minus(earlier.build())
        .plus(Dossier.builder().addAll(Table.DOUBTS, doubts.values()).build());
  }
}
