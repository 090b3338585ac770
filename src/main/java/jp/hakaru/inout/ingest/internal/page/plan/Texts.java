package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.page.read.SidedTexts;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Items as texts of the record (文章の読み取り). Where the texts of a kind end with sentences, one that
 * does not has lost its end, and is left unread; so is one with a line that ends too early.
 */
final class Texts {
  private static final int ENOUGH = 3;
  private static final int RARE = 10;
  private static final String OPEN = "（「『【〔";
  private static final String CLOSE = "）」』】〕";

  private final Notes notes;
  private final Map<String, int[]> sentences = new HashMap<>();

  /** How many items of a kind have a sign, and how many have none. */
  private final Map<String, int[]> signs = new HashMap<>();

  Texts(Notes notes) {
    this.notes = notes;
  }

  /** Counts items of a kind; all are to be counted before the first is read. */
  void count(String kind, List<Item> items) {
    int[] counts = sentences.computeIfAbsent(kind, any -> new int[2]);
    items.stream()
        .filter(item -> !item.isFramed())
        .forEach(item -> counts[item.isSentence() ? 0 : 1]++);
    int[] signed = signs.computeIfAbsent(kind, any -> new int[2]);
    items.stream().filter(Item::isSentence).forEach(item -> signed[item.sign() == null ? 1 : 0]++);
  }

  /**
   * The texts that {@code items} are.
   *
   * @param kind as it was counted
   */
  List<PageText> read(String kind, List<Item> items, NarrativeRole role, @Nullable Value section) {
    List<PageText> texts = new ArrayList<>();
    Value heading = null;
    Value number = null;
    String style = "";
    boolean lost = false;
    boolean cut = false;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (heading != null && item.sign() != null && item.style().equals(style)) {
        heading = null;
      }
      if (isFramed(items, i)) {
        heading = framed(item);
        number = null;
        style = "";
        cut = false;
        continue;
      }
      if (isHeading(items, i)) {
        heading = Value.written(item.pieces());
        number = item.sign() == null ? null : Value.written(item.sign());
        style = item.style();
        continue;
      }
      lost |= item.broken();
      boolean goesOn = cut && item.sign() == null;
      cut = !isWhole(kind, item) || goesOn;
      if (lost || cut) {
        unread(item, lost ? Reason.NO_RECORD : Reason.CUT_OFF);
        continue;
      }
      Value own = item.sign() == null ? number : Value.written(item.sign());
      number = null;
      texts.add(new PageText(role, section, heading, own, Value.written(item.pieces())));
    }
    return SidedTexts.parted(texts);
  }

  /**
   * Words in brackets on a line of their own, above items with signs (【家庭で】), or each above a text
   * where there are several.
   */
  private static boolean isFramed(List<Item> items, int at) {
    boolean above = items.get(at).isFramed() && at + 1 < items.size();
    return above
        && (items.get(at + 1).sign() != null
            || (!items.get(at + 1).isFramed()
                && items.stream().filter(Item::isFramed).count() > 1));
  }

  /** The words within; the brackets are structure. */
  private Value framed(Item item) {
    Piece whole = item.pieces().getFirst();
    notes.structure(whole);
    return Value.written(new Piece(whole.line(), whole.start() + 1, whole.end() - 1));
  }

  /** A numbered line that is no sentence, above a text that is no item of the same list. */
  private static boolean isHeading(List<Item> items, int at) {
    Item item = items.get(at);
    boolean numbered = item.sign() != null && item.style().indexOf('1') >= 0;
    return numbered
        && !item.isSentence()
        && at + 1 < items.size()
        && !items.get(at + 1).style().equals(item.style());
  }

  private boolean isWhole(String kind, Item item) {
    return closes(item.text()) && !isRest(kind, item) && (item.isSentence() || !areSentences(kind));
  }

  /**
   * Whether the beginning of an item may be lost: it has no sign where nearly all of its kind do,
   * or holds the end of one before its last line.
   */
  private boolean isRest(String kind, Item item) {
    int[] counts = signs.getOrDefault(kind, new int[2]);
    boolean signed = counts[0] > 1 && (counts[1] == 1 || counts[1] * RARE <= counts[0]);
    return signed && (item.sign() == null || item.holdsEnd());
  }

  /** Whether the texts of a kind usually end with sentences. */
  boolean areSentences(String kind) {
    int[] counts = sentences.getOrDefault(kind, new int[2]);
    return counts[0] >= ENOUGH && counts[0] > counts[1] * 3;
  }

  /** Whether what it opens and closes are as many, each opened first. */
  static boolean closes(String text) {
    int depth = 0;
    for (char c : text.toCharArray()) {
      depth += OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }

  void unread(Item item, Reason reason) {
    item.lines().forEach(line -> notes.unread(line.line(), reason));
    notes.doubt(item.lines().getFirst().line().whole(), reason);
  }
}
