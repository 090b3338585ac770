package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Numbered items one behind the other in a cell (欄の中の番号つきの項目): ①…　②…, 1 …　2 …. */
public final class Items {
  private static final Pattern CIRCLED = Pattern.compile("(?<sign>[①-⑳])\\s*");
  private static final Pattern PLAIN =
      Pattern.compile("(?:^|(?<=\\s))(?<sign>\\d)[.．]?\\s+(?=\\D)");
  private static final char FIRST_CIRCLED = '①';

  private Items() {}

  /** Whether {@code cell} begins with the first of such numbers. */
  public static boolean begins(Piece cell) {
    return cell.text().startsWith("①");
  }

  /** The items of {@code cell}; all of it where it is not numbered from its start on. */
  public static List<JointText> of(
      Piece cell, NarrativeRole role, @Nullable Value section, @Nullable Value heading) {
    List<JointText> circled = split(cell, CIRCLED, role, section, heading);
    List<JointText> items =
        circled.isEmpty() ? split(cell, PLAIN, role, section, heading) : circled;
    return items.isEmpty()
        ? List.of(new JointText(role, section, heading, null, Texts.value(cell)))
        : items;
  }

  private static List<JointText> split(
      Piece cell,
      Pattern pattern,
      NarrativeRole role,
      @Nullable Value section,
      @Nullable Value heading) {
    List<Piece> signs = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Matcher sign = pattern.matcher(cell.text());
    while (sign.find()) {
      boolean next = ordinal(sign.group("sign").charAt(0)) == signs.size() + 1;
      if (next && (!signs.isEmpty() || sign.start() == 0)) {
        signs.add(piece(cell, sign.start("sign"), sign.end("sign")));
        starts.add(sign.end());
      }
    }
    List<JointText> items = new ArrayList<>();
    for (int at = 0; at < signs.size(); at++) {
      int end =
          at + 1 < signs.size() ? signs.get(at + 1).start() - cell.start() : cell.text().length();
      if (cell.text().substring(starts.get(at), end).isBlank()) {
        return List.of();
      }
      items.add(
          new JointText(
              role,
              section,
              heading,
              Value.written(signs.get(at)),
              Texts.value(piece(cell, starts.get(at), end))));
    }
    return items;
  }

  private static int ordinal(char sign) {
    return Character.isDigit(sign) ? Character.digit(sign, 10) : sign - FIRST_CIRCLED + 1;
  }

  private static Piece piece(Piece cell, int from, int to) {
    return new Piece(cell.line(), cell.start() + from, cell.start() + to);
  }
}
