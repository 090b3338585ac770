package jp.hakaru.inout.entry;

import java.util.List;
import java.util.Optional;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.ingest.BodyChoice;
import org.jspecify.annotations.Nullable;

/** The body that a person names for a paper (団体の指定), by its code and, of an example, its name. */
public sealed interface NamedBody {
  /** Digits of a code. */
  String FORM = "[0-9]{6}";

  /** A body to read the paper as of, or none where its text shall tell. */
  record Usable(BodyChoice choice) implements NamedBody {}

  /**
   * No body can be told from it.
   *
   * @param values what was given, and what would be right
   */
  record Problem(Why why, List<Object> values) implements NamedBody {
    public Problem {
      values = List.copyOf(values);
    }
  }

  /** What is wrong. */
  enum Why {
    FORM,
    CHECK_DIGIT,
    UNKNOWN,
    EXAMPLE_NEEDS_NAME,
    EXAMPLE_HAS_NAME,
    NAME_IS_KNOWN,
    OTHER_BODY,
    OTHER_NAME
  }

  /** What is wrong with {@code text} as a code; empty for a code. */
  static Optional<Problem> wrongCode(String text) {
    String code = text.strip();
    try {
      MunicipalityCode.parse(code);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      if (!code.matches(FORM)) {
        return Optional.of(new Problem(Why.FORM, List.of(text)));
      }
      String digits = code.substring(0, code.length() - 1);
      return Optional.of(
          new Problem(
              Why.CHECK_DIGIT, List.of(code, digits + MunicipalityCode.checkDigit(digits))));
    }
  }

  /**
   * The body of that code and name.
   *
   * @param code empty where the paper's text shall tell
   * @param name of an example body; unset where it is known already
   * @param insist whether it holds though the text clearly names another
   * @param examples the example bodies that the record knows
   */
  static NamedBody of(
      Optional<MunicipalityCode> code,
      @Nullable String name,
      boolean insist,
      List<Municipality> examples) {
    if (code.isEmpty()) {
      return new Usable(BodyChoice.fromText(examples));
    }
    NamedBody named =
        code.get().isExample() ? example(code.get(), name, examples) : real(code.get(), name);
    return switch (named) {
      case Problem problem -> problem;
      case Usable(BodyChoice choice) ->
          new Usable(new BodyChoice(choice.chosen(), insist, examples));
    };
  }

  /**
   * Why a package of {@code body} is not of the body that a person names or the record knows; empty
   * where it is.
   */
  static Optional<Problem> wrongPackage(
      Municipality body,
      Optional<MunicipalityCode> code,
      @Nullable String name,
      List<Municipality> examples) {
    if (code.isPresent() && !code.get().equals(body.code())) {
      return Optional.of(
          new Problem(Why.OTHER_BODY, List.of(body.code(), body.name(), code.get())));
    }
    if (name != null && !name.isBlank() && !name.strip().equals(body.name())) {
      return Optional.of(new Problem(Why.OTHER_NAME, List.of(body.code(), body.name())));
    }
    return examples.stream()
        .filter(known -> known.code().equals(body.code()) && !known.name().equals(body.name()))
        .map(known -> new Problem(Why.EXAMPLE_HAS_NAME, List.of(known.code(), known.name())))
        .findFirst();
  }

  private static NamedBody real(MunicipalityCode code, @Nullable String name) {
    if (name != null && !name.isBlank()) {
      return new Problem(Why.NAME_IS_KNOWN, List.of(code));
    }
    return Municipalities.bundled()
        .findByCode(code)
        .<NamedBody>map(body -> new Usable(BodyChoice.of(body)))
        .orElseGet(() -> new Problem(Why.UNKNOWN, List.of(code)));
  }

  private static NamedBody example(
      MunicipalityCode code, @Nullable String name, List<Municipality> examples) {
    Optional<Municipality> known =
        examples.stream().filter(body -> body.code().equals(code)).findFirst();
    if (name == null || name.isBlank()) {
      return known
          .<NamedBody>map(body -> new Usable(BodyChoice.of(body)))
          .orElseGet(() -> new Problem(Why.EXAMPLE_NEEDS_NAME, List.of(code)));
    }
    if (known.isPresent() && !known.get().name().equals(name.strip())) {
      return new Problem(Why.EXAMPLE_HAS_NAME, List.of(code, known.get().name()));
    }
    return new Usable(BodyChoice.of(Municipality.example(code, name.strip())));
  }
}
