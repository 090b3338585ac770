package jp.hakaru.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Landed migrations stay as they are (確定した移行), new ones come after them. */
final class MigrationsTest {
  private static final String LANDED = "plan/V202601010900__create_plan.sql";

  @TempDir private Path project;

  @BeforeEach
  void landOneMigration() throws IOException {
    Files.createDirectories(project.resolve(MigrationRules.LIST).getParent());
    Path file = write(LANDED, "create schema plan;");
    Files.writeString(
        project.resolve(MigrationRules.LIST),
        "# a comment\n" + MigrationRules.sha256(file) + "  " + path(LANDED) + "\n");
  }

  @Test
  void landedMigrationsAreUnchangedAndNewOnesAreNewer() {
    Path here = Path.of("").toAbsolutePath();
    assertThat(MigrationRules.migrations(here)).hasSizeGreaterThan(5);
    assertThat(MigrationRules.faults(here, Arrows.listed())).isEmpty();
  }

  @Test
  void aNewerMigrationMayComeAndChange() throws IOException {
    write("project/V202602010900__create_project.sql", "create schema project;");
    assertThat(faults()).isEmpty();
  }

  @Test
  void anEditedMigrationIsReported() throws IOException {
    write(LANDED, "create schema plans;");
    assertThat(faults())
        .containsExactly(
            path(LANDED) + ": landed, and now edited; put it back and add a newer migration");
  }

  @Test
  void aMissingMigrationIsReported() throws IOException {
    Files.delete(project.resolve(path(LANDED)));
    assertThat(faults()).containsExactly(path(LANDED) + ": landed, and now missing; put it back");
  }

  @Test
  void aRenamedMigrationIsReportedTwice() throws IOException {
    Files.move(
        project.resolve(path(LANDED)),
        project.resolve(path("plan/V202601010900__create_plans.sql")));
    assertThat(faults()).hasSize(2).anyMatch(fault -> fault.contains("now missing"));
  }

  @Test
  void aMigrationThatIsOlderThanTheLandedOnesIsReportedWithTheWayToLandIt() throws IOException {
    String older = "plan/V202512310900__create_node.sql";
    write(older, "create table plan.node ();");
    assertThat(faults())
        .singleElement()
        .asString()
        .startsWith(path(older) + ": not landed, and not newer than 202601010900")
        .endsWith("sha256sum " + path(older) + " >> " + MigrationRules.LIST);
  }

  @Test
  void aBadlyNamedOrMisplacedMigrationIsReported() throws IOException {
    write("plan/V2__node.sql", "");
    write("attic/V202602010900__create_attic.sql", "");
    write("plan/V202602010901__create_tag.sql", "");
    write("project/V202602010901__create_cost.sql", "");
    assertThat(faults())
        .contains(
            path("plan/V2__node.sql") + ": expected the name VyyyyMMddHHmm__verb_object.sql",
            path("attic/V202602010900__create_attic.sql") + ": expected in the folder of a module",
            path("project/V202602010901__create_cost.sql")
                + ": has the version of "
                + path("plan/V202602010901__create_tag.sql"));
  }

  private List<String> faults() {
    return MigrationRules.faults(project, Arrows.listed());
  }

  private static String path(String migration) {
    return MigrationRules.FOLDER + "/" + migration;
  }

  private Path write(String migration, String sql) throws IOException {
    Path file = project.resolve(path(migration));
    Files.createDirectories(file.getParent());
    return Files.writeString(
        file, sql, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
  }
}
