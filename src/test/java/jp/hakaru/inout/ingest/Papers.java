package jp.hakaru.inout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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

  /** Reads papers with one profile of Hakaru alone. */
  static Ingest withProfile(String fileName) {
    try (InputStream profile = Papers.class.getResourceAsStream("/profiles/" + fileName)) {
      byte[] bytes = Objects.requireNonNull(profile).readAllBytes();
      return switch (OwnProfile.load(fileName, bytes)) {
        case OwnProfile.Usable(OwnProfile usable) -> new Ingest(Municipalities.bundled(), usable);
        case OwnProfile.Faulty(List<ProfileProblem> problems) ->
            throw new IllegalStateException(problems.toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads papers with all profiles of Hakaru. */
  static Ingest withAllProfiles() {
    return INGEST;
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
