package jp.hakaru.face.command.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes in an invented town and its prefecture and serves their pages (試用). */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private HomeOption home = new HomeOption();

  @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "port")
  private int port;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = home.folder("hakaru-demo");
    Terminal terminal = Terminal.of(spec);
    ImportReport report = new ImportReport(terminal);
    boolean hasAll = true;
    for (ExampleBody body : List.of(ExampleBody.TOWN, ExampleBody.PREFECTURE)) {
      Optional<ImportOutcome> taken = body.takeInto(folder);
      taken.ifPresent(report::say);
      hasAll &= taken.isEmpty();
    }
    if (hasAll) {
      terminal.say("demo.has_it", folder);
    }
    return WebServer.serve(folder, port, terminal);
  }
}
