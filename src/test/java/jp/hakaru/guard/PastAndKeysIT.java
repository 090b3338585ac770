package jp.hakaru.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hakaru.base.ledger.internal.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Past views in step (過去ビュー), foreign keys along the arrows (外部キー): read from the catalogue. */
@Tag("fast")
final class PastAndKeysIT {
  private static final String AS_OWNER = "set local role hakaru_owner";

  private static TestDatabase database;
  private static Connection connection;

  @BeforeAll
  static void open() throws SQLException {
    database = TestDatabase.fresh(TestDatabase.Kind.EMBEDDED);
    connection = database.superuser();
  }

  @AfterAll
  static void close() throws SQLException {
    connection.close();
    database.close();
  }

  @Test
  void everyTrackedTableIsInStepWithItsPast() throws SQLException {
    assertThat(PastRules.tracked(connection)).hasSizeGreaterThan(20).contains("plan.node");
    assertThat(PastRules.faults(connection)).isEmpty();
  }

  @Test
  void everyForeignKeyRunsAlongAnArrow() throws SQLException {
    assertThat(ForeignKeyRules.keys(connection))
        .hasSizeGreaterThan(10)
        .anyMatch(key -> key.from().equals("project") && key.to().equals("plan"));
    assertThat(ForeignKeyRules.faults(connection, Arrows.listed())).isEmpty();
  }

  @Test
  void aColumnAddedWithoutTrackingAgainIsReportedUntilItIsTracked() throws SQLException {
    String added = "alter table plan.node add column colour text";
    assertThat(pastAfter(AS_OWNER, added))
        .containsExactlyInAnyOrder(
            "plan.node: colour text 100 is not in the history",
            "plan.node: colour text 100 is not in the view of its past",
            "plan.node: the trigger does not keep colour");
    assertThat(pastAfter(AS_OWNER, added, "select ledger.track('plan.node')")).isEmpty();
  }

  static Stream<Arguments> brokenPasts() {
    return Stream.of(
        broken(
            "alter table plan.node_history alter level type bigint",
            "plan.node: level integer is not in the history",
            "drop view plan_past.node"),
        broken(
            "alter table plan.node_history add column more text",
            "plan.node: more text 100 is not in the table (history has it)"),
        broken(
            "alter table plan.node_history drop column valid_to",
            "plan.node: valid_to is not in the history",
            "drop view plan_past.node"),
        broken("drop view plan_past.node", "plan.node: no view of its past"),
        broken("drop table plan.node_history cascade", "plan.node: no history"),
        broken("drop trigger stamp on plan.node", "plan.node: no trigger that keeps its history"),
        broken(
            "alter table plan.node disable trigger stamp",
            "plan.node: no trigger that keeps its history"),
        broken(
            "create trigger stamp before insert on plan.node"
                + " for each row execute function plan.node_stamp()",
            "plan.node: no trigger that keeps its history",
            "drop trigger stamp on plan.node"),
        broken("drop trigger enter on plan.node", "plan.node: no trigger that dates its new rows"),
        broken(
            "alter table plan.node disable trigger enter",
            "plan.node: no trigger that dates its new rows"),
        broken(
            "create trigger enter before insert or update on plan.node"
                + " for each row execute function plan.node_enter()",
            "plan.node: no trigger that dates its new rows",
            "drop trigger enter on plan.node"),
        broken(
            "create table plan.half (municipality_code text, valid_from timestamptz, change_id bigint)",
            "plan.half: no history"),
        broken("create table plan.lost_history (id text)", "plan.lost_history: of no table"),
        broken("create view plan_past.lost as select 1 as n", "plan_past.lost: of no table"));
  }

  private static Arguments broken(String change, String fault, String... before) {
    return Arguments.of(
        Stream.of(Stream.of(AS_OWNER), Stream.of(before), Stream.of(change))
            .flatMap(changes -> changes)
            .toList(),
        fault);
  }

  @ParameterizedTest
  @MethodSource("brokenPasts")
  void aPastOutOfStepIsReported(List<String> changes, String fault) throws SQLException {
    assertThat(pastAfter(changes.toArray(String[]::new))).contains(fault);
  }

  @Test
  void aForeignKeyAgainstTheArrowsIsReported() throws SQLException {
    String key =
        "create table %s.sample (municipality_code text, id text, constraint sample_of foreign key"
            + " (municipality_code, id) references project.project deferrable)";
    assertThat(keysAfter(AS_OWNER, key.formatted("plan")))
        .containsExactly("sample_of: record.plan may not depend on record.project");
    assertThat(keysAfter(AS_OWNER, "create schema attic", key.formatted("attic")))
        .containsExactly("sample_of: attic → project, not both of them modules");
  }

  @Test
  void aForeignKeyAlongTheArrowsIsReportedOnceTheArrowIsGone() throws SQLException {
    Map<String, String> withoutArrow =
        Map.of(
            "base.ledger", "",
            "base.document", "",
            "base.organization", "",
            "record.indicator", "base",
            "record.plan", "base",
            "record.project", "base",
            "cycle.review", "base",
            "cycle.collaboration", "base",
            "inout.publication", "base");
    assertThat(ForeignKeyRules.faults(connection, Arrows.of(withoutArrow)))
        .containsExactly("project_node_of_node: record.project may not depend on record.plan");
  }

  private static List<String> pastAfter(String... changes) throws SQLException {
    return CatalogueQuery.after(connection, List.of(changes), PastRules::faults);
  }

  private static List<String> keysAfter(String... changes) throws SQLException {
    return CatalogueQuery.after(
        connection, List.of(changes), changed -> ForeignKeyRules.faults(changed, Arrows.listed()));
  }
}
