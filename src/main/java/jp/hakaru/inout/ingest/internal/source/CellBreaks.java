package jp.hakaru.inout.ingest.internal.source;

import java.util.regex.Pattern;

/** Whether a line end inside a cell parts two texts (セル内の改行): amounts, items, sentences. */
public final class CellBreaks {
  private static final Pattern AMOUNT =
      Pattern.compile(
          "[(（]?[-－△▲]?[0-9０-９][0-9０-９,，.．]*[)）]?(?:[^0-9０-９\\s]{0,2}[^0-9０-９\\s・、，,／/～〜~-])?|[-－―—‐─]+");
  private static final Pattern ITEM =
      Pattern.compile(
          "^(?:(?:[0-9０-９]{1,2}[-－‐.．]){1,3}[0-9０-９]{1,2}[\\s　]|第[0-9０-９]{1,2}[編章節][\\s　]|[・･●○◎■□◆◇▲△▼★☆※→⇒➢▶►✓-]|[(（]?[0-9０-９]{1,2}[)）.．\\s　]|[①-⑳⑴-⒇➀-➓⒜-⒵]"
              + "|[(（][ア-ンァ-ヶa-zA-Z][)）]|[ア-ン][.．\\s　]).*");
  private static final Pattern CODE =
      Pattern.compile("^[0-9０-９]{1,2}(?:[-－‐―][0-9０-９]{1,2})+[\\s　].*");
  private static final Pattern CUT_AMOUNT = Pattern.compile("[-－△▲]?[0-9０-９,，]*[,，][0-9０-９]{0,2}");
  private static final Pattern UNIT = Pattern.compile(".*[(（](?:単位[:：])?(?:千|万|百万|億)?円[)）]$");
  private static final Pattern OFFICE = Pattern.compile("\\S{2,}(?:[課室局署]|センター|本部|事務所)");
  private static final Pattern SUBTITLE =
      Pattern.compile(
          "(?<sign>[~～〜―—–‐－-]|[<＜〈])[\\s　]*[^\\s0-9０-９].*\\S[\\s　]*(?:\\k<sign>|[>＞〉])");
  private static final Pattern END = Pattern.compile(".*[。．！？」）)]$");

  private CellBreaks() {}

  /** Whether both are amounts, which stand below each other. */
  public static boolean areAmounts(String before, String after) {
    return AMOUNT.matcher(before).matches()
        && AMOUNT.matcher(after).matches()
        && !CUT_AMOUNT.matcher(before).matches();
  }

  /** Whether an amount goes on on the next line: its last digits are no group of three. */
  public static boolean isCutAmount(String before, String after) {
    return CUT_AMOUNT.matcher(before).matches() && AMOUNT.matcher(after).matches();
  }

  public static boolean isItem(String text) {
    return ITEM.matcher(text).matches();
  }

  /** Whether a numbered heading follows on another kind of heading; two of a kind are one list. */
  public static boolean isHeadingBelow(String before, String after) {
    return CODE.matcher(after).matches() && !CODE.matcher(before).matches();
  }

  /** Whether both begin with a code of several numbers, as lists in one cell do. */
  public static boolean areCodes(String before, String after) {
    return CODE.matcher(before).matches() && CODE.matcher(after).matches();
  }

  /** Whether it begins with a code of several numbers. */
  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  /** Whether it is set between signs below a title. */
  public static boolean isSubtitle(String text) {
    return SUBTITLE.matcher(text).matches();
  }

  /** Whether it is the name of an office, of which a cell lists several. */
  public static boolean isOffice(String text) {
    return OFFICE.matcher(text).matches();
  }

  /** Whether a heading ends with it, which names the unit of its amounts last. */
  public static boolean endsWithUnit(String text) {
    return UNIT.matcher(text).matches();
  }

  /** Whether a sentence ends with it, or what is in brackets. */
  public static boolean ends(String text) {
    return END.matcher(text).matches();
  }
}
