package jp.hakaru.face.command.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.inout.ingest.ExampleReading;
import jp.hakaru.inout.ingest.OwnProfile;
import jp.hakaru.inout.ingest.ReadPaper;

/**
 * What came of checking a profile (プロファイルの確認の報告).
 *
 * @param paper the paper that was read with it, where one was given
 */
record ProfileCheckReport(
    Path file,
    OwnProfile profile,
    List<ExampleReading> examples,
    Optional<Path> paper,
    Optional<OwnProfile.PaperReading> reading) {

  /** Wrong use where the paper is refused, findings where an example or the paper is not whole. */
  int exit() {
    Optional<ReadPaper> read = reading.map(OwnProfile.PaperReading::paper);
    if (read.filter(ReadPaper.Refused.class::isInstance).isPresent()) {
      return Exit.WRONG_USE;
    }
    boolean whole = read.map(ReadPaper.Read.class::cast).map(ReadingReport::isWhole).orElse(true);
    return whole && examples.stream().allMatch(ExampleReading::agrees) ? Exit.DONE : Exit.PARTIAL;
  }

  void say(Terminal terminal) {
    terminal.say("profile.is_one", file, profile.name(), profile.family());
    examples.forEach(example -> say(example, terminal));
    long agreeing = examples.stream().filter(ExampleReading::agrees).count();
    terminal.say("profile.examples", examples.size(), agreeing);
    reading.ifPresent(read -> say(paper.orElseThrow(), read, terminal));
  }

  private static void say(ExampleReading example, Terminal terminal) {
    terminal.say(example.agrees() ? "profile.agrees" : "profile.differs", example.name());
    switch (example.paper()) {
      case ReadPaper.Refused why -> terminal.warn("profile.refused", refusal(example, why));
      case ReadPaper.Read read -> {
        for (ExampleReading.Count count : example.counts()) {
          terminal.say(
              count.expected() == count.found() ? "profile.count" : "profile.count_differs",
              count.of(),
              count.expected(),
              count.found());
        }
        ReadingReport.sayRest(read, terminal);
      }
    }
  }

  /** Why an example was refused, which bears its name as a file would. */
  static String refusal(ExampleReading example, ReadPaper.Refused why) {
    return Refusals.say(example.name(), why);
  }

  private void say(Path source, OwnProfile.PaperReading read, Terminal terminal) {
    switch (read.paper()) {
      case ReadPaper.Refused why -> {
        terminal.err().println(Refusals.say(source, why));
        terminal.err().flush();
      }
      case ReadPaper.Read paperRead -> {
        terminal.say("profile.paper", source.getFileName(), profile.name());
        if (read.clearBody()) {
          terminal.say("profile.body", paperRead.body().name(), paperRead.body().code());
        } else if (read.named().isEmpty()) {
          terminal.say("profile.names_no_body");
        } else {
          terminal.say(
              "profile.no_body",
              String.join("、", read.named().stream().limit(5).map(one -> one.name()).toList()));
        }
        ReadingReport.say(paperRead, terminal);
      }
    }
  }

  Map<String, Object> describe() {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("file", file.toString());
    answer.put("outcome", exit() == Exit.DONE ? "done" : "findings");
    answer.put("profile", profile.name());
    answer.put("family", profile.family());
    answer.put("examples", ProfileJson.examples(examples));
    reading.ifPresent(read -> answer.put("paper", ProfileJson.paper(paper.orElseThrow(), read)));
    return answer;
  }
}
