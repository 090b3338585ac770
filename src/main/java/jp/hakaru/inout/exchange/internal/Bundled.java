package jp.hakaru.inout.exchange.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables that the program carries (同梱の表). */
public final class Bundled {
  private Bundled() {}

  /** The rows of the CSV file {@code name} in the folder of {@link Bundled}. */
  public static List<NamedCsvRecord> read(String name) {
    try (InputStream stream = Bundled.class.getResourceAsStream(name)) {
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
