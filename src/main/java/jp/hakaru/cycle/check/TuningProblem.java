package jp.hakaru.cycle.check;

/**
 * Something in a home's file that cannot be followed (調整の誤り).
 *
 * @param place the keys that lead to it, parted by {@code /}; empty for the whole file
 * @param found what stands there
 */
public record TuningProblem(Fault fault, String place, String found) {
  /** What may be wrong. */
  public enum Fault {
    /** It is no YAML. */
    SYNTAX,
    /** A key that means nothing there. */
    KEY,
    /** Not a list of names with values. */
    FORM,
    /** There is no rule of that code. */
    RULE,
    /** Neither off nor a severity. */
    SEVERITY,
    /** Not the code of a body. */
    BODY
  }
}
