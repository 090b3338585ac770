package jp.hakaru.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.inout.exchange.PackageReader;
import jp.hakaru.inout.exchange.ReadPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The body whose figures docs/bench/scale.md quotes is a right one, and holds what it says. */
final class ScaleBodyTest {
  private static final int PROJECTS = 150;

  @TempDir private Path folder;

  @Test
  void itsPackageIsTakenWithItsPapersAndWithout() throws IOException {
    for (boolean withPapers : List.of(true, false)) {
      Dossier body = ScaleBody.dossier(PROJECTS, withPapers, 0);
      Path written = folder.resolve("papers-" + withPapers);
      ScalePackages.write(body, written);
      assertThat(new PackageReader(Municipalities.bundled()).read(written))
          .isInstanceOfSatisfying(
              ReadPackage.Read.class, read -> assertThat(read.dossier()).isEqualTo(body));
    }
  }

  @Test
  void itHasFiveIndicatorsAProjectAndTwoValuesAYear() {
    Dossier body = ScaleBody.dossier(PROJECTS, false, 0);
    assertThat(body.rows(Table.NODES)).hasSize(6 + 30 + 120);
    assertThat(body.rows(Table.PROJECTS)).hasSize(PROJECTS);
    assertThat(body.rows(Table.INDICATORS)).hasSize(PROJECTS * 5);
    assertThat(body.rows(Table.INDICATOR_VALUES)).hasSize(PROJECTS * 5 * 7 * 2);
    assertThat(body.rows(Table.PROJECT_YEARS)).hasSize(PROJECTS * 7);
    assertThat(body.rows(Table.CLAIMS)).isEmpty();
  }

  @Test
  void aVersionRewritesEveryValueAndNothingElse() {
    Dossier body = ScaleBody.dossier(PROJECTS, false, 0);
    assertThat(ScaleBody.dossier(PROJECTS, false, 0)).isEqualTo(body);
    List<DossierDiff.TableDiff<?>> changed =
        body.diff(ScaleBody.dossier(PROJECTS, false, 1)).tables();
    assertThat(changed)
        .singleElement()
        .satisfies(diff -> {
          assertThat(diff.table()).isEqualTo(Table.INDICATOR_VALUES);
          assertThat(diff.changed()).hasSize(PROJECTS * 5 * 7 * 2);
          assertThat(diff.added()).isEmpty();
          assertThat(diff.removed()).isEmpty();
        });
  }
}
