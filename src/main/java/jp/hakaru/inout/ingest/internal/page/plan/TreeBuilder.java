package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.plan.line.Head;
import jp.hakaru.inout.ingest.internal.page.plan.line.Numbers;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tree of a plan from its headings and numbers (計画体系の組み立て). What cannot stand where it
 * does has lost the heading above it: a heading whose code stands once keeps its own row and has no
 * parent, all else is left unread.
 */
final class TreeBuilder {
  private final Forms forms;
  private final BlockNodes made;
  private final Notes notes;
  private final List<PageNode> nodes = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();
  private final List<Level> stack = new ArrayList<>();
  private final Map<String, PageNode> byCode = new HashMap<>();

  /** The last number below a parent, by the parent and the form. */
  private final Map<String, Integer> last = new HashMap<>();

  /** Regions behind which the heading of other nodes is lost. */
  private final Set<Integer> strange = new HashSet<>();

  private int region;

  /**
   * An open level.
   *
   * @param node unset where it is lost
   */
  private record Level(String form, @Nullable PageNode node, boolean action) {}

  TreeBuilder(Forms forms, BlockNodes made, Notes notes) {
    this.forms = forms;
    this.made = made;
    this.notes = notes;
  }

  /**
   * The nodes, and all blocks with the node that they stand below.
   *
   * @param references where nodes that are printed elsewhere too say that they are
   */
  record Tree(List<PageNode> nodes, List<Placed> placed, Map<PageNode, String> references) {}

  Tree build(List<Block> blocks) {
    for (Block block : blocks) {
      Head head = Forms.head(block);
      if (block instanceof Block.Part) {
        region++;
        stack.clear();
      }
      Level action = stack.isEmpty() || !stack.getLast().action() ? null : stack.getLast();
      if (action != null && isOfAction(block, action)) {
        region += block instanceof Block.Label ? 1 : 0;
        placed.add(new Placed(block, action.form(), action.node(), region));
        region += block instanceof Block.Text ? 1 : 0;
      } else if (head == null) {
        Level above = above();
        placed.add(
            new Placed(
                block,
                above == null ? Forms.TOP : above.form(),
                above == null ? null : above.node(),
                region));
      } else {
        region++;
        String form = Forms.form(block, head);
        PageNode node = place(block, head, form);
        stack.add(new Level(form, node, block instanceof Block.Action));
        placed.add(new Placed(block, form, node, region));
      }
    }
    return new Tree(TreeOrder.of(nodes), LostPages.marked(placed, strange), made.references());
  }

  /** Whether the block is a label with its words on its line, as below actions, or those words. */
  private boolean isOfAction(Block block, Level action) {
    if (block instanceof Block.Label label) {
      return label.label().rest() != null
          && switch (label.label().section().holds()) {
            case PROJECTS, DEPARTMENTS -> true;
            case TEXT, ACTIONS, INDICATORS, PLANS, GOALS, NOTHING -> false;
          };
    }
    Placed last = placed.isEmpty() ? null : placed.getLast();
    return block instanceof Block.Text
        && last != null
        && last.block() instanceof Block.Label
        && last.node() == action.node()
        && action.node() != null
        && last.form().equals(action.form());
  }

  /** The heading that texts stand below; actions have none but their own. */
  private @Nullable Level above() {
    for (Level level : stack.reversed()) {
      if (!level.action()) {
        return level;
      }
    }
    return null;
  }

  /** The level that a heading of {@code form} stands below, with all deeper ones closed. */
  private @Nullable Level open(String form) {
    for (int at = 0; at < stack.size(); at++) {
      if (stack.get(at).form().equals(form)) {
        stack.subList(at, stack.size()).clear();
      }
    }
    while (!stack.isEmpty() && forms.level(stack.getLast().form()) >= forms.level(form)) {
      stack.removeLast();
    }
    return stack.isEmpty() ? null : stack.getLast();
  }

  private @Nullable PageNode place(Block block, Head head, String form) {
    Level above = open(form);
    String usual = forms.parent(form);
    String aboveForm = above == null ? Forms.TOP : above.form();
    boolean fits = aboveForm.equals(usual) && (above == null || above.node() != null);
    PageNode parent = above == null ? null : above.node();
    boolean heading = block instanceof Block.Heading;
    if (fits && forms.isPrefixed(form) && parent != null && !isPrefix(parent, head)) {
      strange.addAll(LostPages.before(placed));
      parent = byPrefix(usual, Forms.prefix(head.codeText()));
      fits = parent != null;
    }
    NodeNames.Name name = made.name(block);
    Value title = name.title();
    if (title == null || !Texts.closes(title.text())) {
      return lost(block, Reason.NO_NAME);
    }
    if (heading && forms.isTwofold(block)) {
      last.put(key(parent) + form, Integer.MAX_VALUE);
      return lost(block, Reason.TWO_SPELLINGS);
    }
    PageNode again = heading ? again(form, head, title, parent) : null;
    if (again != null) {
      again.spellings().add(title);
      block.lines().forEach(line -> notes.structure(line.line().whole()));
      return again;
    }
    boolean runs = runs(parent, form, head);
    if (!fits || !runs) {
      boolean own = heading && forms.isUnique(form, head.codeText()) && forms.isGlobal(form);
      if (!own) {
        return lost(block, Reason.LOST_HEADING);
      }
      notes.doubt(head.code(), Reason.LOST_HEADING);
      parent = fits ? parent : null;
    }
    return node(block, head, form, parent, name, title);
  }

  /** Whether the code begins with that of {@code parent}, or with all above it. */
  private static boolean isPrefix(PageNode parent, Head head) {
    return Forms.isChain(Forms.prefix(head.codeText()), chain(parent));
  }

  private static List<String> chain(PageNode node) {
    List<String> codes = new ArrayList<>();
    for (PageNode at = node; at != null; at = at.parent()) {
      Value code = at.heading().code();
      codes.addFirst(code == null ? "" : code.text());
    }
    return codes;
  }

  /** The one heading of a form with the codes of a prefix. */
  private @Nullable PageNode byPrefix(String form, String prefix) {
    PageNode own = byCode.get(form + " " + prefix);
    if (own != null) {
      return own;
    }
    List<PageNode> found =
        placed.stream()
            .filter(one -> one.form().equals(form) && one.block() instanceof Block.Heading)
            .map(Placed::node)
            .filter(Objects::nonNull)
            .distinct()
            .filter(node -> Forms.isChain(prefix, chain(node)))
            .toList();
    return found.size() == 1 ? found.getFirst() : null;
  }

  /** The node that the same heading made before: on a list of contents, or on an earlier page. */
  private @Nullable PageNode again(String form, Head head, Value title, @Nullable PageNode parent) {
    PageNode below = byCode.get(key(parent) + form + " " + head.codeText());
    PageNode any = byCode.get(form + " " + head.codeText());
    PageNode known = below == null && !Forms.prefix(head.codeText()).isEmpty() ? any : below;
    boolean same =
        known != null && Words.key(known.heading().title().text()).equals(Words.key(title.text()));
    return same ? known : null;
  }

  /**
   * Whether the number goes on from the one before it below the same parent. Behind one that does
   * not, a heading is lost, and none of its like is sure.
   */
  private boolean runs(@Nullable PageNode parent, String form, Head head) {
    int number = Numbers.last(head.codeText());
    if (number == 0) {
      return true;
    }
    String key = key(parent) + form;
    Integer before = last.get(key);
    boolean runs = before == null || number > before;
    last.put(key, runs ? number : Integer.MAX_VALUE);
    return runs;
  }

  private static String key(@Nullable PageNode parent) {
    return (parent == null ? "" : System.identityHashCode(parent)) + " ";
  }

  private @Nullable PageNode lost(Block block, Reason reason) {
    block.lines().forEach(line -> notes.unread(line.line(), reason));
    notes.doubt(block.lines().getFirst().line().whole(), reason);
    return null;
  }

  private PageNode node(
      Block block,
      Head head,
      String form,
      @Nullable PageNode parent,
      NodeNames.Name name,
      Value title) {
    int level = parent == null ? forms.level(form) : parent.level() + 1;
    PageNode node = made.node(block, head, new BlockNodes.Below(parent, level), name, title);
    if (block instanceof Block.Heading) {
      byCode.putIfAbsent(form + " " + head.codeText(), node);
      byCode.putIfAbsent(key(parent) + form + " " + head.codeText(), node);
    }
    nodes.add(node);
    return node;
  }
}
