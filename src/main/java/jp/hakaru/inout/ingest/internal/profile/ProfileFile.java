package jp.hakaru.inout.ingest.internal.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.ProfileProblem;
import jp.hakaru.inout.ingest.ProfileProblem.Rule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads profiles strictly (プロファイルの読み込み): a file that departs from the published schema, or names
 * what does not exist, is refused with all its problems and their lines. Files may come from
 * strangers: their size is limited, nothing in them is run, their words are never patterns.
 */
public final class ProfileFile {
  /** Most bytes of a profile; those that come with Hakaru have some 17,000. */
  public static final int LARGEST = 512 * 1024;

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private static final List<String> BUNDLED = List.of("f0", "f1", "f2", "f3", "f4");
  private static final String SUFFIX = ".yaml";

  private ProfileFile() {}

  /** What came of reading a profile. */
  public sealed interface Loaded {}

  /** A profile to read with. */
  public record Usable(PaperProfile profile) implements Loaded {}

  /** A file that is none, and all that is wrong with it, in the order of its lines. */
  public record Faulty(List<ProfileProblem> problems) implements Loaded {
    public Faulty {
      problems =
          problems.stream()
              .sorted(Comparator.comparingInt(ProfileProblem::line))
              .distinct()
              .toList();
    }
  }

  /** The profiles that come with Hakaru, which the build has checked. */
  public static List<PaperProfile> bundled() {
    return BUNDLED.stream().map(name -> MAPPER.readValue(bytes(name), PaperProfile.class)).toList();
  }

  private static byte[] bytes(String name) {
    String file = "profiles/" + name + SUFFIX;
    try (InputStream stream = ProfileFile.class.getClassLoader().getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the bundled profile " + file + " is missing");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled profile " + file + " cannot be read", e);
    }
  }

  /**
   * The profile that {@code bytes} hold, or all that is wrong with it.
   *
   * @param fileName the name of its file, without folders
   */
  public static Loaded load(String fileName, byte[] bytes) {
    if (bytes.length > LARGEST) {
      return faulty(Rule.SIZE, Integer.toString(bytes.length), Integer.toString(LARGEST));
    }
    Optional<String> text = text(bytes);
    if (text.isEmpty()) {
      return faulty(Rule.UTF8, "");
    }
    ProfileTree tree = ProfileTree.of(text.get());
    List<ProfileProblem> problems = new ArrayList<>(tree.problems());
    if (!tree.root().isMissingNode()) {
      problems.addAll(ProfileSchema.bundled().problems(tree));
      problems.addAll(NamesCheck.problems(tree));
      problems.addAll(name(fileName, tree, bytes));
    }
    return problems.isEmpty() ? bound(tree) : new Faulty(problems);
  }

  private static Faulty faulty(Rule rule, String found, String... expected) {
    return new Faulty(List.of(new ProfileProblem(0, "", rule, found, List.of(expected))));
  }

  private static Optional<String> text(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Loaded bound(ProfileTree tree) {
    try {
      return new Usable(MAPPER.treeToValue(tree.root(), PaperProfile.class));
    } catch (JacksonException e) {
      return faulty(Rule.USABLE, e.getOriginalMessage());
    }
  }

  /** A profile is named like its file, and like none of Hakaru's own unless it is that. */
  private static List<ProfileProblem> name(String fileName, ProfileTree tree, byte[] bytes) {
    String name = tree.root().path("profile").asString("");
    int line = tree.line(JsonPointer.empty().appendProperty("profile"));
    String stem = fileName.replaceFirst("\\.ya?ml$", "");
    if (name.isEmpty()) {
      return List.of();
    } else if (!name.equals(stem)) {
      return List.of(
          new ProfileProblem(line, "profile", Rule.NAMED_LIKE_FILE, name, List.of(stem)));
    } else if (BUNDLED.contains(name) && !Arrays.equals(bytes, bytes(name))) {
      return List.of(new ProfileProblem(line, "profile", Rule.OWN_NAME, name, BUNDLED));
    }
    return List.of();
  }
}
