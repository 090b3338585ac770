package jp.hakaru.inout.ingest.internal.joint.line;

import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.Words;
import org.jspecify.annotations.Nullable;

/** Lines that bear an amount (金額のある行): at their end, or alone below a name. */
final class Money {
  private static final String AMOUNT = "\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?(?:百万|千|万|億)?円";
  private static final Pattern BEARS = Pattern.compile("\\D.*?[^\\d,.]" + AMOUNT);
  private static final Pattern ALONE = Pattern.compile("(?:\\([^()]{1,8}\\))?" + AMOUNT);

  private Money() {}

  /** Whether {@code line} names what costs the amount that it or the next line bears. */
  static boolean heads(JointLine line, @Nullable JointLine next) {
    if (line.isTable() || line.isBullet() || Words.endsSentence(line.wholeKey())) {
      return false;
    }
    boolean own = BEARS.matcher(line.key()).matches();
    boolean below = next != null && !next.isTable() && ALONE.matcher(next.wholeKey()).matches();
    return own || below;
  }
}
