package jp.hakaru.base.ledger.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One process and its home (単独利用). */
class PostgresHomeIT {
  private static final Path INSTALLED = Path.of("/usr/lib/postgresql/15/bin");

  @TempDir private Path folder;

  @Test
  @Tag("fast")
  void newHomeKeepsItsDataOverReopening() throws Exception {
    keepsDataOverReopening(PostgresBinaries.bundled(Homes.CACHE), folder.resolve("home"));
  }

  @Test
  void installedPostgresOfTheOldestSupportedVersionWorksToo() throws Exception {
    keepsDataOverReopening(PostgresBinaries.installed(INSTALLED), folder.resolve("home"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"総合計画 データ", "it's a \"home\"", "a/b/c"})
  void pathMayHoldAnyCharacter(String name) throws Exception {
    keepsDataOverReopening(PostgresBinaries.bundled(Homes.CACHE), folder.resolve(name));
  }

  @Test
  void folderOnlyItsOwnerCanEnterIsEnough() throws Exception {
    Path closed =
        Files.createDirectory(
            folder.resolve("closed"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    keepsDataOverReopening(PostgresBinaries.bundled(Homes.CACHE), closed.resolve("home"));
  }

  private static void keepsDataOverReopening(PostgresBinaries binaries, Path path)
      throws Exception {
    int port;
    String password;
    try (PostgresHome home = PostgresHome.open(path, binaries)) {
      assertThat(home.isNew()).isTrue();
      Homes.execute(home, "create table note(word text)");
      Homes.execute(home, "insert into note values ('総合計画')");
      port = home.port();
      password = home.adminPassword();
      assertThat(Homes.postmasters(path)).hasSize(1);
    }
    assertThat(Homes.postmasters(path)).isEmpty();
    try (PostgresHome home = PostgresHome.open(path, binaries)) {
      assertThat(home.isNew()).isFalse();
      assertThat(home.port()).isEqualTo(port);
      assertThat(home.adminPassword()).isEqualTo(password);
      assertThat(Homes.ask(home, "select word from note")).isEqualTo("総合計画");
    }
    assertThat(Homes.postmasters(path)).isEmpty();
  }

  @Test
  void serverIsDurableAndSpeaksToThisMachineOnly() throws Exception {
    try (PostgresHome home = Homes.open(folder)) {
      Map<String, String> expected =
          Map.ofEntries(
              Map.entry("fsync", "on"),
              Map.entry("synchronous_commit", "on"),
              Map.entry("data_checksums", "on"),
              Map.entry("listen_addresses", "127.0.0.1"),
              Map.entry("unix_socket_directories", ""),
              Map.entry("log_timezone", "Asia/Tokyo"),
              Map.entry("max_connections", "60"),
              Map.entry("server_encoding", "UTF8"),
              Map.entry("wal_segment_size", "1MB"));
      for (var setting : expected.entrySet()) {
        assertThat(Homes.ask(home, "show " + setting.getKey()))
            .as(setting.getKey())
            .isEqualTo(setting.getValue());
      }
      assertThat(
              Homes.ask(
                  home,
                  "select datlocprovider::text || datlocale from pg_database where datname ="
                      + " 'postgres'"))
          .isEqualTo("bC.UTF-8");
      assertThatThrownBy(
              () -> DriverManager.getConnection(home.jdbcUrl("postgres"), "hakaru_admin", "guess"))
          .isInstanceOfSatisfying(
              SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
    }
    assertThat(Files.getPosixFilePermissions(folder.resolve("admin-password")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.getPosixFilePermissions(folder.resolve("postgres.log")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void foreignFolderIsRefusedAndLeftAlone() throws Exception {
    Files.writeString(folder.resolve("予算.xlsx"), "");
    assertThatThrownBy(() -> Homes.open(folder))
        .isInstanceOfSatisfying(
            PostgresHomeException.class, refused -> assertThat(refused.isRefusal()).isTrue())
        .hasMessageContaining("予算.xlsx")
        .hasMessageContaining("--home");
    assertThat(Trees.list(folder)).hasSize(1);
  }

  @Test
  void dataFolderOfSomebodyElseIsRefused() throws Exception {
    Files.createDirectory(folder.resolve("data"));
    Files.writeString(folder.resolve("data/PG_VERSION"), "18\n");
    assertThatThrownBy(() -> Homes.open(folder))
        .isInstanceOf(PostgresHomeException.class)
        .hasMessageContaining("admin-password");
    assertThat(Trees.list(folder)).hasSize(1);
  }

  @Test
  void fileInPlaceOfAFolderIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("home"), "");
    assertThatThrownBy(() -> Homes.open(file))
        .isInstanceOf(PostgresHomeException.class)
        .hasMessageContaining("is a file");
  }

  @Test
  void homeOfAnotherMajorVersionIsRefused() throws Exception {
    PostgresHome.open(folder, PostgresBinaries.installed(INSTALLED)).close();
    assertThatThrownBy(() -> Homes.open(folder))
        .isInstanceOf(PostgresHomeException.class)
        .hasMessageContaining("PostgreSQL 15")
        .hasMessageContaining("PostgreSQL 18");
  }

  @Test
  void initialisationCutShortLeavesNothingInTheWay() throws Exception {
    Path half = Files.createDirectories(folder.resolve("new-half").resolve("data"));
    Files.writeString(half.resolve("PG_VERSION"), "18\n");
    try (PostgresHome home = Homes.open(folder)) {
      assertThat(home.isNew()).isTrue();
      assertThat(half).doesNotExist();
    }
  }
}
