package jp.hakaru.face.command.internal;

import java.util.Optional;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which body a command concerns (自治体の指定). */
final class BodyOption {
  @Option(names = "--municipality", paramLabel = "CODE", descriptionKey = "municipality")
  private @Nullable String code;

  /** The code given; {@link WrongUse} when its check digit is wrong or it is no code at all. */
  Optional<MunicipalityCode> code() {
    if (code == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(MunicipalityCode.parse(code));
    } catch (IllegalArgumentException e) {
      throw new WrongUse(
          code.strip().matches("[0-9]{6}")
              ? Messages.say(
                  "code.check_digit",
                  code.strip(),
                  code.strip().substring(0, 5)
                      + MunicipalityCode.checkDigit(code.strip().substring(0, 5)))
              : Messages.say("code.form", code));
    }
  }
}
