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
    /** Of a target of a year before the last. */
    MILESTONE,
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

  /**
   * A value.
   *
   * @param pieces the period below it among them
   */
  record Figure(StatedReader.Found found, List<Piece> pieces) implements Token {
    public Figure {
      pieces = List.copyOf(pieces);
    }

    Piece piece() {
      return pieces.getFirst();
    }
  }

  /**
   * A name, which may go on in the next one.
   *
   * @param unit where it stands below
   */
  record Name(List<Piece> pieces, @Nullable Piece unit) implements Token {
    public Name {
      pieces = List.copyOf(pieces);
    }

    public Name(List<Piece> pieces) {
      this(pieces, null);
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

  /** A sentence among the figures. */
  record Remark(Piece piece) implements Token {}

  /** Nothing that the record has a place for. */
  record Other(Piece piece) implements Token {}
}
