package jp.hakaru.base.ledger;

import java.util.List;
import org.jooq.impl.DSL;

/** Looks through what the ledger remembers (履歴の点検). Belongs to the caller's transaction. */
public final class History {
  private final Ledger ledger;

  public History(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * A fault in the history of a row.
   *
   * @param table schema and table
   * @param rowKey the parts of its key, parted by {@code /}
   * @param fault what is wrong
   */
  public record Fault(String table, String rowKey, String fault) {}

  /** States of one row of the body that overlap or end before they begin; none when all is well. */
  public List<Fault> listFaults() {
    return ledger
        .dsl()
        .select(
            DSL.field(DSL.name("tracked"), String.class),
            DSL.field(DSL.name("row_key"), String.class),
            DSL.field(DSL.name("fault"), String.class))
        .from("ledger.history_faults()")
        .fetch(row -> new Fault(row.value1(), row.value2(), row.value3()));
  }
}
