package jp.hakaru.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hakaru.base.ledger.internal.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table has its wall (自治体の壁) on every PostgreSQL; each way to lack it is reported. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WallContract {
  private static final List<String> WALLED_TABLE =
      List.of(
          "set local role hakaru_owner",
          "create schema sample",
          "create table sample.t (municipality_code text not null, id text not null, n text,"
              + " constraint t_pk primary key (municipality_code, id))",
          "select ledger.wall('sample.t')",
          "select ledger.open_reading('992011', null)");

  private final TestDatabase.Kind kind;
  private TestDatabase database;
  private Connection connection;

  WallContract(TestDatabase.Kind kind) {
    this.kind = kind;
  }

  @BeforeAll
  void open() throws SQLException {
    database = TestDatabase.fresh(kind);
    connection = database.superuser();
  }

  @AfterAll
  void close() throws SQLException {
    connection.close();
    database.close();
  }

  private List<String> faultsAfter(List<String> changes, Map<String, String> exemptions)
      throws SQLException {
    return CatalogueQuery.after(
        connection, changes, changed -> WallRules.faults(changed, exemptions));
  }

  @Test
  void everyTableHasItsWall() throws SQLException {
    Map<String, String> exemptions = WallRules.exemptions();
    assertThat(WallRules.walled(connection, exemptions)).hasSizeGreaterThan(40);
    assertThat(WallRules.faults(connection, exemptions)).isEmpty();
  }

  @Test
  void aTableBehindTheWallIsNotReported() throws SQLException {
    assertThat(faultsAfter(WALLED_TABLE, WallRules.exemptions())).isEmpty();
  }

  static Stream<Arguments> brokenWalls() {
    String led = " is not led by municipality_code";
    return Stream.of(
        broken("create table sample.bare (id text)", "sample.bare: no primary key"),
        broken(
            "create materialized view sample.m as select 1 as n",
            "sample.m: a kind of table that cannot have a wall"),
        broken("alter table sample.t disable row level security", "t: row security not enabled"),
        broken("alter table sample.t no force row level security", "t: row security not forced"),
        broken(
            "reset role; alter table sample.t owner to hakaru_app", "t: not owned by hakaru_owner"),
        broken("drop policy wall on sample.t", "one policy of the wall but none"),
        broken("create policy gap on sample.t using (true)", "the wall but gap, wall"),
        broken("alter policy wall on sample.t using (true)", "sample.t: not exactly"),
        broken("alter policy wall on sample.t with check (true)", "sample.t: not exactly"),
        broken("alter policy wall on sample.t to hakaru_app", "sample.t: not exactly"),
        broken(
            "drop policy wall on sample.t; create policy wall on sample.t for select"
                + " using (municipality_code = (select ledger.body()))",
            "sample.t: not exactly"),
        broken(
            "drop policy wall on sample.t; create policy wall on sample.t"
                + " using (municipality_code = ledger.body())",
            "sample.t: not exactly"),
        broken(
            "alter table sample.t drop constraint t_pk;"
                + " alter table sample.t alter municipality_code drop not null",
            "t: no column municipality_code text not null"),
        broken(
            "drop policy wall on sample.t;"
                + " alter table sample.t alter municipality_code type char(6)",
            "t: no column municipality_code text not null"),
        broken(
            "alter table sample.t drop constraint t_pk, add constraint t_pk primary key (id)",
            "t: t_pk" + led),
        broken("alter table sample.t add constraint t_n unique (n)", "t: t_n" + led),
        broken("create unique index t_by_n on sample.t (n)", "t: sample.t_by_n" + led),
        broken("create unique index t_by_n on sample.t (upper(n))", "t: sample.t_by_n" + led),
        broken(
            "create table sample.code (n text primary key);"
                + " alter table sample.t add constraint t_of_code foreign key (n)"
                + " references sample.code",
            "t: t_of_code" + led),
        broken(
            "alter table sample.t add constraint t_t unique (municipality_code, n, id);"
                + " alter table sample.t add constraint t_crossed"
                + " foreign key (municipality_code, n, id)"
                + " references sample.t (n, municipality_code, id)",
            "t: t_crossed" + led,
            "alter table sample.t add constraint t_n unique (n, municipality_code, id)"),
        broken("create view sample.v as select * from sample.t", "sample.v: not security_invoker"),
        broken(
            "reset role; create function sample.f() returns int security definer"
                + " language sql return 1",
            "sample.f: runs as a role that the wall does not stop"),
        broken("reset role; alter role hakaru_app bypassrls", "hakaru_app: is stopped by no wall"),
        broken("reset role; alter role hakaru_owner superuser", "hakaru_owner: is stopped by"),
        broken("reset role; create role other bypassrls", "other: is stopped by no wall"),
        broken("reset role; alter role hakaru_app createrole", "hakaru_app: may make roles"),
        broken(
            "reset role; grant hakaru_owner to hakaru_app",
            "hakaru_app: is a member of hakaru_owner"),
        broken("grant select on plan.plan to hakaru_portal", "plan.plan: hakaru_portal may read"),
        broken("grant select (n) on sample.t to public", "sample.t: hakaru_portal may read"),
        broken(
            "grant insert on publication.plans to hakaru_portal",
            "publication.plans: hakaru_portal may write"),
        broken(
            "grant update (title) on publication.plans to public",
            "publication.plans: hakaru_portal may write"),
        broken(
            "grant usage on sequence ledger.change_number to hakaru_portal",
            "ledger.change_number: hakaru_portal may use the sequence"),
        broken(
            "grant create on schema publication to hakaru_portal",
            "publication: hakaru_portal may make things in the schema"));
  }

  private static Arguments broken(String change, String fault, String... before) {
    return Arguments.of(
        Stream.concat(
                WALLED_TABLE.stream(),
                Stream.concat(Stream.of(before), Stream.of(change.split("; "))))
            .toList(),
        fault);
  }

  @ParameterizedTest
  @MethodSource("brokenWalls")
  void aBrokenWallIsReported(List<String> changes, String fault) throws SQLException {
    assertThat(faultsAfter(changes, WallRules.exemptions()))
        .anyMatch(found -> found.contains(fault));
  }

  @Test
  void anExemptionOfATableThatIsGoneOrWithoutReasonIsReported() throws SQLException {
    Map<String, String> exemptions = new HashMap<>(WallRules.exemptions());
    exemptions.put("plan.gone", "it was of no body");
    exemptions.put("publication.body", " ");
    assertThat(faultsAfter(List.of(), exemptions))
        .containsExactlyInAnyOrder(
            "plan.gone: exempt from the wall, but no such table",
            "publication.body: exempt from the wall without a reason");
  }
}
