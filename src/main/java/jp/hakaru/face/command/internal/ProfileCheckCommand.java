package jp.hakaru.face.command.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.inout.ingest.ExampleReading;
import jp.hakaru.inout.ingest.OwnProfile;
import jp.hakaru.inout.ingest.ProfileProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Checks a profile (プロファイルの確認): the file itself, its examples, a paper where one is given. Uses no
 * record.
 */
@Command(name = "check", mixinStandardHelpOptions = true)
final class ProfileCheckCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private JsonOption json = new JsonOption();

  @Parameters(paramLabel = "FILE", descriptionKey = "profile-file")
  private @Nullable Path file;

  @Option(names = "--paper", paramLabel = "FILE", descriptionKey = "paper")
  private @Nullable Path paper;

  private final Municipalities register = Municipalities.bundled();

  @Override
  public Integer call() throws IOException {
    Path profile = Objects.requireNonNull(file, "the command line requires it");
    return switch (ProfileSource.load(profile)) {
      case OwnProfile.Faulty(List<ProfileProblem> problems) -> faulty(profile, problems);
      case OwnProfile.Usable(OwnProfile usable) -> check(profile, usable);
    };
  }

  private int faulty(Path profile, List<ProfileProblem> problems) {
    Terminal terminal = Terminal.of(spec);
    if (json.isWanted()) {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("file", profile.toString());
      answer.put("outcome", "faulty");
      answer.put(
          "problems", problems.stream().map(one -> ProfileJson.problem(profile, one)).toList());
      json.write(terminal, answer);
    } else {
      Messages.PROFILES.say(profile, problems).forEach(terminal.err()::println);
      terminal.err().flush();
    }
    return Exit.WRONG_USE;
  }

  private int check(Path profile, OwnProfile usable) throws IOException {
    List<ExampleReading> examples = usable.readExamples(register);
    Optional<OwnProfile.PaperReading> reading =
        paper == null
            ? Optional.empty()
            : Optional.of(usable.readPaper(ProfileSource.paper(paper), register));
    ProfileCheckReport report =
        new ProfileCheckReport(profile, usable, examples, Optional.ofNullable(paper), reading);
    Terminal terminal = Terminal.of(spec);
    if (json.isWanted()) {
      json.write(terminal, report.describe());
    } else {
      report.say(terminal);
    }
    return report.exit();
  }
}
