package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;

/** Whether claims hold (出典の照合). */
final class ClaimPlaces {
  private ClaimPlaces() {}

  /** Fails where a claim does not stand in the line that it names, or is of no row. */
  static void assertHold(Dossier dossier) {
    Map<String, String> lines =
        dossier.rows(Table.DOCUMENT_LINES).stream()
            .collect(Collectors.toMap(DocumentLineRow::place, DocumentLineRow::text));
    Set<String> keys = new HashSet<>();
    for (Table<? extends Row> table : Table.ALL) {
      dossier.rows(table).forEach(row -> keys.add(table.kind() + row.key()));
    }
    assertThat(dossier.rows(Table.CLAIMS))
        .allSatisfy(claim -> {
          assertThat(lines.get(claim.place())).contains(claim.text());
          assertThat(keys).contains(claim.kind() + claim.id());
        });
  }
}
