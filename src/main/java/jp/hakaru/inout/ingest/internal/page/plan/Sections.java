package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.plan.line.PageLabel;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.page.read.PartyRows;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.Holds;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Gives texts their labels (文章と見出しの対応), whether labels stand before what they name, or all together
 * behind it. Of which of the two a document is, the whole of it tells. Texts that no label is sure
 * to name are left unread.
 */
final class Sections {
  private final List<Region> regions;
  private final Titles titles;
  private final Set<String> parties;
  private final Notes notes;
  private final boolean behind;
  private final List<Section> sections = new ArrayList<>();
  private final List<Unlabelled> unlabelled = new ArrayList<>();

  /** Texts right below a heading that no label names. */
  record Unlabelled(PageNode node, String form, List<Item> items) {}

  /** What was found. */
  record Found(List<Section> sections, List<Unlabelled> unlabelled) {}

  /**
   * @param parties folded, who does something
   */
  Sections(List<Region> regions, Titles titles, Set<String> parties, Notes notes) {
    this.parties = parties;
    this.regions = regions;
    this.titles = titles;
    this.notes = notes;
    this.behind =
        regions.stream().mapToDouble(Region::behind).sum()
            < regions.stream().mapToDouble(Region::before).sum();
  }

  /** Whether labels stand behind what they name. */
  boolean areBehind() {
    return behind;
  }

  Found read() {
    for (Region region : behind ? SharedLabels.spread(regions) : regions) {
      PageNode node = region.node();
      if (node == null) {
        content(region.blocks()).forEach(text -> unread(text, Reason.LOST_HEADING));
      } else if (behind) {
        behind(region, node);
      } else {
        before(region, node);
      }
    }
    strange();
    return new Found(sections, unlabelled);
  }

  private static List<Block.Text> content(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Text.class::isInstance)
        .map(Block.Text.class::cast)
        .toList();
  }

  private void unread(Block.Text text, Reason reason) {
    text.lines().forEach(line -> notes.unread(line.line(), reason));
  }

  private void before(Region region, PageNode node) {
    PageLabel label = null;
    PageLabel group = null;
    List<PlanLine> open = new ArrayList<>();
    for (Block block : region.blocks()) {
      if (block instanceof Block.Label next) {
        boolean part =
            label != null && (group != null || open.isEmpty()) && isPart(label, next.label());
        if (!part || group != null) {
          close(region, node, label, group, open);
        }
        group = part ? next.label() : null;
        label = part ? label : next.label();
      } else if (block instanceof Block.Text text) {
        open.addAll(text.lines());
      }
    }
    close(region, node, label, group, open);
  }

  /**
   * Whether a label without signs or brackets below one that has them and says what all citizens do
   * says what one of them does.
   */
  private boolean isPart(PageLabel outer, PageLabel label) {
    NarrativeRole role = label.section().role();
    return outer.section().role() == NarrativeRole.CITIZENS
        && outer.isFramed()
        && !label.isFramed()
        && (role == NarrativeRole.CITIZENS
            || (role == NarrativeRole.ACTION && PartyRows.isOf(label.word().text(), parties)));
  }

  private void close(
      Region region,
      PageNode node,
      @Nullable PageLabel label,
      @Nullable PageLabel group,
      List<PlanLine> open) {
    List<Item> items = Items.of(List.copyOf(open));
    open.clear();
    if (label != null && region.listed() && !items.isEmpty()) {
      listed(region, node, label, items);
    } else if (label != null) {
      sections.add(new Section(node, region.form(), label, group, items));
    } else if (!items.isEmpty()) {
      unlabelled.add(new Unlabelled(node, region.form(), items));
    }
  }

  /** Behind a list each item is of the one whose title it begins with, if all begin so. */
  private void listed(Region region, PageNode node, PageLabel label, List<Item> items) {
    List<PageNode> about =
        items.stream().map(item -> titles.about(item, node)).filter(Objects::nonNull).toList();
    if (about.size() == items.size()) {
      for (int i = 0; i < items.size(); i++) {
        sections.add(new Section(about.get(i), "", label, List.of(items.get(i))));
      }
    } else if (about.isEmpty()) {
      sections.add(new Section(node, region.form(), label, items));
    } else {
      unread(items, Reason.AMBIGUOUS);
    }
  }

  /** Tables part the texts, their label parts the labels of texts. */
  private void behind(Region region, PageNode node) {
    List<List<Item>> texts = new ArrayList<>();
    List<List<PageLabel>> labels = new ArrayList<>();
    texts.add(new ArrayList<>());
    labels.add(new ArrayList<>());
    for (Block block : region.blocks()) {
      if (block instanceof Block.Table) {
        texts.add(new ArrayList<>());
      } else if (block instanceof Block.Text text) {
        texts.getLast().addAll(Items.of(text.lines()));
      } else if (block instanceof Block.Label label) {
        Holds holds = label.label().section().holds();
        if (holds == Holds.INDICATORS) {
          labels.add(new ArrayList<>());
        } else if (holds == Holds.TEXT) {
          labels.getLast().add(label.label());
        } else {
          sections.add(new Section(node, region.form(), label.label(), List.of()));
        }
      }
    }
    pair(region, node, texts, labels);
  }

  private void pair(
      Region region, PageNode node, List<List<Item>> texts, List<List<PageLabel>> labels) {
    List<PageLabel> all = labels.stream().flatMap(List::stream).toList();
    List<List<Item>> filled = texts.stream().filter(group -> !group.isEmpty()).toList();
    if (texts.size() == labels.size()) {
      for (int i = 0; i < texts.size(); i++) {
        share(region, node, texts.get(i), labels.get(i));
      }
    } else if (labels.size() == 1 && all.size() == filled.size()) {
      for (int i = 0; i < all.size(); i++) {
        share(region, node, filled.get(i), List.of(all.get(i)));
      }
    } else {
      filled.forEach(group -> unread(group, Reason.LOST_HEADING));
    }
  }

  /** Several labels share the items where these change their sign as often. */
  private void share(Region region, PageNode node, List<Item> items, List<PageLabel> labels) {
    List<List<Item>> runs = labels.size() == 1 ? List.of(items) : runs(items);
    if (labels.isEmpty() || items.isEmpty() || runs.size() != labels.size()) {
      unread(items, labels.isEmpty() ? Reason.LOST_HEADING : Reason.AMBIGUOUS);
      return;
    }
    for (int i = 0; i < labels.size(); i++) {
      sections.add(new Section(node, region.form(), labels.get(i), runs.get(i)));
    }
  }

  private static List<List<Item>> runs(List<Item> items) {
    List<List<Item>> runs = new ArrayList<>();
    for (Item item : items) {
      boolean goesOn = !runs.isEmpty() && runs.getLast().getLast().style().equals(item.style());
      if (!goesOn) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(item);
    }
    return runs;
  }

  /** Departments of another kind right behind those of the same heading: 主担当, 関係課. */
  private Set<Section> besideOthers() {
    Set<Section> found = new HashSet<>();
    for (int at = 1; at < sections.size(); at++) {
      Section before = sections.get(at - 1);
      Section section = sections.get(at);
      boolean both =
          before.node() == section.node() && isOfDepartments(before) && isOfDepartments(section);
      if (both) {
        found.add(section);
      }
    }
    return found;
  }

  private static boolean isOfDepartments(Section section) {
    return section.label().section().holds() == Holds.DEPARTMENTS;
  }

  private void unread(List<Item> items, Reason reason) {
    items.forEach(item -> item.lines().forEach(line -> notes.unread(line.line(), reason)));
    if (!items.isEmpty()) {
      notes.doubt(items.getFirst().lines().getFirst().line().whole(), reason);
    }
  }

  private static String name(Section section) {
    PageLabel group = section.group();
    return section.label().key() + (group == null ? "" : " " + group.word().text());
  }

  /** Those whose label stands again, below labels that nothing stands below. */
  private Set<Section> goingOn() {
    Set<Section> found = new HashSet<>();
    Map<PageNode, Section> filled = new HashMap<>();
    boolean afterEmpty = false;
    for (Section section : sections) {
      Section before = filled.get(section.node());
      if (afterEmpty && before != null && name(before).equals(name(section))) {
        found.add(section);
      }
      afterEmpty = section.items().isEmpty();
      if (!afterEmpty) {
        filled.put(section.node(), section);
      }
    }
    return found;
  }

  /**
   * A label usually stands below headings of one form, and once below each: elsewhere, and the
   * second time, the heading above it is lost, unless only empty labels stand between.
   */
  private void strange() {
    Map<String, Map<String, Integer>> owners = new HashMap<>();
    for (Region region : regions) {
      region
          .labels()
          .forEach(label ->
              owners
                  .computeIfAbsent(label.key(), any -> new HashMap<>())
                  .merge(region.form(), 1, Integer::sum));
    }
    Set<String> seen = new HashSet<>();
    Set<PageNode> broken = new HashSet<>();
    Set<Section> more = besideOthers();
    more.addAll(goingOn());
    sections.removeIf(section -> {
      Map<String, Integer> forms = owners.getOrDefault(section.label().key(), Map.of());
      int own = forms.getOrDefault(section.form(), 0);
      int most = forms.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      boolean twice =
          !section.items().isEmpty()
              && !more.contains(section)
              && !seen.add(System.identityHashCode(section.node()) + name(section));
      boolean strange = (own == 1 && most >= 2) || broken.contains(section.node());
      if (twice) {
        broken.add(section.node());
      }
      if (strange || twice) {
        unread(section.items(), Reason.LOST_HEADING);
      }
      return strange || twice;
    });
  }
}
