package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.page.draft.PageDraft;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.plan.line.BodyWidth;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLines;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanSegmenter;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Value;

/** Reads the pages of a plan (基本計画の頁の読み取り), whose lines are labelled, to a draft. */
public final class PlanPages {
  private static final String ACTION = "action";

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

  public PageDraft read(List<PlanLine> lines) {
    List<Block> blocks =
        new BookParts(profile, notes).marked(Blocks.of(new PlanSegmenter(lines).segment(), notes));
    Forms forms = Forms.of(blocks);
    LevelLegend legend = LevelLegend.of(lines, blocks, forms);
    NodeNames names = new NodeNames(words.marks(), words.tails(notes.lines()));
    TreeBuilder.Tree tree = new TreeBuilder(forms, legend, names, notes).build(blocks);
    PageDraft.Plan plan = face(tree);
    List<Placed> placed = tables(Listings.marked(tree.placed()));
    List<Region> regions = Region.of(placed);
    Sections sections =
        new Sections(
            regions.stream().filter(one -> !one.hasTags() && isNoFront(one)).toList(),
            new Titles(tree.nodes()),
            notes);
    Sections.Found found = sections.read();
    List<Section> all = new ArrayList<>();
    regions.stream()
        .filter(region -> region.hasTags() && isNoFront(region))
        .forEach(region -> all.addAll(Overview.read(region, tree.nodes(), notes)));
    all.addAll(found.sections());
    actions(placed, BodyWidth.of(lines));
    new Fillings(profile, texts, notes).fill(all, found.unlabelled(), sections.areBehind());
    new Relistings(
            new TreeBuilder.Tree(tree.nodes(), placed, tree.references()),
            sections.areBehind(),
            notes)
        .take();
    return new PageDraft(plan, tree.nodes());
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
    return new PlanFace(profile.planTitles(), notes).read(front);
  }

  /** Reads the tables; what stands below one and is no row of it is text. */
  private List<Placed> tables(List<Placed> placed) {
    Targets targets = new Targets(words, notes);
    Map<String, Integer> owners = new HashMap<>();
    placed.stream()
        .filter(one -> one.block() instanceof Block.Table)
        .forEach(one -> owners.merge(one.form(), 1, Integer::sum));
    int most = owners.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Placed> all = new ArrayList<>();
    for (Placed one : placed) {
      all.add(one);
      PageNode node = one.node();
      if (one.block() instanceof Block.Table table) {
        boolean strange = most > 1 && owners.getOrDefault(one.form(), 0) == 1;
        if (node == null || strange) {
          table.lines().forEach(line -> notes.unread(line.line(), Reason.LOST_HEADING));
        } else {
          List<PlanLine> left = targets.part(table, node);
          if (!left.isEmpty()) {
            all.add(new Placed(new Block.Text(left), one.form(), node, one.region(), one.listed()));
          }
        }
      }
    }
    targets.read();
    return joined(all);
  }

  /** Texts that follow each other directly are one. */
  private static List<Placed> joined(List<Placed> placed) {
    List<Placed> all = new ArrayList<>();
    for (Placed one : placed) {
      Placed last = all.isEmpty() ? null : all.getLast();
      boolean goesOn = last != null && last.region() == one.region();
      if (goesOn
          && last != null
          && last.block() instanceof Block.Text first
          && one.block() instanceof Block.Text second) {
        List<PlanLine> lines =
            Stream.concat(first.lines().stream(), second.lines().stream()).toList();
        all.set(
            all.size() - 1,
            new Placed(new Block.Text(lines), one.form(), one.node(), one.region(), one.listed()));
      } else {
        all.add(one);
      }
    }
    return all;
  }

  private void actions(List<Placed> placed, BodyWidth width) {
    record Body(PageNode node, List<Item> items) {}
    List<Body> bodies = new ArrayList<>();
    for (Placed one : placed) {
      PageNode node = one.node();
      if (one.block() instanceof Block.Action action && node != null) {
        List<Item> items = Items.of(action.bodies(), width.least());
        texts.count(ACTION, items);
        if (!bodies.isEmpty() && isGap(bodies.getLast().node(), node)) {
          Body before = bodies.removeLast();
          long ends =
              before.items().stream()
                  .flatMap(item -> item.lines().stream())
                  .filter(PlanLine::isSentence)
                  .count();
          boolean sure = ends < 2;
          bodies.add(new Body(before.node(), sure ? before.items() : List.of()));
          if (!sure) {
            before.items().forEach(item -> texts.unread(item, Reason.RUNNING_NUMBER));
          }
        }
        bodies.add(new Body(node, items));
      }
    }
    bodies.forEach(body ->
        body.node()
            .texts()
            .addAll(texts.read(ACTION, body.items(), NarrativeRole.ACTION, (Value) null)));
  }

  /** Whether a number is missing between two actions, whose text may stand with the first. */
  private static boolean isGap(PageNode before, PageNode node) {
    Value first = before.heading().code();
    Value second = node.heading().code();
    return before.parent() == node.parent()
        && first != null
        && second != null
        && first.text().matches("\\d{1,3}")
        && second.text().matches("\\d{1,3}")
        && Integer.parseInt(second.text()) > Integer.parseInt(first.text()) + 1;
  }
}
