package jp.hakaru.face.office.internal.preview;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.Shares;

/**
 * What a paper would do to the record, line by line and row by row (取り込みの下見).
 *
 * @param shares what became of its characters
 * @param fresh the rows that the record does not have yet
 * @param changed the rows whose values would change
 * @param going the rows that would go
 * @param unchanged how many of its rows the record tells already
 * @param offers ties that a person must decide
 * @param choices cells between whose readings a person may choose
 * @param doubts what could be read otherwise
 * @param unread what nothing was made of
 * @param lines the paper itself
 * @param idle whether the record would stay as it is
 * @param mark of the change, so that no other one is applied
 */
public record PaperPreview(
    Shares shares,
    List<RowGroup> fresh,
    List<RowGroup> changed,
    List<RowGroup> going,
    int unchanged,
    List<PaperChange.Offer> offers,
    List<Choosable> choices,
    List<Finding> doubts,
    List<Finding> unread,
    List<PreviewLine> lines,
    boolean idle,
    String mark) {
  public PaperPreview {
    fresh = List.copyOf(fresh);
    changed = List.copyOf(changed);
    going = List.copyOf(going);
    offers = List.copyOf(offers);
    choices = List.copyOf(choices);
    doubts = List.copyOf(doubts);
    unread = List.copyOf(unread);
    lines = List.copyOf(lines);
  }

  private static int count(List<RowGroup> groups) {
    return groups.stream().mapToInt(group -> group.rows().size()).sum();
  }

  public int freshCount() {
    return count(fresh);
  }

  public int changedCount() {
    return count(changed);
  }

  public int goingCount() {
    return count(going);
  }

  /** Its lines by page; all on one where it has none. */
  public List<Sheet> pages() {
    Map<Integer, List<PreviewLine>> byPage =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.read().place().page(), TreeMap::new, Collectors.toList()));
    return byPage.entrySet().stream()
        .map(page -> new Sheet(page.getKey(), page.getValue()))
        .toList();
  }

  /**
   * The lines of one page (頁).
   *
   * @param number from 1; 0 in a paper without pages
   */
  public record Sheet(int number, List<PreviewLine> lines) {
    public Sheet {
      lines = List.copyOf(lines);
    }
  }

  /** Whether anything waits for a person. */
  public boolean isWaiting() {
    return !changed.isEmpty() || !going.isEmpty();
  }
}
