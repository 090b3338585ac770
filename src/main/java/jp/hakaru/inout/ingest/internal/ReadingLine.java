package jp.hakaru.inout.ingest.internal;

import java.util.List;
import java.util.Optional;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.internal.profile.PaperProfile;
import jp.hakaru.inout.ingest.internal.profile.ProfileFile;
import jp.hakaru.inout.ingest.internal.source.Intake;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;

/** The whole line (読み取りの全行程): intake, the profile that knows the paper best, its body, its rows. */
public final class ReadingLine {
  private final List<ShapeReader> readers;
  private final Municipalities register;

  private ReadingLine(List<? extends PaperProfile> profiles, Municipalities register) {
    this.readers = profiles.stream().map(ShapeReader::of).toList();
    this.register = register;
  }

  /** The line with the profiles that come with Hakaru. */
  public static ReadingLine bundled(Municipalities register) {
    return new ReadingLine(ProfileFile.bundled(), register);
  }

  /** The line with one profile. */
  public static ReadingLine with(PaperProfile profile, Municipalities register) {
    return new ReadingLine(List.of(profile), register);
  }

  private record Known(ShapeReader reader, ShapeReader.Labelled paper, long score) {}

  /** Reads a paper, as a person chose where several readings stand. */
  public ReadPaper read(PaperSource source, BodyChoice choice, ChosenReadings chosen) {
    return switch (Intake.of(source.bytes())) {
      case Intake.No(ReadPaper.Refused refused) -> refused;
      case Intake.Text text -> read(source, choice, text, chosen);
    };
  }

  private ReadPaper read(
      PaperSource source, BodyChoice choice, Intake.Text text, ChosenReadings chosen) {
    List<Line> lines = Lines.of(text.text());
    int noise = Intake.firstNoise(lines);
    if (noise > 0) {
      return new ReadPaper.Noise(lines.get(noise - 1).anchor());
    }
    Known best = null;
    for (ShapeReader reader : readers) {
      ShapeReader.Labelled paper = reader.label(lines);
      long score = paper.known();
      if (score > 0 && (best == null || score > best.score())) {
        best = new Known(reader, paper, score);
      }
    }
    if (best == null) {
      return new ReadPaper.UnknownFamily(
          readers.stream().map(reader -> reader.profile().family()).toList());
    }
    return switch (body(choice, lines, best.reader().profile())) {
      case Of(Municipality body) ->
          best.paper()
              .read(
                  new ShapeReader.Copy(
                      source, body, text.cutInCharacter(), text.text().endsWith("\n"), chosen));
      case No(ReadPaper.Refused why) -> why;
    };
  }

  /** Whose paper it is, or why nothing tells. */
  private sealed interface Whose {}

  private record Of(Municipality body) implements Whose {}

  private record No(ReadPaper.Refused why) implements Whose {}

  private Whose body(BodyChoice choice, List<Line> lines, PaperProfile profile) {
    BodyFinder.Found found = new BodyFinder(register, choice.examples(), profile).find(lines);
    Optional<ReadPaper.BodyCandidate> clear = found.clear();
    Optional<Municipality> chosen = choice.chosen();
    if (chosen.isEmpty()) {
      return clear
          .flatMap(named -> body(named, choice))
          .<Whose>map(Of::new)
          .orElseGet(() -> new No(new ReadPaper.BodyUnclear(found.candidates())));
    }
    boolean other =
        clear.isPresent() && !clear.get().name().equals(chosen.get().name()) && !choice.insist();
    return other
        ? new No(new ReadPaper.OtherBody(chosen.get().code(), clear.get()))
        : new Of(chosen.get());
  }

  private Optional<Municipality> body(ReadPaper.BodyCandidate found, BodyChoice choice) {
    return choice.examples().stream()
        .filter(example -> example.code().equals(found.code()))
        .findFirst()
        .or(() -> register.findByCode(found.code()));
  }
}
