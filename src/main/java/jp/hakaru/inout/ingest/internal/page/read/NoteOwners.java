package jp.hakaru.inout.ingest.internal.page.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Of which node a footnote is (脚注の帰属): of that of whose content something was read right above,
 * with a label between at most; of the node above where that is a numbered action. A note below
 * what stays unread stays so.
 */
public final class NoteOwners {
  /** How many filled lines lie between what was read and its note at most. */
  private static final int MOST_BETWEEN = 2;

  private final TreeMap<Integer, PageNode> read = new TreeMap<>();
  private final Notes notes;

  /**
   * @param nodes with all else that was read
   */
  public NoteOwners(List<PageNode> nodes, Notes notes) {
    this.notes = notes;
    for (PageNode node : nodes) {
      values(node)
          .flatMap(value -> value.pieces().stream())
          .forEach(piece -> read.put(piece.line().number(), node));
    }
  }

  private static Stream<Value> values(PageNode node) {
    List<Value> all = new ArrayList<>();
    all.add(node.heading().title());
    add(all, node.departments());
    node.texts().forEach(text -> all.add(text.text()));
    node.indicators().forEach(indicator -> all.addAll(values(indicator)));
    all.addAll(node.projects());
    node.references()
        .forEach(one -> {
          add(all, one.title());
          add(all, one.code());
        });
    return all.stream();
  }

  private static List<Value> values(PageIndicator indicator) {
    List<Value> all = new ArrayList<>(List.of(indicator.name()));
    Stream.of(indicator.baseline(), indicator.target())
        .flatMap(stated -> stated == null ? Stream.of() : Stream.of(stated.text()))
        .forEach(all::add);
    return all;
  }

  private static void add(List<Value> all, @Nullable Value value) {
    if (value != null) {
      all.add(value);
    }
  }

  /** Gives each note to its node, in their order. */
  public void give(List<PageText> footnotes) {
    for (PageText note : footnotes) {
      List<Piece> pieces = note.text().pieces();
      PageNode node = above(pieces.getFirst().line());
      if (node == null) {
        pieces.forEach(piece -> notes.unread(piece.line(), Reason.OUTSIDE_BLOCKS));
      } else {
        node.insert(note);
        read.put(pieces.getLast().line().number(), node);
      }
    }
  }

  private @Nullable PageNode above(Line note) {
    Map.Entry<Integer, PageNode> last = read.lowerEntry(note.number());
    if (last == null) {
      return null;
    }
    List<Line> between =
        notes.lines().stream()
            .filter(line -> !line.isBlank())
            .filter(line -> line.number() > last.getKey() && line.number() < note.number())
            .toList();
    return between.size() <= MOST_BETWEEN && between.stream().noneMatch(notes::isLost)
        ? page(last.getValue())
        : null;
  }

  /** The node on whose page an action is numbered, itself where it is none. */
  private static PageNode page(PageNode node) {
    PageNode at = node;
    PageNode parent = at.parent();
    while (parent != null && isAction(at)) {
      at = parent;
      parent = at.parent();
    }
    return at;
  }

  private static boolean isAction(PageNode node) {
    return node.hasBareNumber()
        && node.indicators().isEmpty()
        && node.texts().stream().allMatch(text -> text.role() == NarrativeRole.ACTION);
  }
}
