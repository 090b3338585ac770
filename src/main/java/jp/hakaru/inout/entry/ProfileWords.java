package jp.hakaru.inout.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hakaru.inout.ingest.ProfileProblem;
import jp.hakaru.inout.ingest.ProfileProblem.Rule;

/** What is wrong with a profile, in the words of all faces, with what to do (プロファイルの誤りの文言). */
public final class ProfileWords {
  private static final int MOST = 100;
  private static final int LONGEST = 60;

  private final EntryTexts texts;

  private ProfileWords(EntryTexts texts) {
    this.texts = texts;
  }

  /** The words in Japanese or English. */
  public static ProfileWords in(Locale locale) {
    return new ProfileWords(EntryTexts.in(locale));
  }

  /** A sentence how many there are, then one for each of the first hundred. */
  public List<String> say(Object file, List<ProfileProblem> problems) {
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.say("profile.faulty", file, problems.size()));
    problems.stream().limit(MOST).forEach(problem -> sentences.add(say(file, problem)));
    if (problems.size() > MOST) {
      sentences.add(texts.say("profile.more", problems.size() - MOST));
    }
    return sentences;
  }

  /** File, place, what was found, what was expected, what to do. */
  public String say(Object file, ProfileProblem problem) {
    String sentence = sentence(problem);
    if (problem.line() == 0) {
      return texts.say("profile.at_file", file, sentence);
    } else if (problem.place().isEmpty()) {
      return texts.say("profile.at_line", file, problem.line(), sentence);
    }
    return texts.say("profile.at_place", file, problem.line(), problem.place(), sentence);
  }

  private String sentence(ProfileProblem problem) {
    return texts.say(
        "profile.rule." + token(problem.rule()), shortened(problem.found()), expected(problem));
  }

  private String expected(ProfileProblem problem) {
    if (problem.rule() == Rule.TYPE) {
      String type = String.join("", problem.expected());
      return texts.find("profile.type." + type).orElse(type);
    }
    return String.join(", ", problem.expected());
  }

  /** The rule as programs name it. */
  public static String token(Rule rule) {
    return rule.name().toLowerCase(Locale.ROOT);
  }

  private static String shortened(String text) {
    int points = text.codePointCount(0, text.length());
    return points <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
