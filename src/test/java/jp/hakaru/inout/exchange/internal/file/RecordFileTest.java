package jp.hakaru.inout.exchange.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.RowSource;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.exchange.RecordFile;
import jp.hakaru.inout.exchange.TableFile;
import jp.hakaru.inout.exchange.TableJson;
import jp.hakaru.testing.Dossiers;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of file says what the CSV of the data package says, row by row. */
final class RecordFileTest {
  private static final List<Table<?>> TABLES =
      Table.ALL.stream().<Table<?>>map(table -> table).toList();
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static <R extends Row> byte[] csv(Table<R> table, Dossier rows) {
    return TableFile.csv(table, rows.rows(table));
  }

  private static List<List<String>> records(byte[] csv) {
    return CsvReader.builder()
        .skipEmptyLines(false)
        .ofCsvRecord(new String(csv, StandardCharsets.UTF_8))
        .stream()
        .map(CsvRecord::getFields)
        .toList();
  }

  @Test
  void aZipHoldsTheFilesOfThePackage() throws IOException {
    Dossier rows = Dossiers.any(1, 8);
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(RecordFile.csvZip(rows, TABLES)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    assertThat(files).hasSize(TABLES.size());
    for (Table<?> table : TABLES) {
      assertThat(files.get(table + ".csv")).as(table.name()).isEqualTo(csv(table, rows));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aWorkbookHoldsTheRowsOfThePackage(long seed) throws IOException {
    Dossier rows = Dossiers.any(seed, 12);
    try (XSSFWorkbook workbook = open(RecordFile.workbook(rows, TABLES, "題"))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(TABLES.size());
      for (Table<?> table : TABLES) {
        Sheet sheet = workbook.getSheet(table.name());
        List<List<String>> expected = records(csv(table, rows));
        assertThat(sheet.getLastRowNum() + 1).as(table.name()).isEqualTo(expected.size());
        for (int line = 0; line < expected.size(); line++) {
          assertThat(texts(sheet, line, expected.get(line).size()))
              .as(table + " row " + line)
              .isEqualTo(expected.get(line));
        }
      }
    }
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static List<String> texts(Sheet sheet, int line, int columns) {
    List<String> texts = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      org.apache.poi.ss.usermodel.Row row = sheet.getRow(line);
      texts.add(text(row == null ? null : row.getCell(column)));
    }
    return texts;
  }

  /** A number with as many decimals as its cell shows. */
  private static String text(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
    return switch (cell.getCellType()) {
      case NUMERIC -> {
        String format = cell.getCellStyle().getDataFormatString();
        int decimals = format.startsWith("0.") ? format.length() - 2 : 0;
        yield BigDecimal.valueOf(cell.getNumericCellValue()).setScale(decimals).toPlainString();
      }
      case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
      default -> cell.getStringCellValue();
    };
  }

  private static ActRow act(String title) {
    return new ActRow(
        Id.of('a', Dossiers.BODY, "1"), ActKind.PLAN, null, null, title, null, null, null);
  }

  private static Cell titleCell(String title) throws IOException {
    Dossier rows = Dossier.builder().add(Table.ACTS, act(title)).build();
    return open(RecordFile.workbook(rows, List.of(Table.ACTS), "題"))
        .getSheetAt(0)
        .getRow(1)
        .getCell(Table.ACTS.columns().indexOf("title"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "0012",
        "1E5",
        "a\u0001b\u001f",
        "_x0041_",
        "\uFFFE",
        "𠮷\nか\u3099",
        "<b>&amp;]]>"
      })
  void aTextStaysTheTextThatItIs(String title) throws IOException {
    Cell cell = titleCell(title);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(title);
  }

  @Test
  void aTextLargerThanACellIsRefusedAndNotCut() throws IOException {
    String longest = letters(32_767);
    assertThat(titleCell(longest).getStringCellValue()).isEqualTo(longest);
    assertThatThrownBy(() -> titleCell(longest + "あ")).isInstanceOf(RecordFile.TooLarge.class);
  }

  private static String letters(int many) {
    return new Random(1)
        .ints(many, 'a', 'z')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void manyRowsAreAllThere() throws IOException {
    Dossier.Builder rows = Dossier.builder();
    IntStream.rangeClosed(1, 2_500).forEach(number -> rows.add(Table.ACTS, act("第" + number)));
    Dossier many = rows.build();
    try (XSSFWorkbook workbook = open(RecordFile.workbook(many, List.of(Table.ACTS), "題"))) {
      List<List<String>> expected = records(csv(Table.ACTS, many));
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(2_500);
      for (int line = 0; line < expected.size(); line += 499) {
        assertThat(texts(workbook.getSheetAt(0), line, Table.ACTS.columns().size()))
            .isEqualTo(expected.get(line));
      }
    }
  }

  @Test
  void moreRowsThanASheetHoldsAreRefused() {
    List<ActRow> million = Collections.nCopies(1_048_576, act("決定"));
    RowSource many =
        new RowSource() {
          @Override
          @SuppressWarnings("unchecked") // only the acts are asked for
          public <R extends Row> List<R> rows(Table<R> table) {
            return (List<R>) million;
          }
        };
    assertThatThrownBy(() -> RecordFile.workbook(many, List.of(Table.ACTS), "題"))
        .isInstanceOf(RecordFile.TooLarge.class);
  }

  @Test
  void noTimeAtWhichItWasMadeIsInAWorkbook() throws IOException {
    byte[] workbook = RecordFile.workbook(Dossiers.any(4, 6), TABLES, "題");
    String properties = "";
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(Unpacked.TIME);
        if (entry.getName().equals("docProps/core.xml")) {
          properties = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    assertThat(properties).contains("<dc:title>").doesNotContain("<dcterms:");
  }

  @Test
  void theSameRowsGiveTheSameBytes() {
    Dossier rows = Dossiers.any(4, 6);
    assertThat(RecordFile.workbook(rows, TABLES, "題"))
        .isEqualTo(RecordFile.workbook(rows, TABLES, "題"));
    assertThat(RecordFile.csvZip(rows, TABLES)).isEqualTo(RecordFile.csvZip(rows, TABLES));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void jsonHoldsTheRowsOfThePackage(long seed) {
    Dossier rows = Dossiers.any(seed, 12);
    JsonNode json = JSON.readTree(RecordFile.json(rows, TABLES, Map.of("as_of", "2026-03-31")));
    assertThat(json.get("as_of").asString()).isEqualTo("2026-03-31");
    for (Table<?> table : TABLES) {
      List<List<String>> found = new ArrayList<>(List.of(table.columns()));
      for (JsonNode row : json.get("tables").get(table.name())) {
        assertThat(List.copyOf(row.propertyNames())).isEqualTo(table.columns());
        found.add(table.columns().stream().map(column -> text(row.get(column))).toList());
      }
      assertThat(found).as(table.name()).isEqualTo(records(csv(table, rows)));
    }
  }

  private static String text(JsonNode value) {
    return value.isNull()
        ? ""
        : value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
  }

  @Test
  void everyRowKeepsTheSchemaOfItsTable() {
    Dossier rows = Dossiers.any(5, 10);
    for (Table<?> table : TABLES) {
      assertThat(Schemas.faults(TableJson.schema(table), rowsOf(table, rows)))
          .as(table.name())
          .isEmpty();
    }
    Map<String, Object> acts = TableJson.schema(Table.ACTS);
    assertThat(Schemas.faults(acts, List.of(Map.of("act_id", "x")))).isNotEmpty();
  }

  private static <R extends Row> List<Map<String, @Nullable Object>> rowsOf(
      Table<R> table, Dossier rows) {
    return TableJson.rows(table, rows.rows(table));
  }
}
