package jp.hakaru.inout.ingest.internal.apply;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.LineageKind;
import jp.hakaru.base.dossier.LineageRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.TieAnswers;
import org.jspecify.annotations.Nullable;

/**
 * What persons decided about ties (対応の回答), now or before. That a row goes on as an earlier one is
 * told by its own column; that it does not, by a row of the lineage in which nothing of the earlier
 * one goes on: a share of 0.
 */
final class Ties {
  static final String PREDECESSORS = "predecessor_ids";

  private final TieAnswers answers;
  private final Set<String> apart = new HashSet<>();

  Ties(Dossier record, TieAnswers answers) {
    this.answers = answers;
    record.rows(Table.LINEAGE).stream().filter(Ties::isApart).forEach(row -> apart.add(row.key()));
  }

  private static boolean isApart(LineageRow row) {
    return row.share() != null && row.share().signum() == 0;
  }

  /** Those of {@code candidates} of which nobody said that {@code row} is another. */
  <R extends Row> List<R> open(Row row, Collection<R> candidates) {
    return candidates.stream()
        .filter(one -> !apart.contains(Row.join(new Id(one.key()), new Id(row.key()))))
        .toList();
  }

  /** The one of {@code candidates} that a person named. */
  <R extends Row> Optional<R> earlier(Row row, List<R> candidates) {
    Optional<String> named = answers.earlier().getOrDefault(row.key(), Optional.empty());
    return candidates.stream()
        .filter(one -> named.filter(one.key()::equals).isPresent())
        .findFirst();
  }

  /** Whether a person said that {@code row} is a new one. */
  boolean isNew(Row row) {
    Optional<String> named = answers.earlier().get(row.key());
    return named != null && named.isEmpty();
  }

  /** That {@code row} goes on as none of {@code candidates}. */
  static List<LineageRow> apart(LineageKind kind, Row row, List<? extends Row> candidates) {
    return candidates.stream()
        .map(one ->
            new LineageRow(kind, new Id(one.key()), new Id(row.key()), null, BigDecimal.ZERO))
        .toList();
  }

  /** Words about rows of which {@code whole} does not hold both. */
  static Dossier idle(Dossier whole, Set<String> held) {
    Dossier.Builder idle = Dossier.builder();
    whole.rows(Table.LINEAGE).stream()
        .filter(Ties::isApart)
        .filter(row ->
            !held.contains(ofKind(row.kind(), row.fromId()))
                || !held.contains(ofKind(row.kind(), row.toId())))
        .forEach(row -> idle.add(Table.LINEAGE, row));
    return idle.build();
  }

  private static String ofKind(LineageKind kind, Id id) {
    return Datum.token(kind) + ":" + id;
  }

  /** Which of the answers {@code whole} holds. */
  Set<String> heldIn(Dossier whole) {
    return answers.earlier().entrySet().stream()
        .filter(answer ->
            answer
                .getValue()
                .map(earlier -> isTied(whole, answer.getKey(), earlier))
                .orElseGet(() ->
                    whole.rows(Table.LINEAGE).stream()
                        .anyMatch(
                            row -> isApart(row) && row.toId().value().equals(answer.getKey()))))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isTied(Dossier whole, String key, String earlier) {
    return whole.rows(Table.NODES).stream()
            .filter(node -> node.key().equals(key))
            .anyMatch(node -> new Id(earlier).equals(node.continuesNodeId()))
        || whole.rows(Table.PROJECTS).stream()
            .filter(project -> project.key().equals(key))
            .anyMatch(project -> predecessors(project.predecessorIds()).contains(earlier));
  }

  private static List<String> predecessors(@Nullable String ids) {
    return ids == null ? List.of() : List.of(ids.split(";"));
  }

  /** {@code whole} with the predecessors of projects that {@code record} or {@code now} tells. */
  static Dossier withPredecessors(Dossier whole, Dossier record, Map<String, String> now) {
    Map<String, String> told = new HashMap<>();
    for (ProjectRow project : record.rows(Table.PROJECTS)) {
      if (project.predecessorIds() != null) {
        told.put(project.key(), project.predecessorIds());
      }
    }
    told.putAll(now);
    Dossier.Builder tied = Dossier.builder();
    whole.rows(Table.PROJECTS).stream()
        .filter(project -> project.predecessorIds() == null && told.containsKey(project.key()))
        .forEach(project ->
            tied.add(
                Table.PROJECTS,
                Table.PROJECTS.with(project, PREDECESSORS, told.get(project.key()))));
    return whole.plus(tied.build());
  }
}
