package jp.hakaru.face.command.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.cycle.check.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads papers and data packages and says what contradicts in them (点検). Uses no record. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private BodyOption body = new BodyOption();
  @Mixin private HomeOption home = new HomeOption();
  @Mixin private ProfileOption profile = new ProfileOption();
  @Mixin private JsonOption json = new JsonOption();

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "check-file")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name")
  private @Nullable String name;

  @Option(names = "--insist", descriptionKey = "check-insist")
  private boolean insist;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|note",
      descriptionKey = "fail-on",
      defaultValue = "error")
  private String failOn = "error";

  @Override
  public Integer call() throws IOException {
    Severity least = least();
    CheckedPapers papers = new CheckedPapers(profile.profile(), body.code(), name, insist);
    for (Path file : files) {
      papers.take(file);
    }
    CheckReport report = new CheckReport(papers, CheckWords.in(home.folder()).checker());
    Terminal terminal = Terminal.of(spec);
    if (json.isWanted()) {
      json.write(terminal, report.describe());
    } else {
      report.say(terminal);
    }
    if (papers.bodies().isEmpty()) {
      return Exit.WRONG_USE;
    }
    return papers.refused().isEmpty() && report.isBelow(least) ? Exit.DONE : Exit.PARTIAL;
  }

  private Severity least() {
    try {
      return (Severity) Datum.parse(Severity.class, failOn);
    } catch (IllegalArgumentException e) {
      throw new WrongUse(Messages.say("check.fail_on", failOn));
    }
  }
}
