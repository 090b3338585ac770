package jp.hakaru.base.ledger.internal.backup;

import java.time.Instant;
import java.util.List;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.BackupContents;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself (目録), as JSON in the file. A reader passes over members it does not
 * know: a change that it must know raises {@code format}.
 *
 * @param format {@value #FORMAT}; a reader refuses a higher one
 * @param columns of {@link Table}: those of its CSV, in that order
 */
public record Manifest(
    int format,
    String program,
    String migration,
    Instant takenAt,
    List<Body> bodies,
    List<Table> tables,
    List<Sequence> sequences) {
  static final int FORMAT = 1;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  public record Body(String municipalityCode, long changes, long lastChange) {}

  public record Table(String name, List<String> columns, long rows) {}

  public record Sequence(String name, long lastValue, boolean called) {}

  byte[] json() {
    return JSON.writeValueAsBytes(this);
  }

  /** Reads it; any exception of Jackson's when it is none. */
  static Manifest of(byte[] json) {
    return JSON.readValue(json, Manifest.class);
  }

  /** What people are told of it. */
  public BackupContents contents() {
    return new BackupContents(
        program,
        migration,
        takenAt,
        bodies.stream()
            .map(body ->
                new BackupContents.Body(
                    new MunicipalityCode(body.municipalityCode()),
                    body.changes(),
                    body.lastChange()))
            .toList(),
        tables.stream()
            .map(table -> new BackupContents.Table(table.name(), table.rows()))
            .toList());
  }
}
