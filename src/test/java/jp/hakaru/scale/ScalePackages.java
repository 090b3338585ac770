package jp.hakaru.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.inout.exchange.DataPackages;
import jp.hakaru.inout.exchange.PackageHead;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Writes the body as data packages (規模の確認に使うデータパッケージ). */
final class ScalePackages {
  private static final LocalDate RELEASED = LocalDate.of(2026, 4, 1);

  private ScalePackages() {}

  static void write(Dossier dossier, Path folder) throws IOException {
    try (var exchange = new AnnotationConfigApplicationContext("jp.hakaru.inout.exchange")) {
      exchange
          .getBean(DataPackages.class)
          .write(
              dossier,
              new PackageHead(ScaleBody.CODE, ScaleBody.NAME, Optional.of(RELEASED)),
              folder);
    }
  }
}
