package jp.hakaru.face.portal.internal.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ProjectSubjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.face.portal.internal.element.Doubt;
import jp.hakaru.face.portal.internal.element.SourceRef;
import jp.hakaru.face.portal.internal.element.Sourced;
import jp.hakaru.face.portal.internal.project.Subject;
import org.jspecify.annotations.Nullable;

/** Makes the budget subjects of a project (予算科目); years with the same one stand together. */
final class Subjects {
  private Subjects() {}

  /** Those of the newest year first. */
  static List<Subject> of(List<ProjectSubjectRow> rows, Evidence evidence) {
    Map<List<Object>, List<ProjectSubjectRow>> same = new LinkedHashMap<>();
    rows.stream()
        .sorted(
            Comparator.comparing(ProjectSubjectRow::fiscalYear)
                .reversed()
                .thenComparing(ProjectSubjectRow::key))
        .forEach(row ->
            same.computeIfAbsent(
                    List.of(parts(row), Optional.ofNullable(row.share())), any -> new ArrayList<>())
                .add(row));
    return same.values().stream().map(years -> subject(years, evidence)).toList();
  }

  private static Subject subject(List<ProjectSubjectRow> years, Evidence evidence) {
    List<SourceRef> sources = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    for (ProjectSubjectRow year : years) {
      Sourced<String> read =
          evidence.sourced(
              "",
              Table.PROJECT_SUBJECTS,
              year,
              "account",
              "kan",
              "kou",
              "moku",
              "saimoku",
              "share");
      sources.addAll(read.sources());
      doubts.addAll(read.doubts());
    }
    ProjectSubjectRow newest = years.getFirst();
    return new Subject(
        new Sourced<>(parts(newest), sources.stream().distinct().toList(), doubts),
        newest.share(),
        years.stream().map(ProjectSubjectRow::fiscalYear).toList());
  }

  private static List<Subject.Part> parts(ProjectSubjectRow row) {
    return Stream.of(
            part("account", row.account()),
            part("kan", row.kan()),
            part("kou", row.kou()),
            part("moku", row.moku()),
            part("saimoku", row.saimoku()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Subject.Part> part(String level, @Nullable String name) {
    return Optional.ofNullable(name).map(printed -> new Subject.Part(level, printed));
  }
}
