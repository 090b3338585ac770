package jp.hakaru.inout.ingest.internal.read;

import java.util.regex.Pattern;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.inout.ingest.internal.profile.LabelKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.segment.Segment;

/**
 * A code in a form that no heading of the profile has (未知の見出し), as of a measure that cannot be
 * named.
 */
final class UnknownHeading {
  /**
   * Folded: (1) …, 1. …, 1 …, a letter or numeral alone, or a word with a code of several parts.
   */
  private static final Pattern CODED =
      Pattern.compile(
          "^(?:\\((?:\\d{1,2}|[ア-ンa-zA-Z])\\)|\\d{1,2}[.)、]|[IVX]{1,4}[.\\s]|(?:\\d{1,2}|[ア-ン])\\s"
              + "|[^\\d\\s]{1,8}\\d{1,2}(?:-\\d{1,2}){1,3}\\s)\\s*\\S");

  /** Printed: a number in a circle. */
  private static final Pattern CIRCLED = Pattern.compile("^[①-⑳]\\s*\\S");

  private UnknownHeading() {}

  static boolean is(Segment.Tagged tagged) {
    return (tagged.kind() == LabelKind.WRAP || tagged.kind() == LabelKind.STRAY)
        && tagged.line().cells().size() <= 2
        && !Words.endsSentence(tagged.line().last().text())
        && (CIRCLED.matcher(tagged.line().whole().text()).find()
            || CODED.matcher(TextFold.fold(tagged.line().whole().text()).text()).find());
  }
}
