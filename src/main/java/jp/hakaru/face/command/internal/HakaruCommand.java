package jp.hakaru.face.command.internal;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All commands (はかる). */
@Command(
    name = "hakaru",
    mixinStandardHelpOptions = true,
    resourceBundle = "messages.usage",
    subcommands = {
      ServeCommand.class,
      DemoCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      VerifyCommand.class
    })
public final class HakaruCommand {
  private HakaruCommand() {}

  /** Runs one command and gives its exit code. */
  public static int run(String... args) {
    return run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args);
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new HakaruCommand());
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
    if (failure instanceof WrongUse wrong) {
      line.getErr().println(wrong.getMessage());
      return Exit.WRONG_USE;
    }
    line.getErr().println(Messages.say("failure", rootOf(failure)));
    if (System.getenv("HAKARU_DEBUG") != null) {
      failure.printStackTrace(line.getErr());
    }
    return Exit.FAILURE;
  }

  /** The innermost cause that says something. */
  private static String rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause().getMessage() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }
}
