package jp.hakaru.face.portal.internal.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.face.portal.internal.home.HomePage;
import jp.hakaru.inout.publication.PublicBody;
import jp.hakaru.inout.publication.PublicReading;
import jp.hakaru.inout.publication.PublicRecord;
import jp.hakaru.inout.publication.Release;
import org.junit.jupiter.api.Test;

final class PublishedHomeTest {
  private static final MunicipalityCode AOBANO = new MunicipalityCode("992011");
  private static final MunicipalityCode TSU = new MunicipalityCode("992020");
  private static final LocalDate EARLY = LocalDate.of(2026, 3, 2);
  private static final LocalDate LATE = LocalDate.of(2026, 4, 10);
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-05-01T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

  private final AskedRecord record = new AskedRecord();
  private final PublishedPages pages = new PublishedPages(record, new StandingsCache(), TODAY);

  @Test
  void ofTodayTheListOfBodiesIsOneQuestion() {
    HomePage page = pages.home(AsOf.NOW);
    assertThat(page.bodies())
        .containsExactly(
            new HomePage.BodyLine(AOBANO, "あおば野市", LATE), new HomePage.BodyLine(TSU, "津村", EARLY));
    assertThat(record.asked).isEmpty();
  }

  @Test
  void ofAPastDayOnlyABodyReleasedAgainSinceIsAskedAgain() {
    HomePage page = pages.home(AsOf.parse("2026-03-31"));
    assertThat(page.bodies())
        .containsExactly(
            new HomePage.BodyLine(AOBANO, "あおば野市", EARLY), new HomePage.BodyLine(TSU, "津村", EARLY));
    assertThat(record.asked).containsExactly(AOBANO);
  }

  @Test
  void ofADayStillToComeNothingIsListed() {
    assertThat(pages.home(AsOf.parse("2026-05-02")).bodies()).isEmpty();
    assertThat(record.asked).isEmpty();
  }

  /** Two bodies, of which one was released twice; remembers which were read. */
  private static final class AskedRecord implements PublicRecord {
    private final List<MunicipalityCode> asked = new ArrayList<>();

    @Override
    public List<PublicBody> listBodies() {
      return List.of(new PublicBody(AOBANO, "あおば野市", LATE), new PublicBody(TSU, "津村", EARLY));
    }

    @Override
    public Optional<PublicBody> findBody(MunicipalityCode code) {
      return listBodies().stream().filter(body -> body.code().equals(code)).findFirst();
    }

    @Override
    public <T> T read(
        MunicipalityCode body, Optional<LocalDate> asOf, Function<PublicReading, T> work) {
      asked.add(body);
      Release first = new Release(Id.of('r', body, "1"), EARLY, "実施計画", "取り込み", 1, 0, 0);
      return work.apply(releasing(first));
    }

    /** A reading that knows its releases and fails on any other question. */
    private static PublicReading releasing(Release release) {
      return (PublicReading)
          Proxy.newProxyInstance(
              PublicReading.class.getClassLoader(),
              new Class<?>[] {PublicReading.class},
              (_, method, _) -> {
                assertThat(method.getName()).isEqualTo("releases");
                return List.of(release);
              });
    }
  }
}
