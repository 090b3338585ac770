package jp.hakaru.face.search.internal.index;

/** The fields of a document of the index (索引の項目) and the marks in their terms. */
public final class Fields {
  /** Words of title and texts, in order. */
  public static final String WORDS = "w";

  /** Words of where the row stands: its owner's title, those above, who answers for it. */
  public static final String CONTEXT = "c";

  /** Readings of title and texts, two sounds a term. */
  public static final String SOUNDS = "r";

  /** Characters of title and texts, two a term. */
  public static final String PAIRS = "g";

  /** Beginnings of the title from each word on, as written and as read. */
  public static final String BEGINNINGS = "s";

  /** Runs of words of the title, as written and as read. */
  public static final String RUNS = "p";

  /** Values by which rows are narrowed. */
  public static final String FACETS = "f";

  /** All facet values of a row as one value. */
  static final String MIX = "m";

  /** The body's code, by which its rows are replaced. */
  static final String BODY = "b";

  /** What is shown of a row. */
  static final String SHOWN = "d";

  /** Before a year: it is found however it was written. */
  static final String YEAR_MARK = "\u0001";

  /** Before a reading: a word in hiragana is found by its kanji. */
  static final String READING_MARK = "\u0002";

  private Fields() {}

  /** The term of a fiscal year. */
  static String year(int year) {
    return YEAR_MARK + year;
  }
}
