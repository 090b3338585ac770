package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;

/** What a text looks like by how it ends (末尾からの推定): names of projects or of plans. */
final class Likely {
  private static final String BRACKETS = "[(（\\[【][^)）\\]】]*[)）\\]】]";
  private static final String MARK = "[※*][^、，,;；]*$";
  private static final String PARTS = "[、，,;；]";

  private final List<String> projects;
  private final List<String> plans;

  Likely(MeasurePagesProfile profile) {
    this.projects = profile.projectNames().stream().map(Words::key).toList();
    this.plans = profile.planNames().stream().map(Words::key).toList();
  }

  /** Whether a name ends like that of a project. */
  boolean isProject(String name) {
    return ends(name, projects);
  }

  /** Whether a name ends like that of a plan. */
  boolean isPlan(String name) {
    return ends(name, plans);
  }

  /** Whether a text lists names that end like those of projects or plans. */
  boolean isNames(String text) {
    return Stream.of(text.replaceAll(BRACKETS, "").replaceAll(MARK, "").split(PARTS))
        .anyMatch(part -> ends(part, projects) || ends(part, plans));
  }

  private static boolean ends(String text, List<String> endings) {
    String key = Words.key(text).replaceAll("[(\\[【][^)\\]】]*[)\\]】]$", "");
    return endings.stream().anyMatch(key::endsWith);
  }
}
