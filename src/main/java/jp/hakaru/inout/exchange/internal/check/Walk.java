package jp.hakaru.inout.exchange.internal.check;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.hakaru.inout.exchange.internal.check.Sheet.Field;
import jp.hakaru.inout.exchange.internal.check.Sheet.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Goes through a package once (パッケージの通読), row by row, and asks every rule of what goes by. */
final class Walk {
  private static final String CODES = "code_tables.csv";

  /** Values of a column that are remembered as right: most stand in many rows. */
  private static final int REMEMBERED = 1 << 10;

  private final MachineReadability.Files files;
  private final Collection<Tally> tallies;
  private final List<Tally> ofRows;
  private final List<Tally> ofValues;
  private final List<Tally> ofBlanks;
  private final Map<String, FileBytes> bytes = new HashMap<>();
  private final Set<String> codes = new HashSet<>();

  Walk(MachineReadability.Files files, Collection<Tally> tallies) {
    this.files = files;
    this.tallies = tallies;
    this.ofRows = tallies.stream().filter(tally -> tally.rule().row().isPresent()).toList();
    this.ofValues = tallies.stream().filter(tally -> tally.rule().value().isPresent()).toList();
    this.ofBlanks = tallies.stream().filter(tally -> tally.rule().blank().isPresent()).toList();
  }

  Written through(Set<String> names) throws IOException {
    JsonNode descriptor = new JsonMapper().createObjectNode();
    if (names.contains(Written.DESCRIPTOR)) {
      try (InputStream in = files.open(Written.DESCRIPTOR)) {
        descriptor = new JsonMapper().readTree(in);
      }
    }
    for (String name : names) {
      try (InputStream in = files.open(name)) {
        bytes.put(name, FileBytes.read(in));
      }
    }
    List<String> binary = names.stream().filter(name -> bytesOf(name).hasNul()).toList();
    List<Sheet> sheets = new ArrayList<>();
    for (JsonNode resource : descriptor.path("resources").valueStream().toList()) {
      sheets.add(sheet(resource, names));
    }
    Written written = new Written(descriptor, sheets, names, binary, codes);
    tallies.forEach(tally -> tally.whole(written));
    return written;
  }

  private FileBytes bytesOf(String name) {
    return bytes.getOrDefault(name, FileBytes.NONE);
  }

  private Sheet sheet(JsonNode resource, Set<String> names) throws IOException {
    String path = resource.path("path").asString("");
    boolean isThere = names.contains(path);
    Sheet sheet = Sheet.of(resource, bytesOf(path));
    if (isThere) {
      try (InputStream in = files.open(path)) {
        sheet = new Rows(sheet).read(in);
        tallies.forEach(Tally::keep);
      } catch (CsvParseException e) {
        tallies.forEach(Tally::forget); // told by the rule that a file must be CSV
      }
    }
    for (Tally tally : tallies) {
      tally.sheet(sheet);
    }
    return sheet;
  }

  /** The rows of one file while they go by. */
  private final class Rows {
    private Sheet sheet;
    private int row;
    private final List<@Nullable Field> fields = new ArrayList<>();
    private final List<String[]> right = new ArrayList<>();
    private final Set<Integer> blank = new HashSet<>();

    Rows(Sheet sheet) {
      this.sheet = sheet;
    }

    Sheet read(InputStream in) throws IOException {
      try (var reader =
          CsvReader.builder()
              .skipEmptyLines(false)
              .allowExtraFields(true)
              .allowMissingFields(true)
              .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (CsvRecord record : reader) {
          take(record.getFields());
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      return sheet.withRows(row, sheet.header(), blank);
    }

    private void take(List<String> values) {
      row++;
      if (row == 1) {
        header(values);
      } else {
        cells(values);
      }
      blank.removeIf(i -> i < values.size() && !values.get(i).isBlank());
      for (Tally tally : ofRows) {
        if (tally.rule().row().orElseThrow().fails(sheet, row, values)) {
          tally.add(new Place(sheet.path(), row, "", String.join(",", values)));
        }
      }
      if (row > 1 && sheet.path().equals(CODES) && values.size() > 1) {
        codes.add(values.get(0) + " " + values.get(1));
      }
    }

    private void header(List<String> names) {
      sheet = sheet.withRows(0, names, Set.of());
      IntStream.range(0, names.size()).forEach(blank::add);
      for (String name : names) {
        fields.add(sheet.findField(name).orElse(null));
        right.add(new String[REMEMBERED]);
      }
    }

    private void cells(List<String> values) {
      for (int i = 0; i < Math.min(values.size(), fields.size()); i++) {
        Field field = fields.get(i);
        String value = values.get(i);
        int at = value.hashCode() & REMEMBERED - 1;
        if (field != null && !value.equals(right.get(i)[at]) && isRight(field, value)) {
          right.get(i)[at] = value;
        }
      }
    }

    private boolean isRight(Field field, String value) {
      boolean right = true;
      for (Tally tally : value.isEmpty() ? ofBlanks : ofValues) {
        boolean wrong =
            value.isEmpty()
                ? tally.rule().blank().orElseThrow().test(field)
                : tally.rule().value().orElseThrow().test(field, value);
        if (wrong) {
          tally.add(new Place(sheet.path(), row, field.name(), value));
          right = false;
        }
      }
      return right;
    }
  }
}
