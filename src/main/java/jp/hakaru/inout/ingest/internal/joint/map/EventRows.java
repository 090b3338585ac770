package jp.hakaru.inout.ingest.internal.joint.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.EventRow;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.ingest.internal.joint.draft.EventDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.map.Fields;
import org.jspecify.annotations.Nullable;

/** Events of the yearly calendar as rows (年間予定の行). */
final class EventRows {
  private final ClaimBook book;
  private final NaturalIds ids;
  private final Municipality body;
  private final Map<Id, Integer> twins = new HashMap<>();
  private int position;

  EventRows(ClaimBook book, NaturalIds ids, Municipality body) {
    this.book = book;
    this.ids = ids;
    this.body = body;
  }

  void add(List<EventDraft> events) {
    events.forEach(this::add);
  }

  private void add(EventDraft event) {
    String title = event.title().text();
    YearAt printed = event.year();
    FiscalYear year = printed == null ? null : printed.year();
    int twin = twins.merge(ids.event(year, event.lane(), title, 1), 1, Integer::sum);
    Id id = ids.event(year, event.lane(), title, twin);
    Fields fields = new Fields().with("title", event.title());
    if (printed != null) {
      fields.at("fiscal_year", printed.pieces());
    }
    month(fields, "month_from", event.from());
    month(fields, "month_to", event.to());
    int at = ++position;
    book.add(
        Table.SCHEDULE,
        fields.list(),
        source ->
            new EventRow(
                id,
                body.code(),
                year,
                monthOf(event.from()),
                monthOf(event.to()),
                event.lane(),
                null,
                title,
                year == null,
                at,
                source));
    JointMapper.texts(book, OwnerKind.EVENT, id, null, event.texts());
  }

  private static void month(Fields fields, String column, EventDraft.@Nullable MonthAt month) {
    if (month != null) {
      fields.at(column, month.pieces());
    }
  }

  private static @Nullable Integer monthOf(EventDraft.@Nullable MonthAt month) {
    return month == null ? null : month.month();
  }
}
