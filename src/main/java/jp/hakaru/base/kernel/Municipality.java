package jp.hakaru.base.kernel;

/**
 * A local government (地方公共団体): a prefecture, a municipality, or a ward.
 *
 * @param prefecture the name of its prefecture; its own for a prefecture, empty for an example body
 */
public record Municipality(MunicipalityCode code, String name, String prefecture) {
  public Municipality {
    if (name.isBlank()) {
      throw new IllegalArgumentException("the body of code " + code + " needs a name");
    }
  }

  /** An example body, invented; its code is of prefecture 99. */
  public static Municipality example(MunicipalityCode code, String name) {
    if (!code.isExample()) {
      throw new IllegalArgumentException(
          "an example body has a code of prefecture 99, found " + code);
    }
    return new Municipality(code, name, "");
  }
}
