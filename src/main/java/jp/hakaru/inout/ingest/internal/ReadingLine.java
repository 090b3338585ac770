package jp.hakaru.inout.ingest.internal;

import java.math.BigDecimal;
import java.util.Comparator;
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

/** The whole line (読み取りの全行程): intake, its body, the profile that reads most of it, its rows. */
public final class ReadingLine {
  /** The share of a paper below which its own words are tried. */
  private static final BigDecimal MOST = new BigDecimal("0.97");

  /** The share of a paper of no known form that must become its record; else too little is read. */
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final List<ShapeReader> readers;
  private final Municipalities register;

  private ReadingLine(List<ShapeReader> readers, Municipalities register) {
    this.readers = List.copyOf(readers);
    this.register = register;
  }

  /** The line with the profiles that come with Hakaru. */
  public static ReadingLine bundled(Municipalities register) {
    return new ReadingLine(readers(ProfileFile.bundled()), register);
  }

  /** The line with one profile. */
  public static ReadingLine with(PaperProfile profile, Municipalities register) {
    return new ReadingLine(readers(List.of(profile)), register);
  }

  private static List<ShapeReader> readers(List<? extends PaperProfile> profiles) {
    return profiles.stream().map(ShapeReader::of).toList();
  }

  private record Known(PaperProfile profile, ShapeReader.Labelled paper, long score) {
    static Known of(ShapeReader reader, List<Line> lines) {
      ShapeReader.Labelled paper = reader.label(lines);
      return new Known(reader.profile(), paper, paper.known());
    }
  }

  /** Reads a paper, as a person chose where several readings stand. */
  public ReadPaper read(PaperSource source, BodyChoice choice, ChosenReadings chosen) {
    return switch (Intake.of(source.bytes())) {
      case Sourced.No(ReadPaper.Refused refused) -> refused;
      case Sourced.Taken taken -> {
        ReadPaper paper = readWithMargins(source, choice, taken, chosen);
        yield doubted(
            paper instanceof ReadPaper.UnknownFamily
                ? readAlike(source, choice, taken, chosen)
                : paper);
      }
    };
  }

  /**
   * The paper without what stands at the edges of its pages; where that tells too little, as one
   * does whose year stands there alone, with it.
   */
  private ReadPaper readWithMargins(
      PaperSource source, BodyChoice choice, Sourced.Taken taken, ChosenReadings chosen) {
    ReadPaper paper = readLearning(source, choice, taken, chosen);
    if (paper instanceof ReadPaper.Read || taken.margins().isEmpty()) {
      return paper;
    }
    ReadPaper whole = readLearning(source, choice, taken.withMarginsAsText(), chosen);
    return whole instanceof ReadPaper.Read ? whole : paper;
  }

  /** A paper of which more is unread than read is perhaps of another form. */
  private static ReadPaper doubted(ReadPaper paper) {
    return paper instanceof ReadPaper.Read read && read.shares().accounted().compareTo(HALF) < 0
        ? read.asUnsure()
        : paper;
  }

  /**
   * A paper of no known form, by the profile whose pages it resembles and that makes most of it,
   * where that is more than half of its characters; else as it was refused.
   */
  private ReadPaper readAlike(
      PaperSource source, BodyChoice choice, Sourced.Taken taken, ChosenReadings chosen) {
    List<Known> alike =
        readers.stream()
            .map(reader -> Known.of(reader.learnt(taken.lines()), taken.lines()))
            .filter(one -> one.paper().isAlike())
            .toList();
    ReadPaper paper = read(source, choice, taken, chosen, alike);
    if (!(paper instanceof ReadPaper.Read read)) {
      return paper;
    }
    return read.shares().record().compareTo(HALF) > 0 ? read.asUnsure() : unknown();
  }

  private ReadPaper unknown() {
    return new ReadPaper.UnknownFamily(
        readers.stream().map(reader -> reader.profile().family()).toList());
  }

  /**
   * Where known words leave much unread, with those as well that the paper makes of them; a damaged
   * copy of a paper that is known does not become one of another family by them.
   */
  private ReadPaper readLearning(
      PaperSource source, BodyChoice choice, Sourced.Taken taken, ChosenReadings chosen) {
    ReadPaper paper = read(source, choice, taken, chosen, known(taken.lines()));
    boolean whole =
        paper instanceof ReadPaper.Read read && read.shares().accounted().compareTo(MOST) >= 0;
    List<ShapeReader> learnt =
        whole ? readers : readers.stream().map(one -> one.learnt(taken.lines())).toList();
    if (learnt.equals(readers)) {
      return paper;
    }
    ReadPaper other =
        read(source, choice, taken, chosen, new ReadingLine(learnt, register).known(taken.lines()));
    boolean better =
        other instanceof ReadPaper.Read more
            && (!(paper instanceof ReadPaper.Read read)
                || (more.family().equals(read.family())
                    && Made.rows(more).compareTo(Made.rows(read)) > 0));
    return better ? other : paper;
  }

  private ReadPaper read(
      PaperSource source,
      BodyChoice choice,
      Sourced.Taken taken,
      ChosenReadings chosen,
      List<Known> known) {
    if (known.isEmpty()) {
      return unknown();
    }
    return switch (body(choice, taken.all(), known.getFirst().profile())) {
      case Of(Municipality body) -> {
        ShapeReader.Copy copy =
            new ShapeReader.Copy(
                source, body, taken.cut(), taken.endsWithLine(), taken.margins(), chosen);
        yield named(taken, best(known, copy));
      }
      case No(ReadPaper.Refused why) -> why;
    };
  }

  /**
   * The profiles that know something of the paper, the one that knows most of it first. One that
   * knows a single block, where another knows more, knows it by chance.
   */
  private List<Known> known(List<Line> lines) {
    List<Known> known =
        readers.stream()
            .map(reader -> Known.of(reader, lines))
            .filter(one -> one.score() > 0)
            .sorted(Comparator.comparingLong(Known::score).reversed())
            .toList();
    return known.stream()
        .filter(one -> one.score() > 1 || one.score() == known.getFirst().score())
        .toList();
  }

  /**
   * The paper as the profile reads it that makes most of it: families look alike in parts, so that
   * what is known of a paper before it is read does not tell them apart. What is made is weighed by
   * the square of the share that is accounted for, and by how much its pages look like those of the
   * family: no line that is lost changes these by much, so that hardly one changes the family.
   */
  private static ReadPaper best(List<Known> known, ShapeReader.Copy copy) {
    Made best =
        known.stream()
            .map(one -> Made.of(one.paper(), copy))
            .reduce((one, other) -> other.weight().compareTo(one.weight()) > 0 ? other : one)
            .orElseThrow();
    return best.paper();
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
