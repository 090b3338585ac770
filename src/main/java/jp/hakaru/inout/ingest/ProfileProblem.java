package jp.hakaru.inout.ingest;

import java.util.List;

/**
 * What is wrong with a profile (プロファイルの誤り), and where.
 *
 * @param line the line of the file, from 1; 0 where the file as a whole is meant
 * @param place the keys that lead there, {@code columns.name.type} or {@code grammar[0].reader};
 *     empty at the top
 * @param found what stands there; empty where something is missing
 * @param expected what may stand there instead: the known words, or the one rule's figure
 */
public record ProfileProblem(
    int line, String place, Rule rule, String found, List<String> expected) {
  public ProfileProblem {
    expected = List.copyOf(expected);
  }

  /** What a profile must hold to (プロファイルの決まり). */
  public enum Rule {
    /** Not longer than {@code expected} bytes. */
    SIZE,
    /** In UTF-8. */
    UTF8,
    /** Holds one document of YAML. */
    SYNTAX,
    /** No alias or tag of YAML: a profile says all that it says where it stands. */
    PLAIN,
    /** A key stands once. */
    KEY_ONCE,
    /** A key is one of those expected. */
    KNOWN_KEY,
    /** The key found is missing. */
    NEEDED_KEY,
    /** A value is of the type expected: object, array, string, integer. */
    TYPE,
    /** A value is one of those expected. */
    KNOWN_WORD,
    /** At least so many elements or characters. */
    ENOUGH,
    /** At most so many characters. */
    NOT_TOO_LONG,
    /** At least so much. */
    AT_LEAST,
    /** The elements of a list differ. */
    DIFFERENT,
    /** A text has the form expected, a regular expression. */
    FORM,
    /** A word holds more than blanks. */
    NOT_BLANK,
    /** A sign of items holds the first character of a series. */
    KNOWN_SIGN,
    /** The name is that of the file without suffix. */
    NAMED_LIKE_FILE,
    /** The name is none of a profile that comes with Hakaru. */
    OWN_NAME,
    /** A block that is named is one of the grammar's. */
    KNOWN_BLOCK,
    /** A field that a column fills is one of a table. */
    KNOWN_FIELD,
    /** A heading names one column only; the other is expected. */
    ONE_COLUMN,
    /** A key of labels that is named is one of fields or texts, or of the order. */
    KNOWN_LABEL,
    /** A key is one of a field or of a text, not of both. */
    ONE_LABEL,
    /** An act that is named is one of acts. */
    KNOWN_ACT,
    /** A label names one kind of row only; the other is expected. */
    ONE_ROW,
    /** A kind of sheet is described once. */
    ONE_SHEET,
    /** Anything else that a reader cannot work with. */
    USABLE
  }
}
