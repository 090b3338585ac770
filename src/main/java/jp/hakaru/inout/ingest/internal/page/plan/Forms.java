package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.page.plan.line.Head;
import jp.hakaru.inout.ingest.internal.page.plan.line.Numbers;
import jp.hakaru.inout.ingest.internal.profile.Words;
import org.jspecify.annotations.Nullable;

/**
 * How the forms of a document's headings stand below each other (見出しの形の上下): a form that comes first
 * below another is deeper, and the parent that a form has most often is its usual one. So a lost
 * heading shows where its children stand.
 */
final class Forms {
  /** The form of a bare number above a title and a slogan. */
  private static final String PART = "part";

  static final String TOP = "";

  private final Map<String, Map<String, Integer>> parents = new HashMap<>();

  /** Behind which forms the first of a form stands. */
  private final Map<String, Map<String, Integer>> firsts = new HashMap<>();

  private final Map<String, Integer> codes = new HashMap<>();
  private final Map<String, Integer> prefixed = new HashMap<>();
  private final Map<String, Integer> all = new HashMap<>();

  /** Headings with the same form and code below the same ones. */
  private final Map<String, List<Block>> prints = new HashMap<>();

  /** The titles of each code of a form. */
  private final Map<String, Map<String, Set<String>>> titles = new HashMap<>();

  private Forms() {}

  static Forms of(List<Block> blocks, List<String> ordinals) {
    Forms forms = new Forms();
    List<String> stack = new ArrayList<>();
    List<String> stackCodes = new ArrayList<>();
    String before = TOP;
    for (Block block : blocks) {
      Head head = head(block);
      if (block instanceof Block.Part) {
        stack.clear();
        stackCodes.clear();
        before = TOP;
      } else if (head != null) {
        String form = form(block, head);
        int kept = above(form, stack, ordinals);
        stack.subList(kept, stack.size()).clear();
        stackCodes.subList(kept, stackCodes.size()).clear();
        String parent = stack.isEmpty() ? TOP : stack.getLast();
        forms.count(block, head, stackCodes, parent, before);
        before = form;
        stack.add(form);
        stackCodes.add(head.codeText());
      }
    }
    return forms;
  }

  /** Counts a heading below {@code parent} whose codes, from the top, are {@code above}. */
  private void count(Block block, Head head, List<String> above, String parent, String before) {
    String form = form(block, head);
    String code = head.codeText();
    parents.computeIfAbsent(form, any -> new HashMap<>()).merge(parent, 1, Integer::sum);
    codes.merge(form + " " + code, 1, Integer::sum);
    all.merge(form, 1, Integer::sum);
    title(form, head, block);
    print(String.join("/", above) + " " + form + " " + code, block);
    if (!above.isEmpty() && isChain(prefix(code), above)) {
      prefixed.merge(form, 1, Integer::sum);
    }
    boolean first = Numbers.last(code) == 1 && !before.equals(form);
    if (first) {
      firsts.computeIfAbsent(form, any -> new HashMap<>()).merge(before, 1, Integer::sum);
    }
  }

  private static String titleOf(Block block) {
    return block instanceof Block.Heading heading
        ? heading.titles().stream()
            .map(piece -> Words.key(piece.text()))
            .collect(Collectors.joining())
            .replaceAll("[(\\[<~【〔].*$", "")
        : "";
  }

  private void title(String form, Head head, Block block) {
    if (block instanceof Block.Heading) {
      titles
          .computeIfAbsent(form, any -> new HashMap<>())
          .computeIfAbsent(head.codeText(), any -> new HashSet<>())
          .add(titleOf(block));
    }
  }

  /**
   * How many of the open forms {@code form} may stand below: those above its like and its lower.
   */
  private static int above(String form, List<String> stack, List<String> ordinals) {
    int at = 0;
    while (at < stack.size()
        && !stack.get(at).equals(form)
        && !isAbove(form, stack.get(at), ordinals)) {
      at++;
    }
    return at;
  }

  /** Whether a form's word usually stands above another's: 章 above 節. */
  private static boolean isAbove(String form, String other, List<String> ordinals) {
    int own = ordinals.indexOf(form.replaceFirst("^ordinal ", ""));
    int of = ordinals.indexOf(other.replaceFirst("^ordinal ", ""));
    return own >= 0 && of > own;
  }

  private void print(String place, Block block) {
    if (block instanceof Block.Heading) {
      prints.computeIfAbsent(place, any -> new ArrayList<>()).add(block);
    }
  }

  static @Nullable Head head(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading.head();
      case Block.Action action -> action.head();
      case Block.Label _, Block.Tag _, Block.Text _, Block.Table _, Block.Relisted _ -> null;
      case Block.PageEnd _, Block.Part _ -> null;
    };
  }

  static String form(Block block, Head head) {
    return block instanceof Block.Heading && head.isItem() ? PART + head.form() : head.form();
  }

  /** Whether a prefix is the last of the codes above, or the last ones joined. */
  static boolean isChain(String prefix, List<String> codes) {
    String joined = "";
    for (String code : codes.reversed()) {
      joined = joined.isEmpty() ? code : code + "-" + joined;
      if (!prefix.isEmpty() && prefix.replace('.', '-').equals(joined)) {
        return true;
      }
    }
    return false;
  }

  /** The code without its last part; empty where it has one part only. */
  static String prefix(String code) {
    int cut = Math.max(code.lastIndexOf('-'), code.lastIndexOf('.'));
    return cut < 0 ? "" : code.substring(0, cut);
  }

  /** The form below which {@code form} usually stands; {@link #TOP} for none. */
  String parent(String form) {
    Map<String, Integer> own = firsts.getOrDefault(form, parents.getOrDefault(form, Map.of()));
    return own.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(TOP);
  }

  /** How deep {@code form} usually stands, from 1. */
  int level(String form) {
    int level = 1;
    Set<String> seen = new HashSet<>();
    for (String up = parent(form); !up.equals(TOP) && seen.add(up); up = parent(up)) {
      level++;
    }
    return level;
  }

  /**
   * Whether codes of {@code form} say where they stand: they hold their parent's, or run on through
   * the whole document, none of them twice with another title.
   */
  boolean isGlobal(String form) {
    if (isPrefixed(form)) {
      return true;
    }
    Map<String, Set<String>> own = titles.getOrDefault(form, Map.of());
    return own.size() > 1 && own.values().stream().allMatch(all -> all.size() == 1);
  }

  /** Whether a heading with its code is printed with another title below the same one. */
  boolean isTwofold(Block block) {
    return prints.values().stream()
        .filter(same -> same.contains(block))
        .anyMatch(same -> same.stream().map(Forms::titleOf).distinct().count() > 1);
  }

  /** Whether the code of {@code head} stands once among its like, so that it says where it is. */
  boolean isUnique(String form, String code) {
    return codes.getOrDefault(form + " " + code, 0) == 1;
  }

  /** Whether codes of {@code form} usually begin with the code of their parent. */
  boolean isPrefixed(String form) {
    return prefixed.getOrDefault(form, 0) * 2 > all.getOrDefault(form, 0);
  }
}
