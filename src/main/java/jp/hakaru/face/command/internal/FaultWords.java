package jp.hakaru.face.command.internal;

import jp.hakaru.base.kernel.Datum;
import jp.hakaru.inout.exchange.PackageFault;
import jp.hakaru.inout.exchange.PackageFault.Expected;

/** What is wrong with a package, in words (パッケージの誤りの文言). */
final class FaultWords {
  private static final int LONGEST = 200;

  private FaultWords() {}

  /** File, row, column, value, and what was expected. */
  static String say(PackageFault fault) {
    StringBuilder place = new StringBuilder(fault.file());
    if (fault.row() > 0) {
      place.append(' ').append(Messages.say("package.row", fault.row()));
    }
    if (!fault.column().isEmpty()) {
      place.append(' ').append(Messages.say("package.column", fault.column()));
    }
    return Messages.say(
        "package.fault", place.toString().strip(), shown(fault.value()), expected(fault));
  }

  /** What was expected, and for bytes that changed what to do. */
  static String expected(PackageFault fault) {
    String detail =
        fault.expected() == Expected.TYPE
            ? Messages.find("package.type." + fault.detail()).orElse(fault.detail())
            : fault.detail();
    return Messages.say("package.expected." + Datum.token(fault.expected()), detail);
  }

  private static String shown(String value) {
    return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
  }
}
