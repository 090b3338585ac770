package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import org.jspecify.annotations.Nullable;

/**
 * Headings and labels that are missing (失われた見出し). A page that prints a label twice goes on with the
 * sections of another, whose heading is lost. What stood below a label that a page lacks and its
 * like have would be read as part of the section before it, so that section is suspect. A label
 * counts as usual when at least two thirds of such pages have it; its place is behind the label
 * that most often stands before it.
 */
final class Losses {
  private static final int FEWEST = 3;

  private Losses() {}

  static void find(List<Page> pages) {
    pages.forEach(Losses::headings);
    LostMeasures.find(pages);
    lists(pages);
    developments(pages);
    labels(pages.stream().filter(page -> page.keys().size() >= FEWEST).toList());
  }

  /** What stands below a heading of a list that has its own page is of one that is lost. */
  private static void lists(List<Page> pages) {
    Set<String> own = new HashSet<>();
    pages.stream()
        .filter(page -> page.hasSections() && !page.isListed())
        .forEach(page -> own.add(page.name()));
    for (Page page : pages) {
      for (Page above = page.parent(); above != null; above = above.parent()) {
        page.lost |= above.isListed() && above.hasSections() && own.contains(above.name());
      }
    }
  }

  /**
   * Developments whose numbers do not run on: the one before the gap may hold the texts of the one
   * that is lost. The same where it has projects twice.
   */
  private static void developments(List<Page> pages) {
    @Nullable Page last = null;
    Set<String> names = new HashSet<>();
    Set<Page> again = new HashSet<>();
    for (Page page : pages) {
      Page parent = page.parent();
      if (parent == null || page.sections().stream().noneMatch(Section::isInherited)) {
        continue;
      }
      if (!names.add(page.name())) {
        again.add(parent);
      }
      page.lost |= again.contains(parent);
      boolean first = last == null || last.parent() != parent;
      int number = number(page);
      if (first && number > 1) {
        parent.sections().stream()
            .filter(section ->
                section.type() == SectionType.ACTIONS || section.type() == SectionType.PROJECTS)
            .forEach(section -> section.headless = true);
      }
      if (!first && last != null && number != number(last) + 1) {
        last.sections().forEach(section -> section.headless = true);
      }
      behindProjects(page);
      last = page;
    }
  }

  /** What stands behind the projects of a development is of one that is lost. */
  private static void behindProjects(Page page) {
    boolean projects = false;
    for (Section section : page.sections()) {
      boolean own = section.type() == SectionType.PROJECTS;
      boolean texts = section.type() == SectionType.ACTIONS && !section.isInherited();
      section.headless |= projects && (own || texts);
      projects |= own;
    }
  }

  private static int number(Page page) {
    String digits = page.heading().code().text().replaceAll("^.*\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /** From the first label on that a page repeats, its sections are another's. */
  private static void headings(Page page) {
    Set<String> names = new HashSet<>();
    Section projects = null;
    boolean headless = false;
    for (Section section : page.sections()) {
      boolean loops =
          section.type() == SectionType.PROJECTS || section.type() == SectionType.ACTIONS;
      boolean again = section.numbered() == null && !names.add(section.name());
      headless |= again && !loops;
      section.headless = headless;
      if (section.type() == SectionType.PROJECTS && projects != null) {
        projects.suspect = true;
      }
      projects =
          section.type() == SectionType.PROJECTS
              ? section
              : section.numbered() == null ? projects : null;
    }
  }

  private static void labels(List<Page> alike) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Integer> alone = new HashMap<>();
    Map<String, Integer> apart = new HashMap<>();
    Map<String, Map<String, Integer>> before = new HashMap<>();
    for (Page page : alike) {
      Set<String> seen = new HashSet<>();
      String last = "";
      boolean blank = false;
      for (Section section : page.sections()) {
        String name = section.name();
        if (section.numbered() == null && seen.add(name)) {
          counts.merge(name, 1, Integer::sum);
          apart.merge(name, blank ? 1 : 0, Integer::sum);
          alone.merge(name, section.label().rest() == null ? 1 : 0, Integer::sum);
          before.computeIfAbsent(name, any -> new LinkedHashMap<>()).merge(last, 1, Integer::sum);
        }
        last = name;
        blank = !section.lines().isEmpty() && section.lines().getLast().isBlank();
      }
    }
    for (Page page : alike) {
      Set<String> own = new HashSet<>();
      page.sections().forEach(section -> own.add(section.name()));
      counts.forEach((name, count) -> {
        boolean usual = alike.size() > 1 && count * 3 >= alike.size() * 2;
        if (usual && alone.getOrDefault(name, 0) * 2 > count && !own.contains(name)) {
          boolean parted = apart.getOrDefault(name, 0).equals(count);
          suspect(page, before.getOrDefault(name, Map.of()), parted);
        }
      });
    }
  }

  /** Marks the last section of the page of the name that most often stands before. */
  private static void suspect(Page page, Map<String, Integer> before, boolean parted) {
    String name =
        before.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    page.sections().stream()
        .filter(section -> section.name().equals(name))
        .reduce((first, second) -> second)
        .ifPresent(section -> {
          section.parted = parted && (!section.suspect || section.parted);
          section.suspect = true;
        });
  }
}
