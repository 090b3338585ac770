package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Brackets;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.SentenceRest;

/** What an item among others is by its form (文章の一項の形): heading, group, figure, or lost start. */
final class ItemForms {
  private static final Pattern FIGURE = Pattern.compile("[^\\d]{0,2}[\\d,.]+[^\\d\\s。、]{0,6}");
  private static final int LONGEST_HEADING = 30;

  private ItemForms() {}

  /** Whether an item is a figure, which no text is: the label of indicators above it is missing. */
  static boolean isFigure(Item item) {
    return item.sign() == null && FIGURE.matcher(Words.key(item.text().text())).matches();
  }

  /**
   * A numbered line that is no sentence, before an item of another form; or one with a bullet,
   * before a sentence without.
   */
  static boolean isHeading(List<Item> items, int at) {
    Item item = at < items.size() ? items.get(at) : null;
    if (item == null || at + 1 >= items.size() || item.isSentence()) {
      return false;
    }
    Item next = items.get(at + 1);
    if (isGroup(item)) {
      boolean below = next.firstLine() == item.lastLine() + 1;
      return !isGroup(next) && (below || (at > 0 && isGroup(items.getFirst())));
    }
    if (item.sign() == null) {
      String text = item.text().text();
      return next.sign() == null
          && next.isSentence()
          && next.firstLine() == item.lastLine() + 1
          && text.length() <= LONGEST_HEADING
          && text.indexOf('、') < 0;
    }
    return item.isNumbered()
        ? !next.form().equals(item.form())
        : next.sign() == null
            && next.isSentence()
            && item.text().text().length() <= LONGEST_HEADING;
  }

  /** Whether an item is words in brackets, which name whose the items below are: （市民）. */
  static boolean isGroup(Item item) {
    return item.sign() == null
        && item.pieces().size() == 1
        && item.text().text().length() <= LONGEST_HEADING
        && Brackets.isWithin(item.pieces().getFirst());
  }

  /** Whether the last item is a word behind another sign than that of the first: a lost label. */
  static boolean isLabel(List<Item> items, int at) {
    Item item = items.get(at);
    return at > 0
        && at == items.size() - 1
        && item.sign() != null
        && !item.isNumbered()
        && !item.isSentence()
        && items.getFirst().isSentence()
        && !item.form().equals(items.getFirst().form());
  }

  static boolean isLike(Item item, Item first) {
    return item.form().equals(first.form()) && item.isSentence() == first.isSentence();
  }

  /** Whether an item is a numbered heading with nothing below it, among others that have texts. */
  static boolean isBare(List<Item> items, int at) {
    Item item = items.get(at);
    return item.isNumbered()
        && !item.isSentence()
        && !isHeading(items, at)
        && IntStream.range(0, items.size())
            .anyMatch(
                other -> items.get(other).form().equals(item.form()) && isHeading(items, other));
  }

  /**
   * Whether an item is the rest of one whose first line is lost: it begins as no sentence does, or
   * stands among signed ones where nothing without a sign is sure.
   */
  static boolean isRest(List<Item> items, int at) {
    Item item = items.get(at);
    if (item.sign() != null || !item.isSentence()) {
      return false;
    }
    if (SentenceRest.is(item.text().text())) {
      return true;
    }
    List<Item> signed = items.stream().filter(one -> one.sign() != null).toList();
    if (signed.isEmpty()) {
      return false;
    }
    Item before = at > 0 ? items.get(at - 1) : null;
    boolean below =
        before != null
            && before.sign() != null
            && before.isSentence()
            && item.firstLine() == before.lastLine() + 1;
    boolean numbered = at > 0 && items.getFirst().isNumbered() && items.getFirst().isSentence();
    return below || numbered;
  }
}
