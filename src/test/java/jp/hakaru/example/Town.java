package jp.hakaru.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.example.page.PagePaper;
import org.jspecify.annotations.Nullable;

/**
 * The town (例示の町): its papers, and its record made of them and of what no paper states.
 *
 * <p>A row that several papers tell is one, with the places of all of them; one that says less
 * takes nothing away, and where two say otherwise the one that came out first stands, while the
 * claims hold both. A project's own row is that of its newest year.
 */
public final class Town {
  private static final String SOURCE = "source";

  private final Facts facts;
  private final List<Contradiction> contradictions;
  private final List<Paper> papers;
  private final Dossier dossier;

  private Town(Facts facts, List<Contradiction> contradictions, List<Paper> papers) {
    this.facts = facts;
    this.contradictions = contradictions;
    this.papers = papers;
    Dossier.Builder own = Dossier.builder();
    new OwnRecord(facts, own).add();
    this.dossier = united(papers).plus(own.build());
  }

  /** The town without contradictions. */
  public static Town clean() {
    return with(List.of());
  }

  public static Town planted() {
    return with(Contradiction.all());
  }

  static Town with(List<Contradiction> contradictions) {
    Facts facts = Facts.load();
    List<Paper> papers =
        Arrays.stream(PaperKey.values())
            .map(key -> key.print(facts.with(of(key, contradictions))))
            .toList();
    return new Town(facts, contradictions, papers);
  }

  private static List<Contradiction> of(PaperKey key, List<Contradiction> all) {
    return all.stream().filter(one -> one.paper() == key).toList();
  }

  /** A paper laid out on pages. */
  PagePaper layOut(PaperKey key) {
    return key.layOut(facts.with(of(key, contradictions)));
  }

  Facts facts() {
    return facts;
  }

  public List<Paper> papers() {
    return papers;
  }

  public Paper paper(PaperKey key) {
    return papers.stream().filter(paper -> paper.key() == key).findFirst().orElseThrow();
  }

  public Dossier dossier() {
    return dossier;
  }

  public MunicipalityCode code() {
    return new MunicipalityCode(facts.text("/town/body/code"));
  }

  public String name() {
    return facts.text("/town/body/name");
  }

  /** The record that {@code papers} make, in the order in which they came out. */
  public static Dossier united(List<Paper> papers) {
    Dossier.Builder record = Dossier.builder();
    List<ProjectRow> projects = newestProjects(papers);
    for (Table<? extends Row> table : Table.ALL) {
      if (table.equals(Table.PROJECTS)) {
        record.addAll(Table.PROJECTS, projects);
      } else if (table.equals(Table.CLAIMS)) {
        record.addAll(Table.CLAIMS, claims(papers, projects));
      } else {
        merge(table, papers, record);
      }
    }
    return Ties.in(record.build());
  }

  private static List<ProjectRow> newestProjects(List<Paper> papers) {
    Map<String, ProjectRow> newest = new LinkedHashMap<>();
    Map<String, Integer> years = new LinkedHashMap<>();
    for (Paper paper : papers) {
      Map<String, Integer> own =
          paper.dossier().rows(Table.PROJECT_YEARS).stream()
              .collect(
                  Collectors.toMap(
                      year -> year.projectId().value(),
                      (ProjectYearRow year) -> year.fiscalYear().value()));
      for (ProjectRow project : paper.dossier().rows(Table.PROJECTS)) {
        int year = Objects.requireNonNull(own.get(project.key()));
        if (year >= years.getOrDefault(project.key(), 0)) {
          newest.put(project.key(), project);
          years.put(project.key(), year);
        }
      }
    }
    return List.copyOf(newest.values());
  }

  /** All claims but those of project rows that a newer year replaced. */
  private static List<ClaimRow> claims(List<Paper> papers, List<ProjectRow> projects) {
    Map<String, String> sources =
        projects.stream().collect(Collectors.toMap(ProjectRow::key, one -> "" + one.source()));
    return papers.stream()
        .flatMap(paper -> paper.dossier().rows(Table.CLAIMS).stream())
        .filter(claim ->
            !claim.kind().equals(Table.PROJECTS.kind())
                || sources.getOrDefault(claim.id(), "").startsWith(claim.documentId().value()))
        .toList();
  }

  private static <R extends Row> void merge(
      Table<R> table, List<Paper> papers, Dossier.Builder record) {
    Map<String, R> rows = new LinkedHashMap<>();
    for (Paper paper : papers) {
      Set<String> own = new HashSet<>();
      for (R row : paper.dossier().rows(table)) {
        if (!own.add(row.key())) {
          throw new IllegalStateException("twice in one paper: " + table + " " + row);
        }
        rows.merge(row.key(), row, (one, other) -> merged(table, one, other));
      }
    }
    record.addAll(table, rows.values());
  }

  private static <R extends Row> R merged(Table<R> table, R one, R other) {
    List<String> columns = table.columns();
    List<@Nullable Object> ours = table.values(one);
    List<@Nullable Object> theirs = table.values(other);
    R row = one;
    for (int i = 0; i < columns.size(); i++) {
      Object our = ours.get(i);
      Object their = theirs.get(i);
      if (columns.get(i).equals(SOURCE) || their == null || their.equals(our)) {
        continue;
      } else if (our != null) {
        return one;
      }
      row = table.with(row, columns.get(i), their);
    }
    int source = columns.indexOf(SOURCE);
    return source < 0 ? row : table.with(row, SOURCE, union(ours.get(source), theirs.get(source)));
  }

  /** The places of both, the documents in the order of their ids. */
  private static @Nullable String union(@Nullable Object one, @Nullable Object other) {
    Map<String, String> places = new TreeMap<>();
    Stream.of(one, other)
        .filter(Objects::nonNull)
        .flatMap(source -> Stream.of(source.toString().split(";(?=d)")))
        .forEach(part ->
            places.merge(
                part.substring(0, part.indexOf('#')),
                part.substring(part.indexOf('#')),
                (a, b) -> a));
    List<String> parts = new ArrayList<>();
    places.forEach((document, at) -> parts.add(document + at));
    return parts.isEmpty() ? null : String.join(";", parts);
  }
}
