package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The chapters of a plan by how their headings are numbered (計画の章立て): a form of numbers that is new
 * opens the next level, one that is known goes on at its own. On pages of two columns a heading may
 * stand behind those of the next chapter: where its number does not go on below the chapter above,
 * it goes on below the one before in which it does.
 */
final class PlanTree {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<name>[\\p{IsHan}\\p{IsKatakana}ー]{1,6}(?:の[\\p{IsHan}ー]{1,3})?\\d{1,2}(?:-\\d{1,2})?)(?:の|\\))");

  private final List<PageNode> nodes = new ArrayList<>();
  private final List<Level> open = new ArrayList<>();
  private final Map<PageNode, Map<String, Integer>> last = new HashMap<>();
  private final Map<String, Integer> roots = new HashMap<>();

  private record Level(String form, PageNode node) {}

  List<PageNode> nodes() {
    return List.copyOf(nodes);
  }

  /** The chapter below which texts now stand. */
  Optional<PageNode> current() {
    return open.isEmpty() ? Optional.empty() : Optional.of(open.getLast().node());
  }

  /** Whether the line may head a chapter here: its number goes on at its level or begins one. */
  boolean mayBegin(JointLine line) {
    return line.number().filter(sign -> !line.isTable() && place(sign).isPresent()).isPresent();
  }

  /**
   * Whether a number is further than the next of its form where a chapter may stand: one before it
   * is lost.
   */
  boolean skips(Sign sign) {
    return !open.isEmpty() && skipped(sign).isPresent();
  }

  /** How many levels stand above one whose numbers go back without a heading above them. */
  Optional<Integer> restarted(Sign sign) {
    for (int depth = open.size() - 1; depth > 0; depth--) {
      if (open.get(depth).form().equals(sign.form())) {
        return sign.ordinal() <= last(parent(depth), sign.form())
            ? Optional.of(depth)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the line heads a chapter above the level {@code depth}. */
  boolean isAbove(JointLine line, int depth) {
    return line.number().flatMap(this::place).filter(at -> at < depth).isPresent();
  }

  private Optional<Integer> skipped(Sign sign) {
    for (int depth = open.size() - 1; depth >= 0; depth--) {
      if (open.get(depth).form().equals(sign.form())) {
        boolean further = sign.ordinal() > last(parent(depth), sign.form()) + 1;
        return further ? Optional.of(depth) : Optional.empty();
      }
    }
    return sign.ordinal() > 1 ? Optional.of(open.size()) : Optional.empty();
  }

  /** How deep the chapter goes in: the levels that stay open above it. */
  private Optional<Integer> place(Sign sign) {
    for (int depth = open.size() - 1; depth >= 0; depth--) {
      if (open.get(depth).form().equals(sign.form())) {
        boolean goesOn = sign.ordinal() == last(parent(depth), sign.form()) + 1;
        return goesOn || depth == 0 ? Optional.of(depth) : Optional.empty();
      }
    }
    boolean first = sign.ordinal() == 1 || open.isEmpty();
    return first ? Optional.of(open.size()) : Optional.empty();
  }

  /**
   * The chapter whose word and number {@code heading} names: ＜柱5の実施工程＞; {@code here} where it names
   * none, nothing where it names one that is not there.
   */
  Optional<PageNode> named(JointLine heading, PageNode here) {
    Matcher name = NAMED.matcher(heading.wholeKey());
    if (!name.find()) {
      return Optional.of(here);
    }
    List<PageNode> named =
        nodes.stream()
            .filter(node -> {
              Value level = node.heading().levelName();
              Value code = node.heading().code();
              return level != null
                  && code != null
                  && name.group("name").equals(Words.key(level.text() + code.text()));
            })
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private @Nullable PageNode parent(int depth) {
    return depth == 0 ? null : open.get(depth - 1).node();
  }

  private int last(@Nullable PageNode parent, String form) {
    return (parent == null ? roots : last.getOrDefault(parent, Map.of())).getOrDefault(form, 0);
  }

  PageNode begin(JointLine line, Value title, @Nullable Value levelName, @Nullable Value subtitle) {
    Sign sign = line.number().orElseThrow();
    int depth = place(sign).or(() -> skipped(sign)).orElseThrow();
    PageNode parent = parent(depth);
    Value code = new Value(sign.code(), List.of(sign.piece()));
    PageNode node =
        new PageNode(parent, depth + 1, new PageNode.Heading(levelName, code, title, subtitle));
    while (open.size() > depth) {
      open.removeLast();
    }
    open.add(new Level(sign.form(), node));
    Map<String, Integer> counted =
        parent == null ? roots : last.computeIfAbsent(parent, any -> new HashMap<>());
    counted.put(sign.form(), sign.ordinal());
    nodes.add(node);
    return node;
  }

  /**
   * Goes back to the latest chapter below which {@code sign} goes on, where it does not go on here.
   */
  boolean goBack(Sign sign) {
    if (open.stream().noneMatch(level -> level.form().equals(sign.form()))) {
      return false;
    }
    Optional<PageNode> node = before(sign);
    node.ifPresent(one -> reopen(one, sign.form()));
    return node.isPresent();
  }

  /** Whether {@link #goBack} finds a chapter. */
  boolean mayGoBack(Sign sign) {
    return before(sign).isPresent();
  }

  /** The latest chapter below which {@code sign} is the next of its form. */
  private Optional<PageNode> before(Sign sign) {
    return nodes.reversed().stream()
        .filter(node -> last(node, sign.form()) > 0)
        .filter(node -> last(node, sign.form()) + 1 == sign.ordinal())
        .findFirst();
  }

  private void reopen(PageNode node, String form) {
    Map<PageNode, String> forms = new HashMap<>();
    open.forEach(level -> forms.put(level.node(), level.form()));
    List<Level> path = new ArrayList<>();
    for (PageNode at = node; at != null; at = at.parent()) {
      String own = forms.getOrDefault(at, formAt(at.level() - 1));
      path.addFirst(new Level(own, at));
    }
    PageNode child =
        nodes.reversed().stream()
            .filter(one -> node.equals(one.parent()))
            .findFirst()
            .orElseThrow();
    open.clear();
    open.addAll(path);
    open.add(new Level(form, child));
  }

  private String formAt(int depth) {
    return depth < open.size() ? open.get(depth).form() : "";
  }
}
