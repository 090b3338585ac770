package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.plan.line.PageLabel;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * An overview of what the following pages tell (分野の一覧): titles that stand again on their own pages,
 * texts that begin with the title they are about, and behind them the labels and codes of all,
 * those of one group together.
 */
final class Overview {
  private static final int MOST_LINES = 4;

  private final Region region;
  private final Titles titles;
  private final Notes notes;
  private final List<Section> sections = new ArrayList<>();

  /** The label of a group, by each code that stands beside it. */
  private final Map<String, PageLabel> labels = new HashMap<>();

  private Overview(Region region, Titles titles, Notes notes) {
    this.region = region;
    this.titles = titles;
    this.notes = notes;
  }

  /** The texts of {@code region} with the nodes that they are about. */
  static List<Section> read(Region region, Titles titles, Notes notes) {
    Overview overview = new Overview(region, titles, notes);
    overview.labels();
    for (Block block : region.blocks()) {
      if (block instanceof Block.Text text) {
        overview.text(text.lines());
      }
    }
    return overview.sections;
  }

  /** Labels and codes follow each other; those of one group stand behind, or before, its label. */
  private void labels() {
    PageLabel open = null;
    boolean labelFirst = true;
    boolean first = true;
    List<String> codes = new ArrayList<>();
    for (Block block : region.blocks()) {
      if (block instanceof Block.Label label) {
        if (first) {
          labelFirst = true;
        } else if (!labelFirst) {
          codes.forEach(code -> labels.putIfAbsent(code, label.label()));
          codes.clear();
        }
        open = label.label();
        first = false;
      } else if (block instanceof Block.Tag tag) {
        if (first) {
          labelFirst = false;
        }
        first = false;
        if (labelFirst && open != null) {
          labels.putIfAbsent(tag.head().codeText(), open);
        } else {
          codes.add(tag.head().codeText());
        }
      }
    }
  }

  private void text(List<PlanLine> lines) {
    List<PlanLine> rest = new ArrayList<>();
    for (int at = 0; at < lines.size(); ) {
      int titles = title(lines, at);
      if (titles == 0) {
        rest.add(lines.get(at));
        at++;
      } else {
        items(rest);
        rest.clear();
        at += titles;
      }
    }
    items(rest);
  }

  /** How many lines from {@code at} on are the title of a node; that is noted there. */
  private int title(List<PlanLine> lines, int at) {
    for (int count = Math.min(MOST_LINES, lines.size() - at); count > 0; count--) {
      List<PlanLine> some = lines.subList(at, at + count);
      if (some.stream().anyMatch(line -> line.isSentence() || line.bullet() != null)) {
        continue;
      }
      Value written = Value.written(some.stream().map(line -> line.line().whole()).toList());
      PageNode node = titled(Words.key(written.text()));
      if (node != null) {
        written.pieces().forEach(notes::structure);
        node.spellings().add(written);
        return count;
      }
    }
    return 0;
  }

  /** The one node below the overview's with that title. */
  private @Nullable PageNode titled(String key) {
    List<PageNode> found =
        titles.nodes().stream()
            .filter(node -> isBelow(node) && Words.key(node.heading().title().text()).equals(key))
            .toList();
    return found.size() == 1 ? found.getFirst() : null;
  }

  private boolean isBelow(PageNode node) {
    PageNode top = region.node();
    return node != top && (top == null || node.level() <= top.level() + 2);
  }

  private void items(List<PlanLine> lines) {
    for (Item item : Items.of(List.copyOf(lines))) {
      PageNode about = titles.about(item, this::isBelow);
      PageLabel label = about == null ? null : label(about);
      boolean whole = !item.broken() && item.isSentence();
      if (about == null || label == null || !whole) {
        item.lines().forEach(line -> notes.unread(line.line(), reason(about, label)));
        if (item.isSentence()) {
          notes.doubt(item.lines().getFirst().line().whole(), reason(about, label));
        }
      } else {
        sections.add(new Section(about, "", label, List.of(item)));
      }
    }
  }

  private static Reason reason(@Nullable PageNode about, @Nullable PageLabel label) {
    return about == null
        ? Reason.OUTSIDE_BLOCKS
        : label == null ? Reason.LOST_HEADING : Reason.NO_RECORD;
  }

  /** The label that stands with the code of the node or of one above it. */
  private @Nullable PageLabel label(PageNode node) {
    for (PageNode at = node; at != null; at = at.parent()) {
      Value code = at.heading().code();
      PageLabel label = code == null ? null : labels.get(code.text());
      if (label != null) {
        return label;
      }
    }
    List<PageLabel> all = region.labels().stream().filter(Objects::nonNull).toList();
    return all.size() == 1 ? all.getFirst() : null;
  }
}
