package jp.hakaru.cycle.check.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;

/** Where the papers state the fields of the rows (読み取りの根拠の索引). */
public final class SheetClaims {
  private final Map<String, List<ClaimRow>> claims = new HashMap<>();

  SheetClaims(Dossier dossier) {
    for (ClaimRow claim : dossier.rows(Table.CLAIMS)) {
      claims
          .computeIfAbsent(key(claim.kind(), claim.id(), claim.field()), key -> new ArrayList<>())
          .add(claim);
    }
  }

  /** What the papers state of {@code field} of {@code row}, in the order of the table. */
  public List<ClaimRow> of(Table<?> table, Row row, String field) {
    return claims.getOrDefault(key(table.kind(), row.key(), field), List.of());
  }

  /** Where a claim stands, as the source of a row has it. */
  public static String source(ClaimRow claim) {
    return claim.documentId() + "#" + claim.place();
  }

  private static String key(String kind, String id, String field) {
    return kind + "\t" + id + "\t" + field;
  }
}
