package jp.hakaru.face.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.example.Prefecture;
import jp.hakaru.example.Town;
import jp.hakaru.inout.publication.MemoryRecord;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The record as data over the example bodies, without a database and without the pages. No
 * stereotype, so that no scan of the house finds it.
 */
@EnableAutoConfiguration
@ComponentScan({"jp.hakaru.base.web", "jp.hakaru.face.api.internal"})
public class ApiTestApp {
  public static final MunicipalityCode TOWN = new MunicipalityCode("992054");
  public static final MunicipalityCode ODD = new MunicipalityCode("992011");
  public static final Dossier TOWN_ROWS = Town.planted().dossier();
  public static final Dossier PREFECTURE_ROWS = Prefecture.read().dossier();
  public static final LocalDate RELEASED = LocalDate.of(2026, 4, 1);

  /** The day before it, on which the town had said only part of what it says. */
  public static final LocalDate EARLIER = LocalDate.of(2026, 3, 1);

  public static final String FORMULA = "=cmd|' /C calc'!A0";
  public static final String MARKUP = "<script>alert(1)</script>]]>&\"";
  public static final String BROKEN = "改行\r\nSet-Cookie: x=1\u0001";
  public static final Id PROJECT = Id.of('j', ODD, "1");

  @Bean
  MemoryRecord record() {
    return new MemoryRecord()
        .release(TOWN, "つむぎ川市", EARLIER, "総合計画", plansAlone())
        .release(TOWN, "つむぎ川市", RELEASED, "実施計画", TOWN_ROWS)
        .release(
            Prefecture.body().code(), Prefecture.body().name(), RELEASED, "連携の資料", PREFECTURE_ROWS)
        .release(ODD, MARKUP, RELEASED, MARKUP + BROKEN, odd());
  }

  @Bean
  Clock clock() {
    return Clock.fixed(Instant.parse("2026-05-01T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
  }

  private static Dossier plansAlone() {
    return Dossier.builder()
        .addAll(Table.PLANS, TOWN_ROWS.rows(Table.PLANS))
        .addAll(Table.ACTS, TOWN_ROWS.rows(Table.ACTS))
        .build();
  }

  /** A body whose names are no names. */
  static Dossier odd() {
    Id plan = Id.of('p', ODD, "1");
    Dossier.Builder rows =
        Dossier.builder()
            .add(
                Table.PLANS,
                new PlanRow(
                    plan, ODD, "市", MARKUP, false, PlanKind.BASIC, null, plan, null, null, null));
    int number = 1;
    for (String name : new String[] {FORMULA, MARKUP, BROKEN, "+1+1", "-2", "@SUM(A1)", "\t=1"}) {
      rows.add(
          Table.PROJECTS,
          new ProjectRow(
              Id.of('j', ODD, Integer.toString(number++)),
              ODD,
              "=1",
              name,
              name,
              null,
              null,
              null,
              null,
              null,
              name,
              null,
              null,
              null,
              null));
    }
    return rows.build();
  }
}
