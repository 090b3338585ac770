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
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Sourced;
import jp.hakaru.inout.ingest.internal.source.intake.Intake;

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
      case Sourced.No(ReadPaper.Refused refused) -> refused;
      case Sourced.Taken taken -> read(source, choice, taken, chosen);
    };
  }

  private ReadPaper read(
      PaperSource source, BodyChoice choice, Sourced.Taken taken, ChosenReadings chosen) {
    List<Line> lines = taken.lines();
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
          named(
              taken,
              best.paper()
                  .read(
                      new ShapeReader.Copy(
                          source, body, taken.cut(), taken.endsWithLine(), chosen)));
      case No(ReadPaper.Refused why) -> why;
    };
  }

  /** With what of the file could not be read. */
  private static ReadPaper named(Sourced.Taken taken, ReadPaper paper) {
    return paper instanceof ReadPaper.Read read && !taken.unread().isEmpty()
        ? read.withUnread(taken.unread())
        : paper;
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
