import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;
import org.slf4j.LoggerFactory;

/**
 * Generates the table classes of each module from its migrations, run on a throw-away PostgreSQL,
 * into the module's own {@code internal.schema} package. Does nothing while the migrations are
 * unchanged.
 *
 * <p>Arguments: the project's folder, the folder to write to.
 */
final class SchemaClasses {
  private SchemaClasses() {}

  static void main(String[] args) throws Exception {
    Path project = Path.of(args[0]);
    Path target = Path.of(args[1]);
    Path migrations = project.resolve("src/main/resources/db");
    Path stamp = target.resolve("stamp");
    String fingerprint = fingerprint(migrations, project.resolve("src/build/java"));
    if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
      return;
    }
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    Path data = Files.createTempDirectory("hakaru-schema");
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setLocaleConfig("locale", "C")
            .setPGStartupWait(Duration.ofSeconds(60))
            .start()) {
      migrate(postgres, migrations);
      for (Path module : modulesWithSchema(project)) {
        generate(postgres, project, module, target);
      }
    }
    Files.createDirectories(target);
    Files.writeString(stamp, fingerprint);
  }

  private static String fingerprint(Path... folders) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          digest.update(folder.relativize(file).toString().getBytes());
          digest.update(Files.readAllBytes(file));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void migrate(EmbeddedPostgres postgres, Path migrations)
      throws SQLException, IOException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(Files.readString(migrations.resolve("roles.sql")));
      statement.execute("create database hakaru owner hakaru_owner");
    }
    Flyway.configure()
        .dataSource(postgres.getJdbcUrl("hakaru_owner", "hakaru"), "hakaru_owner", "")
        .locations("filesystem:" + migrations.resolve("migration"))
        .schemas("migration")
        .load()
        .migrate();
  }

  /** The module folders that bear the name of a schema: {@code record/plan} for {@code plan}. */
  private static List<Path> modulesWithSchema(Path project) throws IOException {
    Path root = project.resolve("src/main/java/jp/hakaru");
    try (Stream<Path> folders = Files.walk(root, 2)) {
      return folders
          .filter(folder -> root.relativize(folder).getNameCount() == 2)
          .filter(folder ->
              Files.isDirectory(
                  project.resolve("src/main/resources/db/migration/" + folder.getFileName())))
          .sorted()
          .toList();
    }
  }

  private static void generate(EmbeddedPostgres postgres, Path project, Path module, Path target)
      throws Exception {
    String packageName =
        project.resolve("src/main/java").relativize(module).toString().replace('/', '.')
            + ".internal.schema";
    GenerationTool.generate(
        new Configuration()
            .withLogging(org.jooq.meta.jaxb.Logging.WARN)
            .withJdbc(
                new Jdbc()
                    .withUrl(postgres.getJdbcUrl("hakaru_owner", "hakaru"))
                    .withUser("hakaru_owner"))
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.postgres.PostgresDatabase")
                            .withInputSchema(module.getFileName().toString())
                            .withExcludes(".*_history")
                            .withIncludeRoutines(false)
                            .withIncludeSequences(false))
                    .withGenerate(
                        new Generate()
                            .withRecords(false)
                            .withKeys(false)
                            .withIndexes(false)
                            .withGlobalCatalogReferences(false)
                            .withGlobalSchemaReferences(false)
                            .withGeneratedAnnotation(true)
                            .withComments(false))
                    .withTarget(
                        new Target()
                            .withPackageName(packageName)
                            .withDirectory(target.toString()))));
  }
}
