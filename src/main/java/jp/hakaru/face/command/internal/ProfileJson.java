package jp.hakaru.face.command.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.inout.entry.ProfileWords;
import jp.hakaru.inout.ingest.ExampleReading;
import jp.hakaru.inout.ingest.OwnProfile;
import jp.hakaru.inout.ingest.ProfileProblem;
import jp.hakaru.inout.ingest.ReadPaper;

/** The check of a profile, for a program (プロファイルの確認の JSON). */
final class ProfileJson {
  private ProfileJson() {}

  static Map<String, Object> problem(Path file, ProfileProblem problem) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("line", problem.line());
    description.put("place", problem.place());
    description.put("rule", ProfileWords.token(problem.rule()));
    description.put("found", problem.found());
    description.put("expected", problem.expected());
    description.put("message", Messages.PROFILES.say(file, problem));
    return description;
  }

  static Map<String, Object> example(ExampleReading example) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("name", example.name());
    description.put("agrees", example.agrees());
    description.put(
        "counts",
        example.counts().stream()
            .map(count ->
                Map.of("of", count.of(), "expected", count.expected(), "found", count.found()))
            .toList());
    description.putAll(reading(example.name(), example.paper()));
    return description;
  }

  static Map<String, Object> paper(Path file, OwnProfile.PaperReading reading) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("file", file.toString());
    description.put("body_is_clear", reading.clearBody());
    description.put("candidates", reading.named().stream().map(one -> one.name()).toList());
    description.putAll(reading(file.toString(), reading.paper()));
    return description;
  }

  private static Map<String, Object> reading(String name, ReadPaper paper) {
    return switch (paper) {
      case ReadPaper.Read read -> Map.of("reading", ReadingReport.describe(read));
      case ReadPaper.Refused why -> Map.of("refused", Refusals.say(name, why));
    };
  }

  static List<Map<String, Object>> examples(List<ExampleReading> examples) {
    return examples.stream().map(ProfileJson::example).toList();
  }
}
