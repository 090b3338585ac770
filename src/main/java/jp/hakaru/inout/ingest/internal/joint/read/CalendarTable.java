package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.ScheduleLane;
import jp.hakaru.inout.ingest.internal.joint.draft.EventDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.table.TableHead;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
import jp.hakaru.inout.ingest.internal.joint.text.CellTexts;
import jp.hakaru.inout.ingest.internal.joint.text.Lanes;
import jp.hakaru.inout.ingest.internal.joint.text.Months;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A calendar with an event a row (行事ごとの年間予定の表): its months, its lane, its name, what is done in it.
 */
final class CalendarTable {
  private static final Pattern SIGN =
      Pattern.compile("(?<sign>[●○◎☆★■□◆◇▲△])(?:印)?は、?(?<what>[^、。()●○◎☆★■□◆◇▲△]{2,24})");

  private final TableHeads heads;
  private final Lanes lanes;
  private final List<EventDraft> events;
  private final Notes notes;
  private final Map<String, ScheduleLane> signs = new HashMap<>();
  private @Nullable TableHead head;
  private @Nullable YearAt year;

  /**
   * @param events to which those of the table are added
   */
  CalendarTable(JointPapersProfile profile, List<EventDraft> events, Notes notes) {
    this.heads = new TableHeads(profile.tables());
    this.lanes = new Lanes(profile);
    this.events = events;
    this.notes = notes;
  }

  /** From here on events are of {@code one}; of every year where it is unset. */
  void of(@Nullable YearAt one) {
    year = one;
  }

  /** Takes what a line says of the signs before names: ●は会議に関する行事. */
  boolean takeSigns(JointLine line) {
    Piece piece = line.cells().getFirst();
    Glyphs glyphs = Glyphs.spaced(piece);
    Matcher sign = SIGN.matcher(glyphs.text());
    Map<String, ScheduleLane> told = new HashMap<>();
    while (!line.isTable() && sign.find()) {
      String key = sign.group("sign");
      lanes
          .of(glyphs.piece(sign.start("what"), sign.end("what")))
          .ifPresent(lane -> told.put(key, lane));
    }
    signs.putAll(told);
    return told.size() > 1;
  }

  /** Takes the head of a table with a column of names, and the rows below it. */
  boolean take(JointLine line) {
    Optional<TableHead> found = heads.find(JointTable.CALENDAR, line);
    if (!line.isTable()) {
      head = null;
      return false;
    } else if (found.isPresent()) {
      head = found.get();
      line.cells().forEach(notes::structure);
    } else if (head != null) {
      row(line, head);
    }
    return head != null;
  }

  private void row(JointLine row, TableHead of) {
    Optional<Piece> months = of.cell(row, JointColumn.MONTHS).filter(Months::are);
    Optional<Piece> title = of.cell(row, JointColumn.TITLE);
    Optional<Piece> word = of.cell(row, JointColumn.LANE);
    Optional<ScheduleLane> lane = word.flatMap(lanes::of);
    boolean any =
        of.cell(row, JointColumn.MONTHS).filter(cell -> !Months.areAnyTime(cell)).isEmpty();
    boolean known = (months.isPresent() || any) && title.isPresent() && of.fits(row);
    if (!known || of.has(JointColumn.LANE) && lane.isEmpty()) {
      row.cells().forEach(cell -> notes.unread(cell, Reason.NO_COLUMN));
      return;
    }
    row.cells().forEach(notes::structure);
    List<JointText> texts = new ArrayList<>();
    of.cell(row, JointColumn.TEXT).ifPresent(cell -> texts.addAll(CellTexts.of(List.of(cell))));
    List<EventDraft.MonthAt> all = months.map(Months::in).orElse(List.of());
    JointLine inner = row.lineOf(title.get());
    Piece name = inner.text();
    Optional<ScheduleLane> signed =
        name == null || inner.signs().size() != 1
            ? Optional.empty()
            : Optional.ofNullable(signs.get(inner.signs().getFirst().piece().text()));
    events.add(
        new EventDraft(
            year,
            lane.or(() -> signed).orElse(ScheduleLane.OTHER),
            all.isEmpty() ? null : all.getFirst(),
            all.isEmpty() ? null : all.getLast(),
            Texts.value(signed.isEmpty() || name == null ? title.get() : name),
            texts));
  }
}
