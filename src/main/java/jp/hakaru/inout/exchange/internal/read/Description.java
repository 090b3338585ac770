package jp.hakaru.inout.exchange.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
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
    @Nullable Municipality body, Optional<LocalDate> released, Resources resources, String sha256) {
  private static final String PROFILE = "tabular-data-package";

  static Description read(PackageFiles files, Municipalities register, Faults faults)
      throws IOException {
    byte[] bytes;
    try (InputStream in = files.open(PackageFiles.DESCRIPTOR)) {
      bytes = in.readAllBytes();
    }
    Optional<JsonNode> parsed = parse(bytes);
    if (parsed.isEmpty()) {
      faults.add(PackageFiles.DESCRIPTOR, "", Expected.JSON, "");
      return new Description(null, Optional.empty(), Resources.UNKNOWN, Id.digest(bytes));
    }
    JsonNode node = parsed.get();
    wantText(node, "profile", PROFILE, faults);
    return new Description(
        body(node, register, faults),
        released(node, faults),
        Resources.read(node, faults),
        Id.digest(bytes));
  }

  /** Empty where the bytes are no JSON object. */
  private static Optional<JsonNode> parse(byte[] bytes) {
    try {
      return Optional.of(new JsonMapper().readTree(bytes)).filter(JsonNode::isObject);
    } catch (JacksonException e) {
      return Optional.empty(); // who asked tells it as a fault of the package
    }
  }

  private static void wantText(JsonNode node, String name, String wanted, Faults faults) {
    String found = node.path(name).asString("");
    if (!found.equals(wanted)) {
      property(name, found, wanted, faults);
    }
  }

  static void property(String name, String found, String wanted, Faults faults) {
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
    } catch (DateTimeParseException e) {
      property("created", created, "YYYY-MM-DDThh:mm:ss+09:00", faults);
      return Optional.empty();
    }
  }
}
