package jp.hakaru.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Migrations are never edited once landed (確定した移行は変えない): each landed file stands with its SHA-256
 * in {@code landed-migrations.sha256}, and whatever is not in it is newer than all that is.
 */
final class MigrationRules {
  static final String FOLDER = "src/main/resources/db/migration";
  static final String LIST = "src/test/resources/landed-migrations.sha256";
  private static final Pattern NAME = Pattern.compile("V(\\d{12})__[a-z]+(_[a-z0-9]+)+\\.sql");

  private final Path project;
  private final Map<String, Path> files = new TreeMap<>();
  private final Map<String, String> landed;
  private final List<String> faults = new ArrayList<>();

  private MigrationRules(Path project) {
    this.project = project;
    this.landed = landed(project);
    try (Stream<Path> found = Files.walk(project.resolve(FOLDER))) {
      found.filter(Files::isRegularFile).forEach(file -> files.put(relative(file), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Paths below the project and their hashes, as {@code sha256sum} writes them. */
  static Map<String, String> landed(Path project) {
    try {
      Map<String, String> landed = new TreeMap<>();
      for (String line : Files.readAllLines(project.resolve(LIST))) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split(" +[*]?", 2);
          landed.put(parts[1], parts[0]);
        }
      }
      return landed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> migrations(Path project) {
    return List.copyOf(new MigrationRules(project).files.keySet());
  }

  static List<String> faults(Path project, Arrows arrows) {
    MigrationRules rules = new MigrationRules(project);
    rules.checkNames(arrows);
    rules.checkLanded();
    rules.checkOrder();
    return rules.faults;
  }

  private String relative(Path file) {
    return project.relativize(file).toString().replace('\\', '/');
  }

  private static String version(String path) {
    Matcher name = NAME.matcher(path.substring(path.lastIndexOf('/') + 1));
    return name.matches() ? name.group(1) : "";
  }

  private void checkNames(Arrows arrows) {
    Map<String, String> seen = new TreeMap<>();
    for (String path : files.keySet()) {
      String version = version(path);
      if (version.isEmpty()) {
        faults.add(path + ": expected the name VyyyyMMddHHmm__verb_object.sql");
        continue;
      }
      String other = seen.put(version, path);
      if (other != null) {
        faults.add(path + ": has the version of " + other);
      }
      String[] folders = path.substring(FOLDER.length() + 1).split("/");
      if (folders.length != 2 || arrows.moduleOfSchema(folders[0]).isEmpty()) {
        faults.add(path + ": expected in the folder of a module");
      }
    }
  }

  private void checkLanded() {
    landed.forEach((path, hash) -> {
      Path file = files.get(path);
      if (file == null) {
        faults.add(path + ": landed, and now missing; put it back");
      } else if (!sha256(file).equals(hash)) {
        faults.add(path + ": landed, and now edited; put it back and add a newer migration");
      }
    });
  }

  private void checkOrder() {
    String newest =
        landed.keySet().stream().map(MigrationRules::version).max(String::compareTo).orElse("");
    for (String path : files.keySet()) {
      if (!landed.containsKey(path) && version(path).compareTo(newest) <= 0) {
        faults.add(
            path
                + ": not landed, and not newer than "
                + newest
                + "; give it a newer version, or if it is landing now: sha256sum "
                + path
                + " >> "
                + LIST);
      }
    }
  }

  static String sha256(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
