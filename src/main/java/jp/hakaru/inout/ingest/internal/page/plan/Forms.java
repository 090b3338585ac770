package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.page.plan.line.Head;
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
  private final Map<String, Integer> codes = new HashMap<>();
  private final Map<String, Integer> prefixed = new HashMap<>();
  private final Map<String, Integer> all = new HashMap<>();

  private Forms() {}

  static Forms of(List<Block> blocks) {
    Forms forms = new Forms();
    List<String> stack = new ArrayList<>();
    List<String> stackCodes = new ArrayList<>();
    for (Block block : blocks) {
      Head head = head(block);
      if (block instanceof Block.Part) {
        stack.clear();
        stackCodes.clear();
      } else if (head != null) {
        String form = form(block, head);
        int at = stack.indexOf(form);
        while (at >= 0 && stack.size() > at) {
          stack.removeLast();
          stackCodes.removeLast();
        }
        String parent = stack.isEmpty() ? TOP : stack.getLast();
        forms.parents.computeIfAbsent(form, any -> new HashMap<>()).merge(parent, 1, Integer::sum);
        forms.codes.merge(form + " " + head.codeText(), 1, Integer::sum);
        forms.all.merge(form, 1, Integer::sum);
        if (!stackCodes.isEmpty() && prefix(head.codeText()).equals(stackCodes.getLast())) {
          forms.prefixed.merge(form, 1, Integer::sum);
        }
        stack.add(form);
        stackCodes.add(head.codeText());
      }
    }
    return forms;
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
    return block instanceof Block.Heading && head.isItem() ? PART : head.form();
  }

  /** The code without its last part; empty where it has one part only. */
  static String prefix(String code) {
    int cut = Math.max(code.lastIndexOf('-'), code.lastIndexOf('.'));
    return cut < 0 ? "" : code.substring(0, cut);
  }

  /** The form below which {@code form} usually stands; {@link #TOP} for none. */
  String parent(String form) {
    return parents.getOrDefault(form, Map.of()).entrySet().stream()
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

  /** Whether the code of {@code head} stands once among its like, so that it says where it is. */
  boolean isUnique(String form, String code) {
    return codes.getOrDefault(form + " " + code, 0) == 1;
  }

  /** Whether codes of {@code form} usually begin with the code of their parent. */
  boolean isPrefixed(String form) {
    return prefixed.getOrDefault(form, 0) * 2 > all.getOrDefault(form, 0);
  }
}
