package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.ScheduleLane;
import jp.hakaru.inout.ingest.internal.joint.draft.EventDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.text.CellTexts;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The events of a calendar (年間予定の行事): a name with the bullets behind or below it as its texts; a
 * bullet without a name is an event itself.
 */
final class CalendarEvents {
  private static final Pattern ARROW = Pattern.compile("^[↓⇓▼→⇒\\s　]+");
  private static final Pattern FRAMED = Pattern.compile("\\s*[(（](?<name>[^()（）]+)[)）]\\s*");
  private static final Pattern REMARK =
      Pattern.compile("\\s*(?<name>\\S[^()（）]*?)\\s+[(（](?<told>[^()（）]+)[)）]\\s*");

  private final List<EventDraft> all = new ArrayList<>();
  private final Map<Integer, Integer> lastIn = new HashMap<>();
  private final Notes notes;
  private @Nullable YearAt year;

  CalendarEvents(Notes notes) {
    this.notes = notes;
  }

  void of(@Nullable YearAt paper) {
    year = paper;
  }

  List<EventDraft> all() {
    return all;
  }

  /** What a cell of a column of the calendar tells. */
  void cell(Piece cell, int column, ScheduleLane lane, List<EventDraft.MonthAt> months) {
    int before = all.size();
    event(cell, lane, months);
    if (all.size() == before + 1) {
      lastIn.put(column, before);
    } else {
      lastIn.remove(column);
    }
  }

  /** A new row begins: what stands below is of its own events. */
  void endRow() {
    lastIn.clear();
  }

  /** Items below events, each in the column of its own; false where one has none above it. */
  boolean below(JointLine line) {
    boolean items =
        !lastIn.isEmpty()
            && line.columns().getFirst() > 0
            && line.columns().stream().allMatch(lastIn::containsKey)
            && line.cells().stream()
                .allMatch(cell -> CellTexts.BULLET.matcher(cell.text()).lookingAt());
    for (int at = 0; items && at < line.cells().size(); at++) {
      int of = Objects.requireNonNull(lastIn.get(line.columns().get(at)));
      all.set(of, all.get(of).with(CellTexts.of(List.of(line.cells().get(at)))));
      notes.structure(line.cells().get(at));
    }
    return items;
  }

  void event(Piece cell, ScheduleLane lane, List<EventDraft.MonthAt> months) {
    notes.structure(cell);
    String raw = cell.text();
    Matcher arrow = ARROW.matcher(raw);
    int from = arrow.find() ? arrow.end() : 0;
    Matcher bullet = CellTexts.BULLET.matcher(raw).region(from, raw.length());
    List<Integer> starts = new ArrayList<>();
    while (bullet.find()) {
      starts.add(bullet.start());
    }
    int end = starts.isEmpty() ? raw.length() : starts.getFirst();
    boolean named = !raw.substring(from, end).isBlank();
    List<JointText> texts = new ArrayList<>();
    for (int at = 0; at < starts.size(); at++) {
      int to = at + 1 < starts.size() ? starts.get(at + 1) : raw.length();
      if (named) {
        texts.add(CellTexts.item(cell, starts.get(at), to));
      } else {
        alone(cell, starts.get(at) + 1, to, lane, months);
      }
    }
    if (named && texts.isEmpty()) {
      alone(cell, from, end, lane, months);
    } else if (named) {
      add(lane, months, CellTexts.value(cell, from, end), texts);
    }
  }

  /** An event of what stands alone: its brackets are no part of its name, those behind it tell. */
  private void alone(
      Piece cell, int from, int to, ScheduleLane lane, List<EventDraft.MonthAt> months) {
    Matcher framed = FRAMED.matcher(cell.text()).region(from, to);
    Matcher remark = REMARK.matcher(cell.text()).region(from, to);
    if (framed.matches()) {
      Value name = CellTexts.value(cell, framed.start("name"), framed.end("name"));
      add(lane, months, name, List.of());
    } else if (remark.matches()) {
      Value told = CellTexts.value(cell, remark.start("told"), remark.end("told"));
      add(
          lane,
          months,
          CellTexts.value(cell, remark.start("name"), remark.end("name")),
          List.of(JointText.of(NarrativeRole.ACTION, null, null, told)));
    } else {
      add(lane, months, CellTexts.value(cell, from, to), List.of());
    }
  }

  void add(ScheduleLane lane, List<EventDraft.MonthAt> months, Value title, List<JointText> texts) {
    EventDraft.@Nullable MonthAt first = months.isEmpty() ? null : months.getFirst();
    EventDraft.@Nullable MonthAt last = months.isEmpty() ? null : months.getLast();
    all.add(new EventDraft(year, lane, first, last, title, texts));
  }
}
