package jp.hakaru.inout.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.RowSource;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.exchange.internal.file.CsvZip;
import jp.hakaru.inout.exchange.internal.file.JsonDocument;
import jp.hakaru.inout.exchange.internal.file.Workbooks;
import org.jspecify.annotations.Nullable;

/**
 * Several tables of a record as one file (表をまとめたファイル), with the columns, the values and the order
 * of rows that a data package has. The same rows give the same bytes.
 */
public final class RecordFile {
  private RecordFile() {}

  /** A zip of one CSV a table, each byte for byte as {@link TableFile#csv} makes it. */
  public static byte[] csvZip(RowSource record, List<Table<?>> tables) {
    try {
      return CsvZip.write(record, tables);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * An Excel workbook (XLSX) of one sheet a table: numbers are numbers, all else is text and never
   * a formula.
   *
   * @param title what the workbook says of itself
   * @throws TooLarge when a table or a text is larger than a sheet holds
   */
  public static byte[] workbook(RowSource record, List<Table<?>> tables, String title) {
    try {
      return Workbooks.write(record, tables, title);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A JSON object: what {@code head} says, then {@code tables}, an array of rows a table.
   *
   * @param head what the file says of itself, in its order
   */
  public static byte[] json(
      RowSource record, List<Table<?>> tables, Map<String, @Nullable Object> head) {
    return JsonDocument.write(record, tables, head);
  }

  /** A record has more than a file of that kind can hold (ファイルに入りきらない). */
  public static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooLarge(String what) {
      super(what);
    }
  }
}
