package jp.hakaru.base.ledger;

import java.time.Instant;
import java.util.List;
import jp.hakaru.base.kernel.MunicipalityCode;

/**
 * What a backup holds (バックアップの内容), as it says itself.
 *
 * @param program version of the program that wrote it
 * @param migration the newest migration its tables had seen, as {@code 202611251741}
 * @param takenAt an instant of the server's clock, not after the one state that it holds: all that
 *     was acknowledged before {@code takenAt} is in it; what was committed between {@code takenAt}
 *     and that state, a moment later, is in it too
 * @param bodies the bodies in it, by code
 * @param tables the tables in it, by name
 */
public record BackupContents(
    String program, String migration, Instant takenAt, List<Body> bodies, List<Table> tables) {

  public BackupContents {
    bodies = List.copyOf(bodies);
    tables = List.copyOf(tables);
  }

  /**
   * One body's part, counted by the ledger itself when the backup was taken.
   *
   * @param changes rows of its change log
   * @param lastChange the highest number among them, 0 where there is none
   */
  public record Body(MunicipalityCode code, long changes, long lastChange) {}

  /**
   * One table.
   *
   * @param name schema and table
   * @param rows its rows of all bodies
   */
  public record Table(String name, long rows) {}

  /** All rows of all tables. */
  public long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }
}
