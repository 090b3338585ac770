package jp.hakaru.face.command.internal;

import java.util.Optional;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.entry.NamedBody;
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
    NamedBody.wrongCode(code)
        .ifPresent(problem -> {
          throw new WrongUse(Messages.ENTRY.problem(problem));
        });
    return Optional.of(MunicipalityCode.parse(code));
  }
}
