package jp.hakaru.face.command.internal;

import java.io.PrintWriter;
import java.util.ResourceBundle;
import jp.hakaru.base.ledger.HomeRefused;
import jp.hakaru.base.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All commands (はかる). */
@Command(
    name = "hakaru",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ServeCommand.class,
      DemoCommand.class,
      ImportCommand.class,
      CheckCommand.class,
      ExportCommand.class,
      VerifyCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      IndexCommand.class,
      ProfileCommand.class
    })
public final class HakaruCommand {
  private HakaruCommand() {}

  /** Runs one command and gives its exit code. */
  public static int run(String... args) {
    return run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args);
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new HakaruCommand());
    line.setResourceBundle(
        ResourceBundle.getBundle("messages/usage", Messages.LOCALE, Messages.ONLY_THAT_LANGUAGE));
    line.setOut(out);
    line.setErr(err);
    line.setExecutionExceptionHandler(HakaruCommand::fail);
    line.setUsageHelpLongOptionsMaxWidth(30);
    if (args.length == 0) {
      line.usage(line.getErr());
      return Exit.WRONG_USE;
    }
    return line.execute(args);
  }

  private static int fail(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof WrongUse) {
        line.getErr().println(cause.getMessage());
        return Exit.WRONG_USE;
      } else if (cause instanceof HomeRefused refused) {
        line.getErr().println(HomeWords.say(refused));
        return Exit.WRONG_USE;
      }
    }
    line.getErr().println(Messages.say("failure", tell(failure)));
    if (System.getenv("HAKARU_DEBUG") != null) {
      failure.printStackTrace(line.getErr());
    }
    return Exit.FAILURE;
  }

  /** What our own code says of the failure, and the innermost cause. */
  private static String tell(Throwable failure) {
    Throwable own = failure;
    Throwable root = failure;
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      own = cause instanceof LedgerException ? cause : own;
      root = cause;
    }
    String what = String.valueOf(own.getMessage());
    String why = root.getClass().getSimpleName() + ": " + root.getMessage();
    return own.equals(root) ? what : what + " (" + why + ")";
  }
}
