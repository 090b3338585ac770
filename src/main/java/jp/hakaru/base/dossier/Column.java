package jp.hakaru.base.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.Datum;

/**
 * What a column of a table means and may hold (項目の定義). Type and whether it may be unset come from
 * the row type, all else from {@code columns.csv} beside this class.
 *
 * @param name in snake case
 * @param title what people call it, in Japanese
 * @param description what it means, in Japanese
 * @param unit what its numbers count; empty where it holds none
 * @param type the Java type of its values
 * @param required whether every row has a value
 * @param codes its code table, where it holds tokens
 * @param longest the most characters of a text that is part of a key, which the database can index
 * @param pattern the whole of the form its values have, in a notation that JSON Schema shares
 */
public record Column(
    String name,
    String title,
    String description,
    Optional<String> unit,
    Class<?> type,
    boolean required,
    Form form,
    Optional<String> codes,
    Optional<Pattern> pattern,
    Optional<Integer> minimum,
    Optional<Integer> maximum,
    Optional<Integer> longest) {

  /** What one value of a column is (値の形). */
  public enum Form {
    /** One datum in a form of our own. */
    PLAIN,
    /** Words of a paper, as it prints them. */
    QUOTE,
    /** Characters of a paper as they stand there, blanks and signs with them. */
    VERBATIM,
    /** Several data parted by {@code ;}. */
    LIST,
    /** Number and name of a budget subject in one. */
    SUBJECT
  }

  /** The tokens that the column may hold; none where it holds no tokens. */
  public List<String> tokens() {
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants()).map(Datum::toText).toList()
        : codes.map(CodeTables::tokens).orElse(List.of());
  }
}
