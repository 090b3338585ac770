package jp.hakaru.inout.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.ingest.internal.ReadingLine;
import jp.hakaru.inout.ingest.internal.profile.PaperProfile;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.ProfileFile;

/** A profile that a city wrote (自治体のプロファイル), found to be one. */
public final class OwnProfile {
  /** Most bytes of a profile's file. */
  public static final int LARGEST = ProfileFile.LARGEST;

  private static final Municipality EXAMPLE =
      Municipality.example(new MunicipalityCode("990019"), "例示市");

  private final PaperProfile profile;

  private OwnProfile(PaperProfile profile) {
    this.profile = profile;
  }

  /** What came of reading a file as a profile (プロファイルの読み込み結果). */
  public sealed interface Loaded {}

  /** A profile to read papers with. */
  public record Usable(OwnProfile profile) implements Loaded {}

  /** No profile yet: all that is wrong with it, in the order of its lines. */
  public record Faulty(List<ProfileProblem> problems) implements Loaded {
    public Faulty {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads {@code bytes} as a profile, strictly: they are one, or all their problems are listed.
   *
   * @param fileName the name of the file without folders, which the profile bears
   */
  public static Loaded load(String fileName, byte[] bytes) {
    return switch (ProfileFile.load(fileName, bytes)) {
      case ProfileFile.Usable(PaperProfile profile) -> new Usable(new OwnProfile(profile));
      case ProfileFile.Faulty(List<ProfileProblem> problems) -> new Faulty(problems);
    };
  }

  /** Its name, which the documents bear that were read with it. */
  public String name() {
    return profile.profile();
  }

  /** The family of papers that it reads. */
  public String family() {
    return profile.family();
  }

  /** Its examples read with it, in their order. */
  public List<ExampleReading> readExamples(Municipalities register) {
    ReadingLine line = line(register);
    return profile.examples().stream().map(example -> read(example, line)).toList();
  }

  private static ExampleReading read(Profile.Example example, ReadingLine line) {
    PaperSource source =
        new PaperSource(example.name(), example.text().getBytes(StandardCharsets.UTF_8));
    BodyChoice choice = new BodyChoice(Optional.of(EXAMPLE), true, List.of());
    return ExampleReading.of(
        example.name(), example.expect(), line.read(source, choice, ChosenReadings.NONE));
  }

  /**
   * Reads a paper with this profile alone, of whatever body it is: of the one that its text names,
   * else of an example body.
   */
  public PaperReading readPaper(PaperSource source, Municipalities register) {
    ReadingLine line = line(register);
    return switch (line.read(source, BodyChoice.fromText(List.of()), ChosenReadings.NONE)) {
      case ReadPaper.BodyUnclear(List<ReadPaper.BodyCandidate> candidates) ->
          new PaperReading(
              line.read(source, BodyChoice.of(EXAMPLE), ChosenReadings.NONE), candidates, false);
      case ReadPaper other -> new PaperReading(other, List.of(), true);
    };
  }

  /**
   * A paper read with a profile.
   *
   * @param named the bodies that it names, where none is clear
   * @param clearBody whether its text tells its body
   */
  public record PaperReading(
      ReadPaper paper, List<ReadPaper.BodyCandidate> named, boolean clearBody) {
    public PaperReading {
      named = List.copyOf(named);
    }
  }

  ReadingLine line(Municipalities register) {
    return ReadingLine.with(profile, register);
  }
}
