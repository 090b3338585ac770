package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * What stands among texts and is none of them (文章の間の注記と柱): footnotes by their numbers, and short
 * lines that the paper prints again with another number, as at the head of a sheet.
 */
final class TextRemarks {
  private static final Pattern FOOTNOTE = Pattern.compile("^(?:[※*]|注)\\d{1,2}(?!\\d).*");
  private static final int ENOUGH = 2;

  private final Map<String, Integer> printed = new HashMap<>();

  TextRemarks(List<Line> lines) {
    lines.stream()
        .filter(line -> !line.isBlank())
        .forEach(line -> printed.merge(form(line.raw()), 1, Integer::sum));
  }

  private static String form(String text) {
    return Words.key(text).replaceAll("\\d+", "1");
  }

  boolean is(Item item) {
    if (item.sign() != null) {
      return false;
    }
    String text = item.text().text();
    boolean again =
        item.pieces().size() == 1
            && !item.isSentence()
            && text.chars().anyMatch(Character::isDigit)
            && printed.getOrDefault(form(text), 0) >= ENOUGH;
    return again || FOOTNOTE.matcher(Words.key(text)).matches();
  }
}
