package jp.hakaru.base.dossier;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files beside this class that say what tables, columns and tokens mean (項目定義のファイル). */
final class Definitions {
  private Definitions() {}

  static List<NamedCsvRecord> read(String name) {
    try (InputStream stream = Definitions.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the bundled file " + name + " is missing");
      }
      return CsvReader.builder()
          .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .stream()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled file " + name + " cannot be read", e);
    }
  }
}
