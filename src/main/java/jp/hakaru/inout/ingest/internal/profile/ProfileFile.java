package jp.hakaru.inout.ingest.internal.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.hakaru.base.dossier.Table;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads profiles strictly (プロファイルの読み込み): an unknown or missing key, a wrong type, an unknown token,
 * a block or a field that does not exist is refused with the line and what was expected.
 */
public final class ProfileFile {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private static final List<String> BUNDLED = List.of("f1", "f4");

  private ProfileFile() {}

  /** The profiles that come with Hakaru. */
  public static List<PaperProfile> bundled() {
    return BUNDLED.stream().map(ProfileFile::bundled).toList();
  }

  private static PaperProfile bundled(String name) {
    String file = "profiles/" + name + ".yaml";
    try (InputStream stream = ProfileFile.class.getClassLoader().getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the bundled profile " + file + " is missing");
      }
      return read(file, stream);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled profile " + file + " cannot be read", e);
    }
  }

  /**
   * The profile that {@code stream} holds.
   *
   * @param file its name, for messages
   * @throws ProfileException when it does not follow the schema
   */
  public static PaperProfile read(String file, InputStream stream) {
    try {
      PaperProfile profile = MAPPER.readValue(stream, PaperProfile.class);
      switch (profile) {
        case Profile list -> check(file, list);
        case FormProfile form -> FormCheck.check(file, form);
      }
      return profile;
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new ProfileException(file, line, problem(e), e);
    }
  }

  private static String problem(JacksonException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown ->
          "found the key \""
              + unknown.getPropertyName()
              + "\", expected one of "
              + unknown.getKnownPropertyIds();
      case InvalidFormatException wrong ->
          "found \"" + wrong.getValue() + "\", expected " + expected(wrong.getTargetType());
      case DatabindException other ->
          "at " + other.getPathReference() + ": " + other.getOriginalMessage();
      default -> e.getOriginalMessage();
    };
  }

  private static String expected(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    return constants == null
        ? type.getSimpleName()
        : "one of " + List.of(constants).toString().toLowerCase(Locale.ROOT);
  }

  private static void check(String file, Profile profile) {
    checkBlocks(file, profile);
    checkFields(file, profile);
    checkHeadings(file, profile);
  }

  private static void checkBlocks(String file, Profile profile) {
    Set<String> blocks = new HashSet<>();
    profile.grammar().forEach(block -> blocks.add(block.block()));
    for (Profile.Block block : profile.grammar()) {
      List<String> named = new ArrayList<>(block.then());
      named.addAll(block.afterLoss());
      named.removeAll(blocks);
      if (!named.isEmpty()) {
        throw new ProfileException(
            file, "block " + block.block() + " names " + named + ", expected one of " + blocks);
      }
    }
  }

  private static void checkFields(String file, Profile profile) {
    Set<String> fields = new TreeSet<>();
    Table.ALL.forEach(
        table -> table.columns().forEach(column -> fields.add(table.kind() + "." + column)));
    profile
        .columns()
        .forEach((kind, column) -> {
          for (String field : column.to()) {
            if (!fields.contains(field)) {
              throw new ProfileException(
                  file, "column " + kind + " fills " + field + ", expected one of " + fields);
            }
          }
        });
  }

  private static void checkHeadings(String file, Profile profile) {
    Map<String, ColumnKind> seen = new HashMap<>();
    for (Map.Entry<ColumnKind, Profile.Column> entry : profile.columns().entrySet()) {
      for (String name : entry.getValue().names()) {
        ColumnKind twin = seen.putIfAbsent(name, entry.getKey());
        if (twin != null && !mayShare(twin, entry.getKey())) {
          throw new ProfileException(
              file,
              "the heading \"" + name + "\" names two columns, " + twin + " and " + entry.getKey());
        }
      }
    }
  }

  /** Whether what stands around a heading tells which of two columns it names. */
  private static boolean mayShare(ColumnKind one, ColumnKind other) {
    boolean years = one == ColumnKind.YEARS || other == ColumnKind.YEARS;
    boolean period = one == ColumnKind.PERIOD || other == ColumnKind.PERIOD;
    return (one.isMoney() && other.isMoney()) || (years && period);
  }
}
