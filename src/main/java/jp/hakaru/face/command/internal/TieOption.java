package jp.hakaru.face.command.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.inout.ingest.TieAnswers;
import picocli.CommandLine.Option;

/** How offered ties are decided (対応の回答): {@code KEY=OLDKEY}, or {@code KEY=new}. */
final class TieOption {
  private static final String NEW = "new";

  @Option(names = "--tie", paramLabel = "KEY=OLDKEY|new", descriptionKey = "tie")
  private List<String> ties = new ArrayList<>();

  /** The answers; {@link WrongUse} where one has not that form or a key has two. */
  TieAnswers answers() {
    Map<String, Optional<String>> answers = new HashMap<>();
    for (String tie : ties) {
      String[] sides = tie.strip().split("=", -1);
      if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
        throw new WrongUse(Messages.say("import.tie_form", tie));
      }
      Optional<String> earlier = sides[1].equals(NEW) ? Optional.empty() : Optional.of(sides[1]);
      Optional<String> other = answers.put(sides[0], earlier);
      if (other != null && !other.equals(earlier)) {
        throw new WrongUse(Messages.say("import.tie_twice", sides[0]));
      }
    }
    return new TieAnswers(answers);
  }

  /** The keys of answers that fitted no question of what was taken. */
  Set<String> unused(List<ImportOutcome> outcomes) {
    Set<String> keys = new HashSet<>(answers().earlier().keySet());
    for (ImportOutcome outcome : outcomes) {
      if (outcome instanceof ImportOutcome.Changing taken) {
        keys.removeAll(taken.change().answered());
      }
    }
    return keys;
  }
}
