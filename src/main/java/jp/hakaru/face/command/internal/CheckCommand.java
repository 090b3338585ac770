package jp.hakaru.face.command.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.cycle.check.Acceptance;
import jp.hakaru.cycle.check.Checked;
import jp.hakaru.cycle.check.Checker;
import jp.hakaru.cycle.check.Fingerprint;
import jp.hakaru.cycle.check.RuleManual;
import jp.hakaru.cycle.check.Sarif;
import jp.hakaru.cycle.check.Severity;
import jp.hakaru.cycle.check.Tuning;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what contradicts in papers and data packages, or in the record of a body (点検). */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private HomeOption home = new HomeOption();
  @Mixin private BodyOption body = new BodyOption();
  @Mixin private ProfileOption profile = new ProfileOption();
  @Mixin private JsonOption json = new JsonOption();

  @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "check-file")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name")
  private @Nullable String name;

  @Option(names = "--insist", descriptionKey = "check-insist")
  private boolean insist;

  @Option(names = "--sarif", descriptionKey = "sarif")
  private boolean sarif;

  @Option(names = "--rules", descriptionKey = "check-rules")
  private boolean rules;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|note",
      descriptionKey = "fail-on",
      defaultValue = "error")
  private String failOn = "error";

  @Override
  public Integer call() throws IOException {
    Checker checker = Checker.of(home.folder());
    if (rules) {
      Terminal.of(spec).out().print(RuleManual.tables(checker.allRules()));
      Terminal.of(spec).out().flush();
      return Exit.DONE;
    }
    Severity least = least();
    Tuning tuning = tuning();
    if (!files.isEmpty()) {
      return checkPapers(checker, least, tuning);
    }
    CheckedRecord record =
        CheckedRecord.read(
            home.existingFolder(),
            body.code().orElseThrow(() -> new WrongUse(Messages.say("check.nothing"))));
    CheckedBody checked =
        checked(checker, record.body(), record.dossier(), Map.of(), tuning, record.acceptances());
    tell(checker, List.of(), List.of(checked));
    return checked.isBelow(least) ? Exit.DONE : Exit.PARTIAL;
  }

  private int checkPapers(Checker checker, Severity least, Tuning tuning) throws IOException {
    CheckedPapers papers = new CheckedPapers(profile.profile(), body.code(), name, insist);
    for (Path file : files) {
      papers.take(file);
    }
    List<CheckedBody> bodies =
        papers.bodies().stream()
            .map(one -> checked(checker, one.body(), one.dossier(), one.paths(), tuning, Map.of()))
            .toList();
    tell(checker, papers.refused(), bodies);
    if (bodies.isEmpty()) {
      return Exit.WRONG_USE;
    }
    boolean isBelow = bodies.stream().allMatch(one -> one.isBelow(least));
    return papers.refused().isEmpty() && isBelow ? Exit.DONE : Exit.PARTIAL;
  }

  private static CheckedBody checked(
      Checker checker,
      Municipality of,
      Dossier dossier,
      Map<Id, String> paths,
      Tuning tuning,
      Map<Fingerprint, Acceptance> acceptances) {
    LocalDate today = LocalDate.now(Ledger.ZONE);
    Checked checked = Checked.of(checker, dossier, of.code(), tuning, acceptances, today);
    return CheckedBody.of(of, dossier, paths, checked);
  }

  private void tell(
      Checker checker, List<CheckedPapers.Refused> refused, List<CheckedBody> bodies) {
    Terminal terminal = Terminal.of(spec);
    if (sarif) {
      List<String> unread = refused.stream().map(CheckedPapers.Refused::why).toList();
      terminal
          .out()
          .println(
              Sarif.write(
                  Version.number(),
                  checker.rules(),
                  bodies.stream().map(one -> one.sarif(unread)).toList()));
      terminal.out().flush();
    } else if (json.isWanted()) {
      json.write(terminal, new CheckJson(checker.rules()).describe(refused, bodies));
    } else {
      CheckReport.say(refused, bodies, terminal);
    }
  }

  private Tuning tuning() {
    Tuning tuning = Tuning.of(home.folder());
    if (!tuning.problems().isEmpty()) {
      throw new WrongUse(
          tuning.problems().stream()
              .map(Messages.CHECKS::say)
              .collect(Collectors.joining(System.lineSeparator())));
    }
    return tuning;
  }

  private Severity least() {
    try {
      return (Severity) Datum.parse(Severity.class, failOn);
    } catch (IllegalArgumentException e) {
      throw new WrongUse(Messages.say("check.fail_on", failOn));
    }
  }
}
