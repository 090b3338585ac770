package jp.hakaru.inout.exchange.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.exchange.PackageFault.Expected;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a package says of itself (パッケージの記述の読み取り).
 *
 * @param body the body it is of; null where that is not clear
 */
record Description(
    @Nullable Municipality body,
    Optional<LocalDate> released,
    List<Resource> resources,
    String sha256) {
  private static final String PROFILE = "tabular-data-package";
  private static final String FILE_NAME = "[a-z0-9_-]+\\.csv";

  /**
   * A file that it names.
   *
   * @param hash as stated, in lower case without the name of the algorithm; empty where not stated
   */
  record Resource(String path, String hash) {}

  static Description read(PackageFiles files, Municipalities register, Faults faults)
      throws IOException {
    byte[] bytes;
    try (InputStream in = files.open(PackageFiles.DESCRIPTOR)) {
      bytes = in.readAllBytes();
    }
    JsonNode node = parse(bytes, faults);
    wantText(node, "profile", PROFILE, faults);
    return new Description(
        body(node, register, faults),
        released(node, faults),
        resources(node, faults),
        Id.digest(bytes));
  }

  private static JsonNode parse(byte[] bytes, Faults faults) {
    JsonMapper json = new JsonMapper();
    try {
      return json.readTree(bytes);
    } catch (JacksonException e) {
      faults.add(PackageFiles.DESCRIPTOR, "", Expected.JSON, "");
      return json.createObjectNode();
    }
  }

  private static void wantText(JsonNode node, String name, String wanted, Faults faults) {
    String found = node.path(name).asString("");
    if (!found.equals(wanted)) {
      property(name, found, wanted, faults);
    }
  }

  private static void property(String name, String found, String wanted, Faults faults) {
    faults.add(PackageFiles.DESCRIPTOR, 0, name, found, Expected.PROPERTY, wanted);
  }

  private static @Nullable Municipality body(
      JsonNode node, Municipalities register, Faults faults) {
    String code = node.path("municipality_code").asString("");
    String name = node.path("title").asString("").strip();
    MunicipalityCode parsed;
    try {
      parsed = new MunicipalityCode(code);
    } catch (IllegalArgumentException e) {
      String right =
          code.matches("[0-9]{6}")
              ? code.substring(0, 5) + MunicipalityCode.checkDigit(code.substring(0, 5))
              : "[0-9]{6}";
      faults.add(PackageFiles.DESCRIPTOR, 0, "municipality_code", code, Expected.CODE, right);
      return null;
    }
    if (parsed.isExample()) {
      if (name.isEmpty()) {
        property("title", name, "…", faults);
        return null;
      }
      return Municipality.example(parsed, name);
    }
    Optional<Municipality> known = register.findByCode(parsed);
    if (known.isEmpty()) {
      faults.add(PackageFiles.DESCRIPTOR, 0, "municipality_code", code, Expected.CODE, "99…");
      return null;
    }
    wantText(node, "title", known.get().name(), faults);
    return known.get();
  }

  private static Optional<LocalDate> released(JsonNode node, Faults faults) {
    String created = node.path("created").asString("");
    if (created.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(created.substring(0, Math.min(10, created.length()))));
    } catch (java.time.format.DateTimeParseException e) {
      property("created", created, "YYYY-MM-DDThh:mm:ss+09:00", faults);
      return Optional.empty();
    }
  }

  private static List<Resource> resources(JsonNode node, Faults faults) {
    List<Resource> resources = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonNode resource : node.path("resources").valueStream().toList()) {
      String path = resource.path("path").asString("");
      if (!path.matches(FILE_NAME)) {
        faults.add(PackageFiles.DESCRIPTOR, 0, "path", path, Expected.SAFE_FILE, FILE_NAME);
      } else if (!seen.add(path)) {
        property("path", path, "×1", faults);
      } else {
        String hash = resource.path("hash").asString("").toLowerCase(java.util.Locale.ROOT);
        resources.add(new Resource(path, hash.replaceFirst("^sha256:", "")));
      }
    }
    return resources;
  }
}
