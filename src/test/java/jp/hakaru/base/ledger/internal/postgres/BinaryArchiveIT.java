package jp.hakaru.base.ledger.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unpacking the bundled programs (同梱アーカイブの展開). */
class BinaryArchiveIT {
  @TempDir private Path cache;

  @Test
  void twoAtOnceUnpackOneFolderThatRuns() throws Exception {
    Path abandoned = Files.createDirectories(cache.resolve("postgres/new-abandoned"));
    Files.setLastModifiedTime(abandoned, FileTime.from(Instant.EPOCH));
    var one = CompletableFuture.supplyAsync(() -> PostgresBinaries.bundled(cache));
    var two = CompletableFuture.supplyAsync(() -> PostgresBinaries.bundled(cache));
    assertThat(one.join().major()).isEqualTo(18);
    assertThat(two.join().bin()).isEqualTo(one.join().bin());
    assertThat(Trees.list(cache.resolve("postgres")))
        .containsExactly(one.join().bin().getParent().toRealPath());
    Path libraries = one.join().bin().resolveSibling("lib");
    assertThat(libraries.resolve("libpq.so.5")).isSymbolicLink();
    assertThat(one.join().bin().resolve("initdb")).isExecutable();
  }
}
