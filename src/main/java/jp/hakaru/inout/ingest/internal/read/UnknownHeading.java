package jp.hakaru.inout.ingest.internal.read;

import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.LabelKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.segment.Segment;

/**
 * A code in a form that no heading of the profile has (未知の見出し), as of a measure that cannot be
 * named.
 */
final class UnknownHeading {
  private static final Pattern CODED =
      Pattern.compile(
          "^(?:[(（](?:\\d{1,2}|[ア-ンa-zA-Z])[)）]|\\d{1,2}[.)、．]|[①-⑳]|[IVXⅠ-Ⅻ]{1,4}[.．\\s])\\h*\\S");

  private UnknownHeading() {}

  static boolean is(Segment.Tagged tagged) {
    return (tagged.kind() == LabelKind.WRAP || tagged.kind() == LabelKind.STRAY)
        && tagged.line().cells().size() <= 2
        && !Words.endsSentence(tagged.line().last().text())
        && CODED.matcher(tagged.line().whole().text()).find();
  }
}
