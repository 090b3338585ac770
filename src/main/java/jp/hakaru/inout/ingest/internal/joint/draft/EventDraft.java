package jp.hakaru.inout.ingest.internal.joint.draft;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.dossier.ScheduleLane;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * An event of the yearly calendar as the paper prints it (年間予定の下書き).
 *
 * @param year unset where it comes every year
 * @param from the first month
 * @param to the last month, inclusive
 * @param texts what stands below its title
 */
public record EventDraft(
    @Nullable YearAt year,
    ScheduleLane lane,
    @Nullable MonthAt from,
    @Nullable MonthAt to,
    Value title,
    List<JointText> texts) {
  public EventDraft {
    texts = List.copyOf(texts);
  }

  /** The same with further texts. */
  public EventDraft with(List<JointText> more) {
    List<JointText> all = new ArrayList<>(texts);
    all.addAll(more);
    return new EventDraft(year, lane, from, to, title, all);
  }

  /** A month, 1 to 12, and where it stands. */
  public record MonthAt(int month, List<Piece> pieces) {
    public MonthAt {
      pieces = List.copyOf(pieces);
    }
  }
}
