package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Items as texts of the record (文章の読み取り). Where the texts of a kind end with sentences, one that
 * does not has lost its end, and is left unread; so is one with a line that ends too early.
 */
final class Texts {
  private static final int ENOUGH = 3;

  private final Notes notes;
  private final Map<String, int[]> sentences = new HashMap<>();

  Texts(Notes notes) {
    this.notes = notes;
  }

  /** Counts items of a kind; all are to be counted before the first is read. */
  void count(String kind, List<Item> items) {
    int[] counts = sentences.computeIfAbsent(kind, any -> new int[2]);
    items.forEach(item -> counts[item.isSentence() ? 0 : 1]++);
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
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (heading != null && item.sign() != null && item.style().equals(style)) {
        heading = null;
      }
      if (isHeading(items, i)) {
        heading = Value.written(item.pieces());
        number = item.sign() == null ? null : Value.written(item.sign());
        style = item.style();
        continue;
      }
      lost |= item.broken();
      if (lost || !isWhole(kind, item)) {
        unread(item, lost ? Reason.NO_RECORD : Reason.CUT_OFF);
        continue;
      }
      Value own = item.sign() == null ? number : Value.written(item.sign());
      number = null;
      texts.add(new PageText(role, section, heading, own, Value.written(item.pieces())));
    }
    return texts;
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
    int[] counts = sentences.getOrDefault(kind, new int[2]);
    boolean usual = counts[0] >= ENOUGH && counts[0] > counts[1] * 3;
    return item.isSentence() || !usual;
  }

  void unread(Item item, Reason reason) {
    item.lines().forEach(line -> notes.unread(line.line(), reason));
    notes.doubt(item.lines().getFirst().line().whole(), reason);
  }
}
