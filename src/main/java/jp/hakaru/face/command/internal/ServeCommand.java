package jp.hakaru.face.command.internal;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the pages of a home (画面の提供). */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private HomeOption home = new HomeOption();

  @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "port")
  private int port;

  @Override
  public Integer call() throws InterruptedException {
    return WebServer.serve(home.folder(), port, Terminal.of(spec));
  }
}
