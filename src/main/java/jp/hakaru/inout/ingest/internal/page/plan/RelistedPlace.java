package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Where a mark says that the same thing is printed (再掲の参照先): 3-1-2④, 6-1 Ａ3, 施策1-2(3).
 *
 * @param codes from the top
 */
record RelistedPlace(List<String> codes) {
  private static final Pattern CODE =
      Pattern.compile("[IVX]{1,4}(?![A-Za-z])|[A-Z]|[ア-ン](?=\\)|$)|\\d{1,3}(?:[-.]\\d{1,3})*");

  static RelistedPlace of(String text) {
    List<String> codes = new ArrayList<>();
    Matcher matcher = CODE.matcher(parted(text));
    while (matcher.find()) {
      codes.add(matcher.group());
    }
    return new RelistedPlace(List.copyOf(codes));
  }

  /** The text folded, with a blank before figures that a circle or bracket parts from a code. */
  private static String parted(String text) {
    StringBuilder all = new StringBuilder();
    for (char c : text.toCharArray()) {
      all.append(Character.getType(c) == Character.OTHER_NUMBER ? " " : "").append(c);
    }
    StringBuilder key = new StringBuilder();
    for (String part : all.toString().split("[\\s　]+")) {
      key.append(Words.key(part)).append(' ');
    }
    return key.toString();
  }

  /** Whether the codes are those of {@code node} and of what stands above it; so too if none is. */
  boolean isOf(PageNode node) {
    PageNode at = node;
    for (int i = codes.size() - 1; i >= 0; i--) {
      while (at != null && !isAt(at, codes.get(i))) {
        at = i == codes.size() - 1 ? null : at.parent();
      }
      if (at == null) {
        return false;
      }
      at = at.parent();
    }
    return true;
  }

  private static boolean isAt(PageNode node, String code) {
    Value own = node.heading().code();
    return own != null && own.text().equals(code);
  }
}
