package jp.hakaru.base.ledger.internal;

import java.time.LocalDate;
import java.util.List;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.Ledger;

/** A small record with a past and odd texts, to be backed up (バックアップの見本). */
final class SampleRecord {
  static final MunicipalityCode BODY = new MunicipalityCode("992011");
  private static final MunicipalityCode OTHER = new MunicipalityCode("993018");
  static final List<MunicipalityCode> BODIES = List.of(BODY, OTHER);
  private static final List<String> ODD =
      List.of("", "\\.", "\\N", "two\nlines\r\n", "a \"quote\", a comma", "'", " 𠮷野家 ", "\t");

  private SampleRecord() {}

  static void fill(Ledger ledger) {
    for (MunicipalityCode body : BODIES) {
      write(
          ledger, body, "insert into organization.municipality values (?, '例', '')", body.value());
    }
    for (int i = 0; i < ODD.size(); i++) {
      insertAct(ledger, BODY, "odd-" + i, ODD.get(i));
    }
    insertAct(ledger, OTHER, "odd-0", "theirs");
    write(ledger, BODY, "update organization.act set number = '1', source = ''");
    write(ledger, BODY, "delete from organization.act where act_id = 'odd-1'");
    insertActAt(ledger, "p", "first", "2020-01-10T09:00:00+09:00");
    at(
        ledger,
        "2020-02-10T09:00:00+09:00",
        "update organization.act set title = 'next' where act_id='p'");
    write(
        ledger,
        BODY,
        "insert into document.document values (?, 'd', 'f', repeat('a', 64), 'f', 'p', 1, 1.0000,"
            + " 0.5, 0, 0)",
        BODY.value());
    write(
        ledger,
        BODY,
        "insert into document.original values (?, 'd', decode('00ff0a0d5c22', 'hex'))",
        BODY.value());
  }

  static void write(Ledger ledger, MunicipalityCode body, String sql, Object... binds) {
    ledger.write(body, "試験 \"者\"", "reason", () -> ledger.dsl().execute(sql, binds));
  }

  static void insertAct(Ledger ledger, MunicipalityCode body, String id, String title) {
    write(
        ledger,
        body,
        "insert into organization.act (municipality_code, act_id, kind, fiscal_year, title,"
            + " in_force_from) values (?, ?, 'budget', 2020, ?, date '2020-04-01')",
        body.value(),
        id,
        title);
  }

  private static void at(Ledger ledger, String instant, String sql, Object... binds) {
    ledger.write(
        BODY,
        "test",
        "at " + instant,
        () -> {
          ledger.dsl().execute("select set_config('hakaru.change_at', ?, true)", instant);
          return ledger.dsl().execute(sql, binds);
        });
  }

  private static void insertActAt(Ledger ledger, String id, String title, String instant) {
    at(
        ledger,
        instant,
        "insert into organization.act (municipality_code, act_id, kind, fiscal_year, title,"
            + " in_force_from) values (?, ?, 'budget', 2020, ?, date '2020-04-01')",
        BODY.value(),
        id,
        title);
  }

  static List<String> titles(Ledger ledger) {
    return ledger
        .dsl()
        .fetch("select act_id || '=' || title from organization.act order by act_id")
        .into(String.class);
  }

  static List<String> titlesAsOf(Ledger ledger, String day) {
    return ledger.readAsOf(
        BODY,
        LocalDate.parse(day),
        () ->
            ledger
                .dsl()
                .fetch("select act_id || '=' || title from organization_past.act order by act_id")
                .into(String.class));
  }
}
