package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.Optional;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.Part;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/** How sections whose rows are of one year begin (区分の始まり): by a heading that names the year. */
public final class Openings {
  private Openings() {}

  /**
   * The year that the heading of {@code part} names, or else {@code paper}. Where neither is known
   * nothing of the section can be read: it stays unread.
   */
  public static Optional<YearAt> year(Part part, @Nullable YearAt paper, Notes notes) {
    Piece head = part.head().text();
    Optional<YearAt> named = head == null ? Optional.empty() : YearsIn.first(head);
    Optional<YearAt> year = named.or(() -> Optional.ofNullable(paper));
    part.head().cells().forEach(notes::structure);
    if (year.isEmpty()) {
      part.body().forEach(line -> line.cells().forEach(cell -> notes.unread(cell, Reason.NO_YEAR)));
    }
    return year;
  }
}
