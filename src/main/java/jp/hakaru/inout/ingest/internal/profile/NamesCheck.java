package jp.hakaru.inout.ingest.internal.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.inout.ingest.ProfileProblem;
import jp.hakaru.inout.ingest.ProfileProblem.Rule;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * What every profile must hold beyond its schema (プロファイルの検査): words that say something. Works on
 * what is there, whatever else is wrong, so that all problems come at once.
 */
class NamesCheck {
  private final ProfileTree tree;
  private final List<ProfileProblem> problems = new ArrayList<>();

  NamesCheck(ProfileTree tree) {
    this.tree = tree;
  }

  /** The problems of {@code tree}, by its shape. */
  static List<ProfileProblem> problems(ProfileTree tree) {
    NamesCheck check =
        switch (tree.root().path("shape").asString("")) {
          case "list" -> new ListCheck(tree);
          case "form" -> new FormCheck(tree);
          case "measure_pages" -> new MeasurePagesCheck(tree);
          case "plan_pages" -> new PlanPagesCheck(tree);
          default -> new NamesCheck(tree);
        };
    check.words(tree.root(), JsonPointer.empty());
    check.signs();
    check.check();
    return List.copyOf(check.problems);
  }

  /** What profiles of one shape must hold. */
  void check() {}

  final JsonNode root() {
    return tree.root();
  }

  final void problem(JsonPointer at, Rule rule, String found, Collection<String> expected) {
    problems.add(
        new ProfileProblem(
            tree.line(at), ProfileTree.place(at), rule, found, List.copyOf(expected)));
  }

  /** Words of which nothing is left when they are compared would fit everywhere. */
  private void words(JsonNode node, JsonPointer at) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        JsonNode one = node.get(i);
        if (one.isString() && Words.key(one.asString()).isEmpty()) {
          problem(at.appendIndex(i), Rule.NOT_BLANK, one.asString(), List.of());
        }
        words(one, at.appendIndex(i));
      }
    }
    node.propertyStream().forEach(one -> words(one.getValue(), at.appendProperty(one.getKey())));
  }

  /** A sign of items holds the first character of a series, or a figure one. */
  private void signs() {
    List<String> firsts = new ArrayList<>(List.of("1", "１"));
    texts(tree.root().path("item_series"), JsonPointer.empty()).values().stream()
        .filter(series -> !series.isEmpty())
        .forEach(series -> firsts.add(series.substring(0, 1)));
    texts(tree.root().path("item_signs"), JsonPointer.empty().appendProperty("item_signs"))
        .forEach((place, sign) -> {
          if (firsts.stream().noneMatch(sign::contains)) {
            problem(place, Rule.KNOWN_SIGN, sign, firsts);
          }
        });
  }

  /** The texts of a list, each with its place; other elements are the schema's affair. */
  static Map<JsonPointer, String> texts(JsonNode list, JsonPointer at) {
    Map<JsonPointer, String> texts = new LinkedHashMap<>();
    for (int i = 0; list.isArray() && i < list.size(); i++) {
      if (list.get(i).isString()) {
        texts.put(at.appendIndex(i), list.get(i).asString());
      }
    }
    return texts;
  }

  /** The keys of an object. */
  static List<String> keys(JsonNode object) {
    return object.propertyStream().map(Map.Entry::getKey).toList();
  }

  /** Says which texts of a list are none of those known. */
  final void known(JsonNode list, JsonPointer at, Rule rule, Collection<String> known) {
    texts(list, at)
        .forEach((place, text) -> {
          if (!known.contains(text)) {
            problem(place, rule, text, known);
          }
        });
  }

  /** Names of groups, of which each name may stand in one only. */
  final class OneGroup {
    private final Rule rule;
    private final Map<String, String> groups = new HashMap<>();

    OneGroup(Rule rule) {
      this.rule = rule;
    }

    /** Adds the words of a list to {@code group}. */
    void add(String group, JsonNode list, JsonPointer at) {
      texts(list, at)
          .forEach((place, text) -> {
            String twin = groups.putIfAbsent(Words.key(text), group);
            if (twin != null && !twin.equals(group)) {
              problem(place, rule, text, List.of(twin));
            }
          });
    }
  }
}
