package jp.hakaru.face.command.internal;

import jp.hakaru.inout.entry.NamedBody;
import jp.hakaru.inout.ingest.ReadPaper;

/** Why a paper was refused, in words, with the option that helps (取り込めない理由). */
final class Refusals {
  private Refusals() {}

  /**
   * The sentence.
   *
   * @param file what the paper is called
   */
  static String say(Object file, ReadPaper.Refused why) {
    String sentence = Messages.ENTRY.refusal(file, why);
    return switch (why) {
      case ReadPaper.BodyUnclear unclear ->
          hinted(sentence, unclear.candidates().isEmpty() ? "hint.no_body" : "hint.body_unclear");
      case ReadPaper.OtherBody _ -> hinted(sentence, "hint.other_body");
      case ReadPaper.Empty _,
          ReadPaper.TooLarge _,
          ReadPaper.Binary _,
          ReadPaper.Undecodable _,
          ReadPaper.OtherFile _,
          ReadPaper.Damaged _,
          ReadPaper.NotAllowed _,
          ReadPaper.Locked _,
          ReadPaper.TooMuchInside _,
          ReadPaper.TooManyPages _,
          ReadPaper.OnlyPictures _,
          ReadPaper.TypeUnknown _,
          ReadPaper.Noise _,
          ReadPaper.UnknownFamily _,
          ReadPaper.NoYear _,
          ReadPaper.NoHeading _ ->
          sentence;
    };
  }

  /** What is wrong with the body that was named. */
  static String say(NamedBody.Problem problem) {
    String sentence = Messages.ENTRY.problem(problem);
    return switch (problem.why()) {
      case EXAMPLE_NEEDS_NAME -> hinted(sentence, "hint.needs_name");
      case OTHER_BODY -> hinted(sentence, "hint.package_body");
      case OTHER_NAME -> hinted(sentence, "hint.package_name");
      case FORM, CHECK_DIGIT, UNKNOWN, EXAMPLE_HAS_NAME, NAME_IS_KNOWN -> sentence;
    };
  }

  private static String hinted(String sentence, String hint) {
    return sentence + " " + Messages.say(hint);
  }
}
