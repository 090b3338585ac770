package jp.hakaru.example;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.example.Print.Spot;
import org.jspecify.annotations.Nullable;

/**
 * A text that stands on a page, with a blank line below each of its own (段落).
 *
 * @param sign unset where none stands before it
 * @param spots one for each of its lines
 */
record Paragraph(String text, @Nullable Spot sign, List<Spot> spots) {
  /**
   * @param sign empty for none
   * @param width of how many characters a line is at most
   */
  static Paragraph print(Print print, String sign, String text, int width) {
    Spot signSpot = sign.isEmpty() ? null : print.put(sign);
    print.put(" ");
    List<Spot> spots = new ArrayList<>();
    for (String part : Print.wrap(text, width)) {
      spots.add(print.line(part));
      print.blank();
    }
    return new Paragraph(text, signSpot, spots);
  }
}
