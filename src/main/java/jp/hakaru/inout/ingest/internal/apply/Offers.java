package jp.hakaru.inout.ingest.internal.apply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.internal.report.Reason;

/**
 * Ties that a person must decide (人が決める対応): a row may go on as one of others. Where the row's name
 * was read, the question stays there as a doubt.
 */
final class Offers {
  private final Map<String, ClaimRow> claims = new HashMap<>();
  private final Map<String, PaperChange.Offer> offers = new LinkedHashMap<>();
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
   * @param others the rows that it may go on as, at least one
   */
  <R extends Row> void offer(Table<R> table, R row, String named, String field, List<R> others) {
    ClaimRow claim = claims.get(table.kind() + ":" + row.key() + ":" + named);
    offers.put(
        row.key(),
        new PaperChange.Offer(
            table.kind(),
            row.key(),
            name(table, row, named),
            claim == null ? "" : LinePlace.wholeLine(claim.place()),
            others.stream()
                .map(one -> new PaperChange.Earlier(one.key(), name(table, one, named)))
                .toList()));
    if (claim != null) {
      doubts.put(
          row.key(),
          new DoubtRow(
              claim.documentId(),
              claim.place(),
              table.kind(),
              row.key(),
              field,
              Reason.UNCERTAIN_SUCCESSOR.token(),
              claim.text()));
    }
  }

  private static <R extends Row> String name(Table<R> table, R row, String named) {
    return Objects.toString(table.value(row, named), row.key());
  }

  List<PaperChange.Offer> list() {
    return new ArrayList<>(offers.values());
  }

  /** The questions of {@code record} about the rows of those keys. */
  static Dossier of(Dossier record, Set<String> keys) {
    Dossier.Builder questions = Dossier.builder();
    record.rows(Table.DOUBTS).stream()
        .filter(doubt -> doubt.reason().equals(Reason.UNCERTAIN_SUCCESSOR.token()))
        .filter(doubt -> doubt.id() != null && keys.contains(doubt.id()))
        .forEach(doubt -> questions.add(Table.DOUBTS, doubt));
    return questions.build();
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
