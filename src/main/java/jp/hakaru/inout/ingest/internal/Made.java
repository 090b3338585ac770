package jp.hakaru.inout.ingest.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.internal.report.Reason;

/**
 * A paper as one profile reads it, and how much that makes of it (読み取りの重み). What is left unread
 * because a heading is lost is weighed as if it were read: the profile knows what it is, and a line
 * less would else give the paper to a profile that does not see the loss.
 */
record Made(ReadPaper paper, BigDecimal weight) {
  static Made of(ShapeReader.Labelled labelled, ShapeReader.Copy copy) {
    ReadPaper paper = labelled.read(copy);
    if (!(paper instanceof ReadPaper.Read read)) {
      return new Made(paper, BigDecimal.ZERO);
    }
    BigDecimal lost = lost(read);
    BigDecimal accounted = read.shares().accounted().add(lost);
    BigDecimal record = read.shares().record();
    return new Made(
        paper,
        record
            .multiply(record.add(lost))
            .multiply(count(read))
            .multiply(accounted)
            .multiply(accounted)
            .multiply(labelled.likeness()));
  }

  /**
   * Its rows, each weighed by the square of the share of characters that they are made of: of a
   * paper read as one of another family a lost line may make many small rows of a few texts, which
   * leave as much unread as before.
   */
  static BigDecimal rows(ReadPaper.Read paper) {
    BigDecimal share = paper.shares().record();
    return share.multiply(share).multiply(count(paper));
  }

  private static BigDecimal count(ReadPaper.Read paper) {
    return BigDecimal.valueOf(
        Table.ALL.stream()
            .filter(table -> !table.isReading())
            .mapToLong(table -> paper.dossier().rows(table).size())
            .sum());
  }

  /** The share of the characters that are unread because a heading is lost. */
  private static BigDecimal lost(ReadPaper.Read paper) {
    List<UnclaimedRow> unread = paper.unclaimed();
    long all = characters(unread);
    long lost =
        characters(
            unread.stream()
                .filter(row -> row.reason().equals(Reason.LOST_HEADING.token()))
                .toList());
    return all == 0
        ? BigDecimal.ZERO
        : BigDecimal.ONE
            .subtract(paper.shares().accounted())
            .multiply(BigDecimal.valueOf(lost))
            .divide(BigDecimal.valueOf(all), MathContext.DECIMAL32);
  }

  private static long characters(List<UnclaimedRow> rows) {
    return rows.stream()
        .flatMapToInt(row -> row.text().codePoints())
        .filter(c -> !Character.isWhitespace(c))
        .count();
  }
}
