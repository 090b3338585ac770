package jp.hakaru.inout.ingest.internal.page.plan.line;

/** The running number that a code ends with (番号の末尾): 3-1-2, B, IV, イ. */
public final class Numbers {
  private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノ";
  private static final String[] ROMAN = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
  };

  private Numbers() {}

  /** From 1; 0 where the code ends with none. */
  public static int last(String code) {
    String tail = code.replaceAll("^.*[-.]", "");
    if (tail.matches("\\d{1,3}")) {
      return Integer.parseInt(tail);
    }
    for (int i = 0; i < ROMAN.length; i++) {
      if (ROMAN[i].equals(tail)) {
        return i + 1;
      }
    }
    if (tail.matches("[A-H]")) {
      return tail.charAt(0) - 'A' + 1;
    }
    return tail.length() == 1 ? KANA.indexOf(tail) + 1 : 0;
  }
}
