package jp.hakaru.face.command.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hakaru.inout.ingest.ProfileProblem;
import jp.hakaru.inout.ingest.ProfileProblem.Rule;

/** What is wrong with a profile, in words, with what to do (プロファイルの誤りの文言). */
final class ProfileWords {
  private static final int MOST = 100;
  private static final int LONGEST = 60;

  private ProfileWords() {}

  /** A sentence how many there are, then one for each of the first hundred. */
  static List<String> say(Path file, List<ProfileProblem> problems) {
    List<String> sentences = new ArrayList<>();
    sentences.add(Messages.say("profile.faulty", file, problems.size()));
    problems.stream().limit(MOST).forEach(problem -> sentences.add(say(file, problem)));
    if (problems.size() > MOST) {
      sentences.add(Messages.say("profile.more", problems.size() - MOST));
    }
    return sentences;
  }

  /** File, place, what was found, what was expected, what to do. */
  static String say(Path file, ProfileProblem problem) {
    String sentence = sentence(problem);
    if (problem.line() == 0) {
      return Messages.say("profile.at_file", file, sentence);
    } else if (problem.place().isEmpty()) {
      return Messages.say("profile.at_line", file, problem.line(), sentence);
    }
    return Messages.say("profile.at_place", file, problem.line(), problem.place(), sentence);
  }

  private static String sentence(ProfileProblem problem) {
    return Messages.say(
        "profile.rule." + token(problem.rule()), shortened(problem.found()), expected(problem));
  }

  private static String expected(ProfileProblem problem) {
    if (problem.rule() == Rule.TYPE) {
      String type = String.join("", problem.expected());
      return Messages.find("profile.type." + type).orElse(type);
    }
    return String.join(", ", problem.expected());
  }

  static String token(Rule rule) {
    return rule.name().toLowerCase(Locale.ROOT);
  }

  private static String shortened(String text) {
    int points = text.codePointCount(0, text.length());
    return points <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
