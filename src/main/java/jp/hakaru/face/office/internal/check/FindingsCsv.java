package jp.hakaru.face.office.internal.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import jp.hakaru.cycle.check.Acceptance;

/**
 * Findings as a table that spreadsheets open (指摘の CSV), UTF-8 with the mark that Excel looks for.
 */
final class FindingsCsv {
  private static final String MARK = "\uFEFF";

  private FindingsCsv() {}

  static byte[] write(List<FoundLine> lines) {
    StringWriter text = new StringWriter();
    text.write(MARK);
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          "番号", "重さ", "規則", "調書", "所属", "指摘", "なぜ", "どうする", "場所", "了承の理由", "了承した人", "了承した日", "指紋");
      lines.forEach(line -> csv.writeRecord(cells(line)));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be written", e);
    }
    return text.toString().getBytes(UTF_8);
  }

  private static List<String> cells(FoundLine line) {
    Acceptance acceptance = line.acceptance();
    return List.of(
        line.code(),
        line.severityLabel(),
        line.title(),
        line.sheet(),
        String.join("、", line.departments()),
        line.sentence(),
        line.why(),
        line.what(),
        line.places().stream()
            .map(place -> place.file() + " " + place.place())
            .collect(Collectors.joining("、")),
        acceptance == null ? "" : acceptance.reason(),
        acceptance == null ? "" : acceptance.person(),
        acceptance == null ? "" : acceptance.acceptedOn().toString(),
        line.fingerprint().value());
  }
}
