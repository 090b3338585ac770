package jp.hakaru.inout.entry;

import java.util.Locale;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.inout.exchange.PackageFault;
import jp.hakaru.inout.exchange.PackageFault.Expected;

/** What is wrong with a package, in the words of all faces (パッケージの誤りの文言). */
public final class PackageWords {
  private static final int LONGEST = 200;

  private final EntryTexts texts;

  private PackageWords(EntryTexts texts) {
    this.texts = texts;
  }

  /** The words in Japanese or English. */
  public static PackageWords in(Locale locale) {
    return new PackageWords(EntryTexts.in(locale));
  }

  /** How many faults a package called {@code file} has, and that nothing was taken. */
  public String faulty(Object file, int faults) {
    return texts.say("package.faulty", file, faults);
  }

  /** That there are more faults than are told. */
  public String more() {
    return texts.say("package.more_faults");
  }

  /** File, row, column, value, and what was expected. */
  public String say(PackageFault fault) {
    StringBuilder place = new StringBuilder(fault.file());
    if (fault.row() > 0) {
      place.append(' ').append(texts.say("package.row", fault.row()));
    }
    if (!fault.column().isEmpty()) {
      place.append(' ').append(texts.say("package.column", fault.column()));
    }
    return texts.say(
        "package.fault", place.toString().strip(), shown(fault.value()), expected(fault));
  }

  /** What was expected, and for bytes that changed what to do. */
  public String expected(PackageFault fault) {
    String detail =
        fault.expected() == Expected.TYPE
            ? texts.find("package.type." + fault.detail()).orElse(fault.detail())
            : fault.detail();
    return texts.say("package.expected." + Datum.token(fault.expected()), detail);
  }

  /** A value that was found, cut where it is long. */
  public static String shown(String value) {
    return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
  }
}
