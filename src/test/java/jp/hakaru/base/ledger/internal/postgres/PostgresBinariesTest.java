package jp.hakaru.base.ledger.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the programs come from and go to (実行ファイルの所在). */
class PostgresBinariesTest {
  private static final Path USER = Path.of("/home/taro");

  @Test
  void cacheIsTheNamedOneElseTheUsers() {
    assertThat(PostgresBinaries.userCache(Map.of(), USER)).hasToString("/home/taro/.cache/hakaru");
    assertThat(PostgresBinaries.userCache(Map.of("XDG_CACHE_HOME", "/var/c"), USER))
        .hasToString("/var/c/hakaru");
    assertThat(
            PostgresBinaries.userCache(
                Map.of("XDG_CACHE_HOME", "/var/c", "HAKARU_CACHE", "/srv/h"), USER))
        .hasToString("/srv/h");
    assertThat(PostgresBinaries.userCache(Map.of("HAKARU_CACHE", " "), USER))
        .hasToString("/home/taro/.cache/hakaru");
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, postgres-linux-x86_64",
    "Linux, aarch64, postgres-linux-arm_64",
    "Mac OS X, aarch64, postgres-darwin-arm_64",
    "Windows 11, amd64, postgres-windows-x86_64",
  })
  void archiveIsNamedByPlatform(String system, String processor, String name) {
    assertThat(BinaryArchive.nameFor(system, processor)).isEqualTo(name);
  }

  @Test
  void platformWithoutArchiveIsRefusedByName() {
    assertThatThrownBy(() -> BinaryArchive.of("Plan 9", "mips"))
        .isInstanceOf(PostgresHomeException.class)
        .hasMessageContaining("Plan 9 mips");
  }

  @Test
  void folderWithoutProgramsIsRefused() {
    assertThatThrownBy(() -> PostgresBinaries.installed(Path.of("/nowhere")))
        .isInstanceOf(PostgresHomeException.class)
        .hasMessageContaining("/nowhere/postgres");
  }
}
