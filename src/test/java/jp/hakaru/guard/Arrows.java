package jp.hakaru.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The list of modules and of the arrows between them (モジュールの依存の表): arrows.properties. */
final class Arrows {
  static final List<String> FLOORS = List.of("base", "record", "cycle", "inout", "face");

  private final Map<String, Set<String>> allowed = new TreeMap<>();

  private Arrows(Properties list) {
    for (String module : list.stringPropertyNames()) {
      Set<String> targets = new TreeSet<>();
      for (String target : split(list.getProperty(module))) {
        expand(target, list.stringPropertyNames()).forEach(targets::add);
      }
      allowed.put(module, targets);
    }
  }

  static Arrows listed() {
    try (InputStream stream = Arrows.class.getResourceAsStream("arrows.properties")) {
      Properties list = new Properties();
      list.load(stream);
      return new Arrows(list);
    } catch (IOException e) {
      throw new UncheckedIOException("arrows.properties cannot be read", e);
    }
  }

  static Arrows of(Map<String, String> lines) {
    Properties list = new Properties();
    list.putAll(lines);
    return new Arrows(list);
  }

  private static List<String> split(String targets) {
    return Arrays.stream(targets.split(",")).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }

  private static Stream<String> expand(String target, Set<String> modules) {
    return FLOORS.contains(target)
        ? modules.stream().filter(module -> module.startsWith(target + "."))
        : Stream.of(target);
  }

  Set<String> modules() {
    return allowed.keySet();
  }

  boolean allows(String from, String to) {
    return from.equals(to) || allowed.getOrDefault(from, Set.of()).contains(to);
  }

  /**
   * The module whose last name is that of the schema; {@code plan_past} belongs to plan as well.
   */
  Optional<String> moduleOfSchema(String schema) {
    String name = schema.endsWith("_past") ? schema.substring(0, schema.length() - 5) : schema;
    return modules().stream().filter(module -> module.endsWith("." + name)).findFirst();
  }

  /** What is wrong with the list itself: arrows upwards, arrows to nowhere, cycles. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, Set<String>> line : allowed.entrySet()) {
      String from = line.getKey();
      if (floor(from) < 0) {
        faults.add("arrows: " + from + " is on no floor");
      }
      for (String to : line.getValue()) {
        if (!allowed.containsKey(to)) {
          faults.add("arrows: " + from + " points to " + to + ", which has no line");
        } else if (floor(to) > floor(from)) {
          faults.add("arrows: " + from + " points up to " + to);
        } else if (reaches(to, from, new TreeSet<>())) {
          faults.add("arrows: " + from + " and " + to + " are in a cycle");
        }
      }
    }
    return faults;
  }

  private static int floor(String module) {
    return FLOORS.indexOf(module.replaceFirst("\\..*", ""));
  }

  private boolean reaches(String from, String to, Set<String> seen) {
    return from.equals(to)
        || allowed.getOrDefault(from, Set.of()).stream()
            .filter(seen::add)
            .anyMatch(next -> reaches(next, to, seen));
  }
}
