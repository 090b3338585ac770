package jp.hakaru.inout.ingest.internal.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Goals by their numbers in a cell (目標番号の読み分け): 9・11, ゴール3. All input is folded. */
public final class Goals {
  private static final String BETWEEN = "[\\s,、・/;]";

  private final int most;
  private final Pattern all;
  private final Pattern one;

  public Goals(Profile.GoalWords profile) {
    String words =
        profile.words().stream()
            .map(Words::key)
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    String goal = "(?:(?:" + words + ")\\s*)?(?<!\\d)0?(?<number>[1-9]\\d?)(?!\\d)";
    this.most = profile.most();
    this.one = Pattern.compile(goal);
    String any = goal.replace("?<number>", "?:");
    this.all =
        Pattern.compile(BETWEEN + "*" + any + "(?:" + BETWEEN + "+" + any + ")*" + BETWEEN + "*");
  }

  /**
   * One goal.
   *
   * @param start where it begins in the cell, the word before its number left out
   */
  public record Goal(String number, int start, int end) {}

  /** The goals of a cell that holds nothing else; empty where it does. */
  public List<Goal> in(String text) {
    if (!all.matcher(text).matches()) {
      return List.of();
    }
    List<Goal> goals = new ArrayList<>();
    Matcher matcher = one.matcher(text);
    while (matcher.find()) {
      if (Integer.parseInt(matcher.group("number")) > most) {
        return List.of();
      }
      goals.add(new Goal(matcher.group("number"), matcher.start("number"), matcher.end("number")));
    }
    return goals;
  }
}
