package jp.hakaru.inout.publication.internal.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.DepartmentRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.junit.jupiter.api.Test;

final class HeldTablesTest {
  private static final MunicipalityCode BODY = new MunicipalityCode("992011");
  private static final Instant MORNING = Instant.parse("2026-04-01T00:00:00Z");
  private static final Instant EVENING = Instant.parse("2026-04-01T09:00:00Z");

  private final List<DepartmentRow> stored = new ArrayList<>(List.of(department("d1")));
  private int read;

  private static DepartmentRow department(String id) {
    return new DepartmentRow(Id.of('d', BODY, id), "課" + id, null, null, null);
  }

  private List<DepartmentRow> first(int most) {
    read++;
    return List.copyOf(stored.subList(0, Math.min(most, stored.size())));
  }

  private Optional<List<DepartmentRow>> rows(HeldTables held, Instant release) {
    return held.find(BODY, release, Table.DEPARTMENTS, this::first).map(HeldTable::rows);
  }

  @Test
  void aTableIsReadOnceARelease() {
    HeldTables held = new HeldTables(2, 100);
    assertThat(rows(held, MORNING)).contains(stored);
    assertThat(rows(held, MORNING)).contains(stored);
    assertThat(read).isEqualTo(1);
    stored.add(department("d2"));
    assertThat(rows(held, MORNING)).contains(List.of(department("d1")));
    assertThat(rows(held, EVENING)).contains(stored);
    assertThat(read).isEqualTo(2);
  }

  @Test
  void aTableOfTooManyRowsIsNotHeldAndNotReadAgain() {
    HeldTables held = new HeldTables(1, 100);
    assertThat(rows(held, MORNING)).contains(stored);
    stored.add(department("d2"));
    assertThat(rows(held, EVENING)).isEmpty();
    assertThat(rows(held, EVENING)).isEmpty();
    assertThat(read).isEqualTo(2);
  }
}
