package jp.hakaru.face.command.internal;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What concerns profiles (プロファイル). */
@Command(name = "profile", mixinStandardHelpOptions = true, subcommands = ProfileCheckCommand.class)
final class ProfileCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Terminal terminal = Terminal.of(spec);
    Objects.requireNonNull(spec).commandLine().usage(terminal.err());
    return Exit.WRONG_USE;
  }
}
