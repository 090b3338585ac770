package jp.hakaru.face.api.internal.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.exchange.RecordFile;
import jp.hakaru.inout.exchange.TableFile;
import org.jspecify.annotations.Nullable;

/** The kinds of file in which an extract goes out (ファイルの種類). */
enum FileKind {
  CSV(".csv", "text/csv;charset=UTF-8"),
  CSV_ZIP(".csv.zip", "application/zip"),
  XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  JSON(".json", "application/json");

  private final String suffix;
  private final String mediaType;

  FileKind(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  String suffix() {
    return suffix;
  }

  String mediaType() {
    return mediaType;
  }

  /** The kind that the end of an address names. */
  static FileKind of(String path) {
    return List.of(values()).stream()
        .filter(kind -> path.endsWith(kind.suffix))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of file for " + path));
  }

  /** The bytes; none for CSV where {@code rows} are of more than one table. */
  Optional<byte[]> write(Dossier rows, Map<String, @Nullable Object> head, String title) {
    List<Table<?>> tables =
        Table.ALL.stream()
            .<Table<?>>map(table -> table)
            .filter(table -> !rows.rows(table).isEmpty())
            .toList();
    return switch (this) {
      case CSV -> tables.size() == 1 ? Optional.of(csv(tables.getFirst(), rows)) : Optional.empty();
      case CSV_ZIP -> Optional.of(RecordFile.csvZip(rows, tables));
      case XLSX -> Optional.of(RecordFile.workbook(rows, tables, title));
      case JSON -> Optional.of(RecordFile.json(rows, tables, head));
    };
  }

  private static <R extends Row> byte[] csv(Table<R> table, Dossier rows) {
    return TableFile.csv(table, rows.rows(table));
  }
}
