package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.inout.ingest.internal.profile.SectionType;

/**
 * Projects of a whole measure that stand behind its last development (施策全体の主な事業): where no paper's
 * development but the last of its measure has any, they are the measure's.
 */
final class SharedProjects {
  private SharedProjects() {}

  static void move(List<Page> pages) {
    Map<Page, List<Page>> measures = new LinkedHashMap<>();
    for (Page page : pages) {
      Page parent = page.parent();
      if (parent != null && page.sections().stream().anyMatch(Section::isInherited)) {
        measures.computeIfAbsent(parent, any -> new ArrayList<>()).add(page);
      }
    }
    boolean several = measures.values().stream().anyMatch(all -> all.size() > 1);
    boolean lastOnly =
        measures.values().stream()
            .flatMap(all -> all.subList(0, all.size() - 1).stream())
            .noneMatch(page -> page.has(SectionType.PROJECTS));
    if (several && lastOnly) {
      measures.forEach((measure, all) -> move(all.getLast(), measure));
    }
  }

  private static void move(Page development, Page measure) {
    List<Section> projects =
        development.sections().stream()
            .filter(section -> section.type() == SectionType.PROJECTS)
            .toList();
    development.sections().removeAll(projects);
    measure.sections().addAll(projects);
  }
}
