package jp.hakaru.inout.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;

/** Reads papers in tests. */
final class Papers {
  static final Municipality EXAMPLE =
      Municipality.example(
          new MunicipalityCode("99001" + MunicipalityCode.checkDigit("99001")), "かもめ市");
  private static final Ingest INGEST = new Ingest(Municipalities.bundled());

  private Papers() {}

  static ReadPaper fromText(byte[] bytes) {
    return INGEST.read(new PaperSource("paper.txt", bytes), BodyChoice.fromText(List.of()));
  }

  static ReadPaper any(byte[] bytes, Municipality body) {
    return INGEST.read(new PaperSource("paper.txt", bytes), BodyChoice.of(body));
  }

  static ReadPaper.Read read(String text) {
    return (ReadPaper.Read)
        INGEST.read(
            new PaperSource("paper.txt", text.getBytes(StandardCharsets.UTF_8)),
            BodyChoice.of(EXAMPLE));
  }

  static ReadPaper.Read read(String text, Municipality body) {
    return read(text, body, ChosenReadings.NONE);
  }

  static ReadPaper.Read read(String text, Municipality body, ChosenReadings chosen) {
    return (ReadPaper.Read)
        INGEST.read(
            new PaperSource("paper.txt", text.getBytes(StandardCharsets.UTF_8)),
            new BodyChoice(Optional.of(body), true, List.of()),
            chosen);
  }
}
