package jp.hakaru.base.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The register of all local governments (全国地方公共団体コード一覧): 1,965 bodies. 26 names are borne by
 * several of them, so a name alone never finds one body for sure.
 *
 * <p>Source: 総務省 全国地方公共団体コード, list as of 2024-01-01; bundled beside this class.
 */
public final class Municipalities {
  private static final String RESOURCE = "municipality_codes.csv";

  private final Map<MunicipalityCode, Municipality> byCode;
  private final Map<String, List<Municipality>> byName;

  private Municipalities(List<Municipality> all) {
    Map<MunicipalityCode, Municipality> codes = new LinkedHashMap<>();
    all.forEach(body -> codes.put(body.code(), body));
    this.byCode = codes;
    this.byName = all.stream().collect(Collectors.groupingBy(Municipality::name));
  }

  /** Reads the bundled register. */
  public static Municipalities bundled() {
    return Holder.BUNDLED;
  }

  public Optional<Municipality> findByCode(MunicipalityCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The body whose code is {@code text}.
   *
   * @throws IllegalArgumentException when the check digit is wrong (the message names the right
   *     code) or no body has that code
   */
  public Municipality getByCode(String text) {
    MunicipalityCode code = MunicipalityCode.parse(text);
    return findByCode(code)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no body has the code " + code + "; expected one of the " + byCode.size()));
  }

  /** All bodies that bear {@code name}, by code; possibly none. */
  public List<Municipality> listByName(String name) {
    return byName.getOrDefault(name, List.of());
  }

  public Set<String> names() {
    return Collections.unmodifiableSet(byName.keySet());
  }

  public int size() {
    return byCode.size();
  }

  private static Municipalities load() {
    try (InputStream stream = Municipalities.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("the bundled register " + RESOURCE + " is missing");
      }
      return new Municipalities(
          new String(stream.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(line -> line.split(",", -1))
              .map(row -> new Municipality(MunicipalityCode.parse(row[0]), row[3], row[2]))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled register " + RESOURCE + " cannot be read", e);
    }
  }

  private static final class Holder {
    private static final Municipalities BUNDLED = load();
  }
}
