package jp.hakaru.face.command.internal;

import java.util.List;
import jp.hakaru.inout.ingest.ReadPaper;

/** Why a paper was refused, in words, with what to do (取り込めない理由). */
final class Refusals {
  private Refusals() {}

  /**
   * The sentence.
   *
   * @param file what the paper is called
   */
  static String say(Object file, ReadPaper.Refused why) {
    return switch (why) {
      case ReadPaper.Empty() -> Messages.say("import.empty", file);
      case ReadPaper.TooLarge(long bytes, long limit) ->
          Messages.say("import.too_large", file, bytes, limit);
      case ReadPaper.Binary(long offset) -> Messages.say("import.binary", file, offset);
      case ReadPaper.NotUtf8(long offset) -> Messages.say("import.not_utf8", file, offset);
      case ReadPaper.Noise(String place) -> Messages.say("import.noise", file, place);
      case ReadPaper.UnknownFamily(List<String> families) ->
          Messages.say("import.unknown_family", file, String.join("、", families));
      case ReadPaper.NoYear() -> Messages.say("import.no_year", file);
      case ReadPaper.NoHeading(String place) -> Messages.say("import.no_heading", file, place);
      case ReadPaper.BodyUnclear(List<ReadPaper.BodyCandidate> candidates) ->
          candidates.isEmpty()
              ? Messages.say("import.no_body", file)
              : Messages.say(
                  "import.body_unclear",
                  file,
                  String.join("、", candidates.stream().map(Refusals::candidate).toList()));
      case ReadPaper.OtherBody other ->
          Messages.say("import.other_body", file, other.chosen(), candidate(other.named()));
    };
  }

  private static String candidate(ReadPaper.BodyCandidate candidate) {
    return Messages.say(
        "import.candidate",
        candidate.code(),
        candidate.prefecture().equals(candidate.name()) ? "" : candidate.prefecture(),
        candidate.name(),
        candidate.count());
  }
}
