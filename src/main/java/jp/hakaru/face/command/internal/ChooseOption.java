package jp.hakaru.face.command.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.ChosenReadings;
import picocli.CommandLine.Option;

/** Which of several readings holds (読み方の選択): {@code PLACE=NUMBER}, or {@code PLACE=-} for none. */
final class ChooseOption {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<place>(?:p[1-9][0-9]*)?L[1-9][0-9]*(?:\\.[1-9][0-9]*){1,2})=(?<option>[1-9][0-9]?|-)");

  @Option(names = "--choose", paramLabel = "PLACE=NUMBER", descriptionKey = "choose")
  private List<String> choices = new ArrayList<>();

  /** The choices; {@link WrongUse} where one has not that form or a place has two. */
  ChosenReadings chosen() {
    Map<String, String> options = new HashMap<>();
    for (String choice : choices) {
      Matcher form = FORM.matcher(choice.strip());
      if (!form.matches()) {
        throw new WrongUse(Messages.say("import.choose_form", choice));
      }
      String other = options.put(form.group("place"), form.group("option"));
      if (other != null && !other.equals(form.group("option"))) {
        throw new WrongUse(Messages.say("import.choose_twice", form.group("place")));
      }
    }
    return new ChosenReadings(options);
  }

  /** The places at which no paper that was taken has such a reading. */
  Set<String> unused(List<ImportOutcome> outcomes) {
    Set<String> places = new TreeSet<>(chosen().options().keySet());
    for (ImportOutcome outcome : outcomes) {
      if (outcome instanceof ImportOutcome.Taken taken) {
        places.retainAll(chosen().unusedBy(taken.paper().choices()));
      }
    }
    return places;
  }
}
