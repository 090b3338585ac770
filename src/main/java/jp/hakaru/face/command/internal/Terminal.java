package jp.hakaru.face.command.internal;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command speaks (端末への出力). */
record Terminal(PrintWriter out, PrintWriter err) {
  static Terminal of(@Nullable CommandSpec spec) {
    var line = Objects.requireNonNull(spec, "a command knows its specification").commandLine();
    return new Terminal(line.getOut(), line.getErr());
  }

  /** Says the sentence {@code key} of the message files. */
  void say(String key, Object... values) {
    out.println(Messages.say(key, values));
    out.flush();
  }

  /** Says what is wrong. */
  void warn(String key, Object... values) {
    err.println(Messages.say(key, values));
    err.flush();
  }
}
