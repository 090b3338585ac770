package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.internal.page.draft.PageDraft;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.page.plan.line.BodyWidth;
import jp.hakaru.inout.ingest.internal.page.plan.line.LostSlogans;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLines;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanSegmenter;
import jp.hakaru.inout.ingest.internal.page.plan.line.TwiceLines;
import jp.hakaru.inout.ingest.internal.page.read.NoteOwners;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Reads the pages of a plan (基本計画の頁の読み取り), whose lines are labelled, to a draft. */
public final class PlanPages {
  private final PlanPagesProfile profile;
  private final PlanLines words;
  private final Notes notes;
  private final Texts texts;

  public PlanPages(PlanPagesProfile profile, PlanLines words, Notes notes) {
    this.profile = profile;
    this.words = words;
    this.notes = notes;
    this.texts = new Texts(notes);
  }

  /**
   * What stands among the lines of a paper and belongs to no text.
   *
   * @param captions lines that are captions of pictures
   */
  public record Aside(List<Line> captions, List<PageText> notes) {}

  /**
   * The pages of {@code printed}.
   *
   * @param aside what stands between these and belongs to no text
   * @param departments of actions, by the number of their first line
   */
  public PageDraft read(List<PlanLine> printed, Aside aside, Map<Integer, Value> departments) {
    List<PlanLine> lines = TwiceLines.without(printed, notes);
    List<Block> parts =
        new BookParts(profile, notes)
            .marked(
                Blocks.of(LostSlogans.without(new PlanSegmenter(lines).segment(), notes), notes));
    ActionHeads rows = ActionHeads.of(parts, profile.levels(), notes);
    List<Block> blocks = rows.blocks();
    Forms forms = Forms.of(blocks, profile.ordinalLevels());
    LevelLegend legend = LevelLegend.of(lines, blocks, forms).with(rows.words());
    NodeNames names = new NodeNames(words.marks(), words.tails(notes.lines()));
    TreeBuilder.Tree tree =
        new TreeBuilder(forms, new BlockNodes(legend, names, departments, notes), notes)
            .build(blocks);
    PageDraft.Plan plan = face(tree);
    Targets targets = new Targets(profile, words, notes);
    List<Placed> placed = tables(UpperLabels.lift(Listings.marked(tree.placed())), targets);
    List<Region> regions = Region.of(placed);
    Titles titles = new Titles(tree.nodes());
    Sections sections =
        new Sections(
            regions.stream().filter(one -> !one.hasTags() && isNoFront(one)).toList(),
            titles,
            Words.keys(profile.parties()),
            notes);
    Sections.Found found = sections.read();
    List<Section> all = new ArrayList<>(overviews(regions, titles));
    all.addAll(found.sections());
    ActionBodies bodies =
        new ActionBodies(new ActionLabels(placed, sections.areBehind()), texts, notes);
    bodies.read(placed, BodyWidth.of(lines));
    fillings(placed, targets).fill(all, found.unlabelled(), sections.areBehind());
    new Relistings(
            new TreeBuilder.Tree(tree.nodes(), placed, tree.references()),
            sections.areBehind(),
            notes)
        .take();
    aside.captions().forEach(line -> caption(line, placed));
    new NoteOwners(tree.nodes(), notes).give(aside.notes());
    return new PageDraft(plan, bodies.sure(tree.nodes()));
  }

  private Fillings fillings(List<Placed> placed, Targets targets) {
    ProjectRows projects = new ProjectRows(profile, notes);
    return new Fillings(profile, texts, new NumberedActions(placed), targets, projects, notes);
  }

  /** A picture is of the heading that it stands below, whatever of it. */
  private void caption(Line line, List<Placed> placed) {
    PageNode node =
        placed.stream()
            .filter(one -> one.block() instanceof Block.Heading)
            .filter(one -> one.block().lines().getFirst().line().number() < line.number())
            .reduce((one, next) -> next)
            .map(Placed::node)
            .orElse(null);
    if (node == null) {
      notes.unread(line, Reason.OUTSIDE_BLOCKS);
    } else {
      node.insert(PageText.caption(line));
    }
  }

  private List<Section> overviews(List<Region> regions, Titles titles) {
    return regions.stream()
        .filter(region -> region.hasTags() && isNoFront(region))
        .flatMap(region -> Overview.read(region, titles, notes).stream())
        .toList();
  }

  private static boolean isNoFront(Region region) {
    return !region.form().equals(Forms.TOP);
  }

  private PageDraft.Plan face(TreeBuilder.Tree tree) {
    List<PlanLine> front =
        tree.placed().stream()
            .takeWhile(one -> Forms.head(one.block()) == null)
            .flatMap(one -> one.block().lines().stream())
            .toList();
    return new PlanFace(profile, notes).read(front);
  }

  /** Reads the tables; what stands below one and is no row of it is text. */
  private List<Placed> tables(List<Placed> placed, Targets targets) {
    Map<String, Integer> owners = new HashMap<>();
    placed.stream()
        .filter(one -> one.block() instanceof Block.Table)
        .forEach(one -> owners.merge(one.form(), 1, Integer::sum));
    int most = owners.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Placed> all = new ArrayList<>();
    Set<Placed> lost = LostTables.of(placed);
    String label = "";
    for (Placed one : placed) {
      all.add(one);
      PageNode node = one.node();
      if (one.block() instanceof Block.Table table) {
        boolean strange = most > 1 && owners.getOrDefault(one.form(), 0) == 1;
        if (node == null || strange || lost.contains(one)) {
          table.lines().forEach(line -> notes.unread(line.line(), Reason.LOST_HEADING));
        } else {
          PlanLine above = above(all, table);
          List<PlanLine> left = targets.part(table, node, label, above);
          if (above != null && !left.remove(above)) {
            drop(all, above);
          }
          if (!left.isEmpty()) {
            all.add(new Placed(new Block.Text(left), one.form(), node, one.region(), one.listed()));
          }
        }
      }
      label =
          one.block() instanceof Block.Label above ? Words.key(above.label().word().text()) : "";
    }
    targets.read();
    return joined(all);
  }

  /** The line of text right above a table, which may say what the table is of. */
  private static @Nullable PlanLine above(List<Placed> all, Block.Table table) {
    Placed last = all.size() < 2 ? null : all.get(all.size() - 2);
    PlanLine line =
        last != null && last.block() instanceof Block.Text text ? text.lines().getLast() : null;
    return line != null && line.line().number() + 1 == table.lines().getFirst().line().number()
        ? line
        : null;
  }

  /** Takes the last line of the text before the last block, which a table has read. */
  private static void drop(List<Placed> all, PlanLine line) {
    int at = all.size() - 2;
    Placed text = all.get(at);
    List<PlanLine> rest = text.block().lines().stream().filter(one -> one != line).toList();
    if (rest.isEmpty()) {
      all.remove(at);
    } else {
      all.set(
          at,
          new Placed(new Block.Text(rest), text.form(), text.node(), text.region(), text.listed()));
    }
  }

  /** Texts that follow each other directly are one. */
  private static List<Placed> joined(List<Placed> placed) {
    List<Placed> all = new ArrayList<>();
    for (Placed one : placed) {
      int before = all.size() - 1;
      while (before >= 0 && all.get(before).block() instanceof Block.PageEnd) {
        before--;
      }
      Placed last = before < 0 ? null : all.get(before);
      if (last != null
          && last.region() == one.region()
          && last.block() instanceof Block.Text first
          && one.block() instanceof Block.Text second) {
        List<PlanLine> lines =
            Stream.concat(first.lines().stream(), second.lines().stream()).toList();
        all.set(
            before,
            new Placed(new Block.Text(lines), one.form(), one.node(), one.region(), one.listed()));
      } else {
        all.add(one);
      }
    }
    return all;
  }
}
