package jp.hakaru.inout.exchange.internal.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.base.dossier.Column;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.RecordShape;
import jp.hakaru.inout.exchange.PackageFault.Expected;
import org.jspecify.annotations.Nullable;

/** Reads one table of a package, record by record (表の読み取り). */
final class TableReader<R extends Row> {
  private final List<String> fields;
  private final Faults faults;
  private final ReadTable<R> read;
  private final List<ReadValues> columns;

  /** For each column of the table, the cell of a record that holds it; -1 where none does. */
  private int[] places = new int[0];

  private List<String> names = List.of();

  /**
   * @param fields the columns in their order, as the package describes them; empty where it does
   *     not
   */
  TableReader(Table<R> table, List<String> fields, Faults faults) {
    this.fields = fields;
    this.faults = faults;
    this.read = new ReadTable<>(table);
    this.columns = read.schema().columns().stream().map(ReadValues::new).toList();
  }

  /** Reads {@code in} to its end, or to where it is no CSV. */
  ReadTable<R> read(InputStream in) throws IOException {
    CsvText text = new CsvText(in);
    int row = 0;
    try {
      Iterator<CsvRecord> records =
          CsvReader.builder()
              .skipEmptyLines(false)
              .allowExtraFields(true)
              .allowMissingFields(true)
              .ofCsvRecord(text)
              .iterator();
      while (records.hasNext()) {
        List<String> cells = records.next().getFields();
        row++;
        Optional<Quotes.Stray> stray = text.strayIn(row);
        stray.ifPresent(this::tell);
        if (row == 1) {
          header(cells, text.isMarked());
          if (names.isEmpty()) {
            return read;
          }
        } else if (stray.isEmpty()) {
          take(row, cells);
        }
      }
      if (row == 0) {
        header(List.of(), text.isMarked());
      }
    } catch (CsvParseException e) {
      text.strayIn(row + 1).ifPresentOrElse(this::tell, unreadable(row + 1, Expected.CSV));
    } catch (UncheckedIOException e) {
      notReadable(row + 1, e);
    }
    return read;
  }

  private void notReadable(int row, UncheckedIOException failure) throws IOException {
    switch (failure.getCause()) {
      case CharacterCodingException _ -> unreadable(row, Expected.UTF8).run();
      case IOException other -> throw other;
      case null -> throw failure;
    }
  }

  private Runnable unreadable(int row, Expected expected) {
    return () -> {
      read.lose();
      faults.add(read.file(), row, "", "", expected, "");
    };
  }

  /** A cell whose quotes are wrong; nothing else is said of its record. */
  private void tell(Quotes.Stray stray) {
    read.lose();
    String column = stray.cell() < names.size() ? names.get(stray.cell()) : "";
    faults.add(read.file(), stray.row(), column, stray.text(), Expected.QUOTES, "");
  }

  private void header(List<String> cells, boolean marked) {
    if (marked) {
      faults.add(read.file(), 1, "", "", Expected.NO_BOM, "");
    }
    List<String> columns = read.table().columns();
    if (cells.stream().noneMatch(columns::contains)) {
      read.lose();
      faults.add(
          read.file(), 1, "", String.join(",", cells), Expected.HEADER, String.join(",", columns));
      return;
    }
    names = List.copyOf(cells);
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        faults.add(read.file(), 1, name, name, Expected.COLUMN_ONCE, "");
      } else if (!columns.contains(name)) {
        faults.add(read.file(), 1, name, name, Expected.KNOWN_COLUMN, String.join(", ", columns));
      }
    }
    columns.stream()
        .filter(column -> !seen.contains(column))
        .forEach(column -> faults.add(read.file(), 1, column, "", Expected.COLUMN, column));
    places = columns.stream().mapToInt(names::indexOf).toArray();
    if (!hasKeyColumns()) {
      read.lose();
    }
    boolean isRight = names.size() == columns.size() && seen.containsAll(columns);
    if (isRight && !fields.isEmpty() && !fields.equals(names)) {
      faults.add(
          read.file(),
          1,
          "",
          String.join(",", names),
          Expected.SAME_FIELDS,
          String.join(",", fields));
    }
  }

  private void take(int row, List<String> cells) {
    if (cells.size() != names.size()) {
      read.lose();
      faults.add(
          read.file(),
          row,
          "",
          String.join(",", cells),
          Expected.CELLS,
          String.valueOf(names.size()));
      return;
    }
    List<String> own = Arrays.stream(places).mapToObj(i -> i < 0 ? "" : cells.get(i)).toList();
    Optional<R> made = values(row, own).flatMap(values -> make(row, own, values));
    int first = made.map(right -> read.add(row, right)).orElseGet(() -> read.addWrong(row, own));
    if (first > 0 && hasKeyColumns()) {
      List<String> key = read.schema().key();
      faults.add(
          read.file(),
          row,
          String.join("+", key),
          String.join("/", key.stream().map(column -> own.get(indexOf(column))).toList()),
          Expected.KEY_ONCE,
          String.valueOf(first));
    }
  }

  private int indexOf(String column) {
    return read.table().columns().indexOf(column);
  }

  private boolean hasKeyColumns() {
    return read.schema().key().stream().allMatch(column -> places[indexOf(column)] >= 0);
  }

  /** The values of a record; none where one of them is wrong. */
  private Optional<@Nullable Object[]> values(int row, List<String> cells) {
    @Nullable Object[] values = new @Nullable Object[columns.size()];
    boolean right = true;
    for (int i = 0; i < values.length; i++) {
      Column column = columns.get(i).column();
      String text = cells.get(i);
      if (places[i] < 0) {
        right = false;
      } else if (text.isEmpty()) {
        values[i] = unset(column);
        if (column.required()) {
          faults.add(read.file(), row, column.name(), "", Expected.VALUE, column.title());
          right = false;
        }
      } else {
        Optional<Cells.Wrong> wrong = columns.get(i).wrong(text);
        if (wrong.isPresent()) {
          faults.add(
              read.file(), row, column.name(), text, wrong.get().expected(), wrong.get().detail());
          right = false;
        } else {
          values[i] = columns.get(i).value(text);
        }
      }
    }
    return right ? Optional.of(values) : Optional.empty();
  }

  /** A blank line of a document is an empty text; all else that is empty is unset. */
  private @Nullable Object unset(Column column) {
    return read.table().equals(Table.DOCUMENT_LINES) && column.name().equals("text") ? "" : null;
  }

  private Optional<R> make(int row, List<String> cells, @Nullable Object[] values) {
    R made = RecordShape.of(read.table().type()).make(values);
    Optional<RowRules.Wrong> wrong = RowRules.wrong(made);
    if (wrong.isEmpty()) {
      return Optional.of(made);
    }
    String column = wrong.get().column();
    faults.add(
        read.file(),
        row,
        column,
        cells.get(indexOf(column)),
        wrong.get().expected(),
        wrong.get().other());
    return Optional.empty();
  }
}
