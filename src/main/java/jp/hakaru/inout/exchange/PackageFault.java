package jp.hakaru.inout.exchange;

/**
 * What is wrong with a package, and where (パッケージの誤り).
 *
 * @param file the file in the package
 * @param row the row in it, from 1, which is the header; 0 where the whole file is meant
 * @param column the column, several parted by {@code +}; empty where the whole row is meant
 * @param value what stands there
 * @param expected what kind of thing was expected
 * @param detail what exactly, in data: tokens, a table, a row, a number
 */
public record PackageFault(
    String file, int row, String column, String value, Expected expected, String detail) {

  /** What a package must be (期待される内容). */
  public enum Expected {
    /** The file is there. */
    FILE,
    /** The package names the file and it is one that a package has. */
    NO_OTHER_FILE,
    /** The file may be read: no path out of the package, no endless size. */
    SAFE_FILE,
    /** The file is whole. */
    UNDAMAGED,
    /** JSON. */
    JSON,
    /** The package names the file once. */
    RESOURCE_ONCE,
    /** The property has that value. */
    PROPERTY,
    /** The bytes have the hash or number that the package states. */
    SAME_BYTES,
    /** UTF-8. */
    UTF8,
    /** No byte-order mark. */
    NO_BOM,
    /** CSV. */
    CSV,
    /** Quotes around a whole cell, or doubled within one. */
    QUOTES,
    /** A header row with those columns. */
    HEADER,
    /** The column is there. */
    COLUMN,
    /** The table has such a column. */
    KNOWN_COLUMN,
    /** The columns in the order in which the package describes them. */
    SAME_FIELDS,
    /** Each column once. */
    COLUMN_ONCE,
    /** As many cells as columns. */
    CELLS,
    /** A value. */
    VALUE,
    /** No control characters. */
    NO_CONTROL_CHARACTERS,
    /** A value of that type. */
    TYPE,
    /** One of those tokens. */
    TOKEN,
    /** A value of that form. */
    FORM,
    /** Not less than that. */
    AT_LEAST,
    /** Not more than that. */
    AT_MOST,
    /** Not more characters than that. */
    AT_MOST_CHARACTERS,
    /** A right municipality code. */
    CODE,
    /** The body of the package. */
    SAME_BODY,
    /** A key that no other row has. */
    KEY_ONCE,
    /** A row there that has this key. */
    REFERENCE,
    /** A line that the document has; it has that many. */
    LINE_OF_DOCUMENT,
    /** A place within the box of that line. */
    BOX_OF_LINE,
    /** A text that stands at the place it names. */
    CLAIMED_TEXT,
    /** A value exactly where another column has that one. */
    TOGETHER,
    /** Not before that one. */
    NOT_BEFORE,
    /** Another row than that one. */
    DIFFERENT,
    /** A row of that plan. */
    SAME_PLAN,
    /** Not primary, since that row is, in the same plan. */
    ONE_PRIMARY,
    /** A row above that does not stand below that one. */
    NOT_BELOW_ITSELF,
    /** As many as there are rows of it in that table. */
    AS_MANY_ROWS
  }
}
