package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.List;
import jp.hakaru.inout.ingest.internal.page.read.PeriodReader;
import jp.hakaru.inout.ingest.internal.page.read.StatedReader;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** What a word of a section of indicators is (指標の区画の語). */
sealed interface Token {
  /** Of what column a word is the heading. */
  enum Column {
    BASELINE,
    TARGET,
    /** Not known: a remark whose word is lost, or a column that is not of the record. */
    OTHER
  }

  /**
   * The heading of values.
   *
   * @param words as written
   * @param when what stands in brackets behind it
   */
  record Head(Column column, Value words, PeriodReader.@Nullable When when) implements Token {}

  /** A value. */
  record Figure(StatedReader.Found found, Piece piece) implements Token {}

  /** A name, which may go on in the next one. */
  record Name(List<Piece> pieces) implements Token {
    public Name {
      pieces = List.copyOf(pieces);
    }

    Value value() {
      return Value.written(pieces);
    }
  }

  /** Years above their values. */
  record Series(List<YearOf> years) implements Token {
    public Series {
      years = List.copyOf(years);
    }
  }

  /** A year and the value below it. */
  record YearOf(Piece year, Piece value) {}

  /** Nothing that the record has a place for. */
  record Other(Piece piece) implements Token {}
}
