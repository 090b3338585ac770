package jp.hakaru.inout.exchange.internal.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.RowSource;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.inout.exchange.RecordFile;
import jp.hakaru.inout.exchange.internal.ExportOrder;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Tables as an Excel workbook (表の Excel), a sheet a table: the columns' names in the first row,
 * then the rows. A day is a text as in the package; a number of more digits than a cell keeps is
 * one too.
 */
public final class Workbooks {
  private static final String APPLICATION = "Hakaru";
  private static final String VERSION = "1.0";

  /** Rows of one sheet, the names of its columns among them. */
  private static final int MOST_ROWS = 1_048_576;

  /** Digits of a number that a cell keeps. */
  private static final int DIGITS = 15;

  /** Rows kept in memory before they are written. */
  private static final int AT_ONCE = 1_000;

  /** What is packed is packed again when it is whole. */
  private static final int BARELY = 1;

  private Workbooks() {}

  public static byte[] write(RowSource record, List<Table<?>> tables, String title)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, APPLICATION, VERSION)) {
      workbook.setCompressionLevel(BARELY);
      workbook.properties().setTitle(SheetText.of(title));
      for (Table<?> table : tables) {
        write(workbook.newWorksheet(table.name()), table, record);
      }
    }
    return Unpacked.withoutTime(bytes.toByteArray());
  }

  private static <R extends Row> void write(Worksheet sheet, Table<R> table, RowSource record)
      throws IOException {
    List<R> rows = record.rows(table);
    if (rows.size() >= MOST_ROWS) {
      throw new RecordFile.TooLarge(table + " has " + rows.size() + " rows");
    }
    List<String> columns = table.columns();
    for (int column = 0; column < columns.size(); column++) {
      sheet.value(0, column, columns.get(column));
    }
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
    int line = 1;
    for (Iterator<R> all = ExportOrder.sorted(table, rows).iterator(); all.hasNext(); line++) {
      List<@Nullable Object> values = table.values(all.next());
      for (int column = 0; column < values.size(); column++) {
        write(sheet, line, column, Datum.toPlain(values.get(column)));
      }
      if (line % AT_ONCE == 0) {
        sheet.flush();
      }
    }
    sheet.finish();
  }

  private static void write(Worksheet sheet, int line, int column, @Nullable Object plain) {
    switch (plain) {
      case null -> {}
      case Boolean truth -> sheet.value(line, column, truth);
      case Integer number -> sheet.value(line, column, number);
      case Long number -> write(sheet, line, column, BigDecimal.valueOf(number));
      case BigDecimal number -> write(sheet, line, column, number);
      default -> text(sheet, line, column, plain.toString());
    }
  }

  private static void write(Worksheet sheet, int line, int column, BigDecimal number) {
    if (number.precision() > DIGITS || number.scale() > DIGITS) {
      text(sheet, line, column, number.toPlainString());
      return;
    }
    sheet.value(line, column, number);
    if (number.scale() > 0) {
      sheet.style(line, column).format("0." + "0".repeat(number.scale())).set();
    }
  }

  private static void text(Worksheet sheet, int line, int column, String text) {
    if (text.length() > SheetText.LONGEST) {
      throw new RecordFile.TooLarge("a text has " + text.length() + " characters");
    }
    sheet.value(line, column, SheetText.of(text));
  }
}
