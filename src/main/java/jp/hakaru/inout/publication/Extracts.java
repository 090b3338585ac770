package jp.hakaru.inout.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.publication.internal.extract.Extract;
import org.jspecify.annotations.Nullable;

/** Takes from a released record what a page is about (画面ごとの抜き出し). */
public final class Extracts {
  private static final List<Table<?>> JUDGED =
      List.of(
          Table.ACTS,
          Table.PLANS,
          Table.NODES,
          Table.PROJECTS,
          Table.PROJECT_NODES,
          Table.INDICATORS,
          Table.INDICATOR_DEFINITIONS,
          Table.INDICATOR_OWNERS,
          Table.INDICATOR_VALUES,
          Table.ASSESSMENTS);

  private static final List<Table<?>> JOINT =
      List.of(
          Table.NEEDS_SURVEYS,
          Table.NEEDS,
          Table.THEMES,
          Table.EFFORTS,
          Table.ROADMAP,
          Table.SCHEDULE);

  private Extracts() {}

  /**
   * The rows of {@code subject} and each row that one of these names; empty where the record has no
   * such subject.
   */
  public static Optional<Dossier> find(PublicReading reading, PageSubject subject) {
    Extract extract = own(reading, subject);
    extract.addNamed();
    return Optional.of(extract.dossier()).filter(rows -> !rows.isEmpty());
  }

  /** The rows of {@code subject} alone; none where the record has no such subject. */
  public static Dossier findOwn(PublicReading reading, PageSubject subject) {
    return own(reading, subject).dossier();
  }

  private static Extract own(PublicReading reading, PageSubject subject) {
    Extract extract = new Extract(reading);
    switch (subject) {
      case PageSubject.OfRow row -> {
        extract.addIds(row.kind().table(), List.of(row.id().value()));
        extract.addBelow(true);
      }
      case PageSubject.OfBody body -> addBody(extract, body.page());
      case PageSubject.OfSide side -> {
        addSide(extract, reading, side);
        extract.addBelow(false);
      }
    }
    return extract;
  }

  private static void addBody(Extract extract, PageSubject.BodyPage page) {
    switch (page) {
      case FRONT -> {
        JUDGED.forEach(extract::addAll);
        List.of(Table.PROJECT_COSTS, Table.NEEDS_SURVEYS, Table.NEEDS, Table.THEMES, Table.EFFORTS)
            .forEach(extract::addAll);
      }
      case TARGETS -> {
        JUDGED.forEach(extract::addAll);
        extract.addAll(Table.REVIEWS);
      }
      case DEPARTMENT -> {
        JUDGED.forEach(extract::addAll);
        extract.addAll(Table.DEPARTMENTS);
        extract.addAll(Table.PROJECT_YEARS);
        extract.addAll(Table.EFFORTS);
        extract.addAll(Table.THEMES);
      }
      case REFERENCE -> {
        JUDGED.forEach(extract::addAll);
        extract.addAll(Table.LINKS);
      }
      case COLLABORATION -> {
        JOINT.forEach(extract::addAll);
        extract.addBelow(true);
      }
    }
  }

  private static void addSide(Extract extract, PublicReading reading, PageSubject.OfSide side) {
    switch (side.page()) {
      case DEPARTMENT -> addDepartment(extract, reading, side.name());
      case REFERENCE -> addReference(extract, reading, side.name());
      case FRONT, TARGETS, COLLABORATION ->
          throw new IllegalArgumentException(side.page() + " has no names");
    }
  }

  private static void addDepartment(Extract extract, PublicReading reading, String name) {
    extract.add(Table.NODES, having(reading.rows(Table.NODES), name, node -> node.department()));
    extract.add(
        Table.PROJECTS,
        having(reading.rows(Table.PROJECTS), name, project -> project.department()));
    Set<String> ofYears =
        having(reading.rows(Table.PROJECT_YEARS), name, year -> year.department()).stream()
            .map(ProjectYearRow::projectId)
            .map(Objects::toString)
            .collect(Collectors.toSet());
    extract.addIds(Table.PROJECTS, ofYears);
    extract.add(
        Table.EFFORTS, having(reading.rows(Table.EFFORTS), name, effort -> effort.departments()));
    extract.add(
        Table.THEMES, having(reading.rows(Table.THEMES), name, theme -> theme.departments()));
  }

  private interface Listing<R> {
    @Nullable String of(R row);
  }

  private static <R extends Row> List<R> having(List<R> rows, String name, Listing<R> listing) {
    return rows.stream()
        .filter(row ->
            Stream.ofNullable(listing.of(row))
                .flatMap(list -> Arrays.stream(list.split(";", -1)))
                .anyMatch(name::equals))
        .toList();
  }

  private static void addReference(Extract extract, PublicReading reading, String scheme) {
    List<LinkRow> links = reading.rows(Table.LINKS, "scheme", List.of(scheme));
    extract.add(Table.LINKS, links);
    Set<String> owners =
        links.stream().map(link -> link.fromId().value()).collect(Collectors.toSet());
    extract.addIds(Table.NODES, owners);
    extract.addIds(Table.PROJECTS, owners);
  }
}
