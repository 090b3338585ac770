package jp.hakaru.face.command.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads papers and puts them into the record (取り込み). */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private HomeOption home = new HomeOption();
  @Mixin private BodyOption body = new BodyOption();
  @Mixin private ProfileOption profile = new ProfileOption();
  @Mixin private TieOption ties = new TieOption();
  @Mixin private ChooseOption choices = new ChooseOption();
  @Mixin private JsonOption json = new JsonOption();

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name")
  private @Nullable String name;

  @Option(names = "--accept", descriptionKey = "accept")
  private boolean accept;

  @Option(names = "--insist", descriptionKey = "insist")
  private boolean insist;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  @Option(names = "--no-release", descriptionKey = "no-release")
  private boolean noRelease;

  @Override
  public Integer call() throws IOException {
    if (files.size() > 1 && !choices.chosen().options().isEmpty()) {
      throw new WrongUse(Messages.say("import.choose_one_file"));
    }
    Terminal terminal = Terminal.of(spec);
    List<ImportOutcome> outcomes = new ArrayList<>();
    try (PaperImport papers =
        new PaperImport(
            home.folder(),
            profile.profile(),
            new PaperImport.Choice(
                body.code(),
                name,
                insist,
                accept,
                dryRun,
                !noRelease,
                ties.answers(),
                choices.chosen()))) {
      for (Path file : files) {
        ImportOutcome outcome = papers.take(file);
        outcomes.add(outcome);
        if (!json.isWanted()) {
          new ImportReport(terminal).say(outcome);
        }
      }
    }
    if (json.isWanted()) {
      json.write(terminal, outcomes.stream().map(ImportJson::describe).toList());
    }
    Set<String> unused = ties.unused(outcomes);
    unused.stream().sorted().forEach(key -> terminal.warn("import.tie_unused", key));
    Set<String> unmet = choices.unused(outcomes);
    unmet.forEach(place -> terminal.warn("import.choose_unused", place));
    int exit = exitOf(outcomes);
    return exit == Exit.DONE && !(unused.isEmpty() && unmet.isEmpty()) ? Exit.PARTIAL : exit;
  }

  /** All refused: wrong use. Some refused, or something unread or waiting: partial. */
  private static int exitOf(List<ImportOutcome> outcomes) {
    if (outcomes.stream().allMatch(ImportOutcome::isRefused)) {
      return Exit.WRONG_USE;
    }
    return outcomes.stream().allMatch(ImportOutcome::isWhole) ? Exit.DONE : Exit.PARTIAL;
  }
}
