package jp.hakaru.inout.ingest.internal.apply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.ActsInForce;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import org.jspecify.annotations.Nullable;

/**
 * Rows that papers of several years tell of one thing (年をまたぐ行): a plan without a period, its nodes,
 * and what stands below them. They show what the newest paper says. An older one changes nothing of
 * them, and a newer one the order in which they are printed without asking. A paper is as new as
 * the newest act that it names.
 */
final class Standing {
  private static final List<Table<? extends Row>> TABLES =
      List.of(Table.PLANS, Table.NODES, Table.INDICATOR_OWNERS, Table.PROJECT_NODES);
  private static final String SOURCE = "source";
  private static final String POSITION = "position";

  private final Dossier record;
  private final Dossier paper;
  private final Map<String, ActRow> acts = new HashMap<>();
  private final Optional<ActRow> age;

  Standing(Dossier record, Dossier paper) {
    this.record = record;
    this.paper = paper;
    Stream.of(record, paper)
        .flatMap(dossier -> dossier.rows(Table.ACTS).stream())
        .filter(act -> act.inForceFrom() != null)
        .forEach(act ->
            documentsOf(act.source())
                .forEach(document -> acts.merge(document, act, Standing::newer)));
    this.age = dateOf(paper.rows(Table.DOCUMENTS).stream().map(DocumentRow::key));
  }

  private static ActRow newer(ActRow one, ActRow other) {
    return ActsInForce.OLDEST_FIRST.compare(one, other) < 0 ? other : one;
  }

  private static Set<String> documentsOf(@Nullable Object source) {
    return Sources.byDocument(source).keySet();
  }

  private Optional<ActRow> dateOf(Stream<String> documents) {
    return documents.map(acts::get).filter(Objects::nonNull).max(ActsInForce.OLDEST_FIRST);
  }

  /** The paper, its rows as the record has them where that is newer. */
  Dossier inPaper() {
    Dossier.Builder standing = Dossier.builder();
    TABLES.forEach(table -> addNewer(table, standing));
    return paper.plus(standing.build());
  }

  /** The record, its rows in the order of the paper where that is newer. */
  Dossier inRecord() {
    Dossier.Builder ordered = Dossier.builder();
    TABLES.stream()
        .filter(table -> table.columns().contains(POSITION))
        .forEach(table -> addOrdered(table, ordered));
    return record.plus(ordered.build());
  }

  private <R extends Row> void addNewer(Table<R> table, Dossier.Builder standing) {
    Map<String, R> known = known(table);
    for (R row : paper.rows(table)) {
      R before = known.get(row.key());
      if (before != null && compare(table, before) < 0) {
        standing.add(table, table.with(before, SOURCE, table.value(row, SOURCE)));
      }
    }
  }

  private <R extends Row> void addOrdered(Table<R> table, Dossier.Builder ordered) {
    Map<String, R> known = known(table);
    for (R row : paper.rows(table)) {
      R before = known.get(row.key());
      if (before != null && compare(table, before) > 0) {
        ordered.add(table, table.with(before, POSITION, table.value(row, POSITION)));
      }
    }
  }

  private <R extends Row> Map<String, R> known(Table<R> table) {
    Map<String, R> known = new HashMap<>();
    record.rows(table).forEach(row -> known.put(row.key(), row));
    return known;
  }

  /** How the paper's age compares with that of a row of the record; 0 where one is not known. */
  private <R extends Row> int compare(Table<R> table, R before) {
    Optional<ActRow> there = dateOf(documentsOf(table.value(before, SOURCE)).stream());
    return age.isEmpty() || there.isEmpty()
        ? 0
        : ActsInForce.BY_FIRST_DAY.compare(age.get(), there.get());
  }
}
