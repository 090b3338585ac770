package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.ScheduleLane;
import jp.hakaru.inout.ingest.internal.joint.draft.EventDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Part;
import jp.hakaru.inout.ingest.internal.joint.text.Captions;
import jp.hakaru.inout.ingest.internal.joint.text.CellTexts;
import jp.hakaru.inout.ingest.internal.joint.text.Labels;
import jp.hakaru.inout.ingest.internal.joint.text.Lanes;
import jp.hakaru.inout.ingest.internal.joint.text.Months;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.joint.text.YearsIn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The yearly calendar (年間予定の読み取り): months before what happens in them, a column a lane. A name is
 * an event and the bullets below it its texts; a bullet without a name is an event itself.
 */
final class CalendarReader {
  private static final Pattern HELD =
      Pattern.compile(
          "(?<name>[[\\p{IsHan}\\p{IsKatakana}ー・]&&[^前後]]{1,12}(?:会|会議))を(?:随時)?開(?:催|きます|く(?![前際時]))");
  private static final Pattern LANE =
      Pattern.compile("[\\[【〔<〈《][^\\[\\]【】〔〕<>〈〉《》。]{2,16}[\\]】〕>〉》]");
  private static final int LONGEST_LANE = 16;
  private final JointPapersProfile profile;
  private final Notes notes;
  private final Map<Integer, ScheduleLane> lanes = new HashMap<>();
  private final CalendarEvents events;
  private final List<JointText> told = new ArrayList<>();
  private final Labels labels;
  private final CalendarTable table;
  private final Lanes lanesBy;
  private final Captions captions;
  private @Nullable ScheduleLane lane;
  private @Nullable Value held;
  private boolean listed;

  CalendarReader(JointPapersProfile profile, Notes notes) {
    this.profile = profile;
    this.labels = new Labels(profile);
    this.lanesBy = new Lanes(profile);
    this.events = new CalendarEvents(notes);
    this.table = new CalendarTable(profile, events.all(), notes);
    this.captions = new Captions(profile);
    this.notes = notes;
  }

  List<EventDraft> read(Part part) {
    part.head().cells().forEach(notes::structure);
    lane = lanesBy.of(part.head().cells().getFirst()).orElse(null);
    List<YearAt> years = YearsIn.of(part.head().cells().getFirst());
    YearAt year = years.size() == 1 ? years.getFirst() : null;
    events.of(year);
    table.of(year);
    for (JointLine line : part.body()) {
      Piece first = line.cells().getFirst();
      if (table.take(line) || isCaption(line) || isLane(line) || isListed(line) || below(line)) {
        continue;
      }
      listed = false;
      if (table.takeSigns(line)) {
        line.cells().forEach(notes::structure);
        continue;
      }
      if (events.below(line)) {
        continue;
      }
      if (Months.are(first)) {
        row(line, first);
      } else if (lanes.isEmpty() && line.isTable()) {
        heads(line);
      } else if (!line.isTable()) {
        note(line);
      } else {
        line.cells().forEach(cell -> notes.unread(cell, Reason.OUTSIDE_BLOCKS));
      }
    }
    endNote();
    return events.all();
  }

  /** A heading in brackets or behind a bullet that names the lane of the months below it. */
  private boolean isLane(JointLine line) {
    Piece first = line.cells().getFirst();
    boolean framed = LANE.matcher(line.wholeKey()).matches();
    Optional<ScheduleLane> named = lanesBy.of(first);
    boolean signed = line.isBullet() && !listed || line.number().isPresent();
    if (line.isTable() || !framed && (!signed || named.isEmpty() || !isHeading(line))) {
      return false;
    }
    listed = false;
    endNote();
    lane = named.orElse(ScheduleLane.OTHER);
    notes.structure(first);
    return true;
  }

  private static boolean isHeading(JointLine line) {
    return line.key().length() <= LONGEST_LANE && !line.key().matches(".*[・:。].*");
  }

  /** Months before what happens in them, in a line by itself. */
  private boolean isListed(JointLine line) {
    Piece first = line.cells().getFirst();
    boolean bare = line.isTable() || Months.are(first);
    Optional<Piece> months = bare ? Optional.empty() : Months.leading(first);
    if (months.isEmpty() || Words.endsSentence(first.text())) {
      return false;
    }
    endNote();
    Piece behind = new Piece(first.line(), months.get().end(), first.end());
    int start = behind.text().length() - behind.text().replaceAll("^[\\s　:：]+", "").length();
    notes.structure(first);
    Piece told = new Piece(first.line(), behind.start() + start, first.end());
    int before = events.all().size();
    events.event(told, lane == null ? ownLane(told) : lane, Months.in(months.get()));
    listed = events.all().size() == before + 1;
    return true;
  }

  /** Items below the one event of a line are its texts. */
  private boolean below(JointLine line) {
    Piece text = line.text();
    boolean item = listed && line.isBullet() && !line.isTable() && text != null;
    if (item) {
      EventDraft last = events.all().removeLast();
      events.all().add(last.with(Texts.of(List.of(line), NarrativeRole.ACTION, null)));
      notes.structure(line.cells().getFirst());
    }
    return item;
  }

  /** The lane of an event by its own name, where no heading tells it. */
  private ScheduleLane ownLane(Piece told) {
    Matcher bullet = CellTexts.BULLET.matcher(told.text());
    int end = bullet.find() && bullet.start() > 0 ? bullet.start() : told.text().length();
    return lanesBy
        .of(new Piece(told.line(), told.start(), told.start() + end))
        .orElse(ScheduleLane.OTHER);
  }

  private boolean isCaption(JointLine line) {
    boolean caption = captions.is(line);
    if (caption) {
      line.cells().forEach(notes::structure);
    }
    return caption;
  }

  /**
   * The lanes of the columns; where all but one are known to be others, that one is the council's.
   */
  private void heads(JointLine line) {
    List<Integer> unknown = new ArrayList<>();
    for (int at = 0; at < line.cells().size(); at++) {
      Piece cell = line.cells().get(at);
      int column = line.columns().get(at);
      Optional<ScheduleLane> named = lanesBy.of(cell);
      if (named.isEmpty() && column > 0) {
        unknown.add(column);
      }
      if (!Words.key(cell.text()).isEmpty()) {
        lanes.put(column, named.orElse(ScheduleLane.OTHER));
      }
      notes.structure(cell);
    }
    boolean only = unknown.size() == 1 && line.cells().size() > 2;
    if (only && !lanes.containsValue(ScheduleLane.COUNCIL)) {
      lanes.put(unknown.getFirst(), ScheduleLane.COUNCIL);
    }
  }

  private void row(JointLine line, Piece months) {
    List<EventDraft.MonthAt> all = Months.in(months);
    notes.structure(months);
    events.endRow();
    for (int at = 1; at < line.cells().size(); at++) {
      ScheduleLane lane = lanes.get(line.columns().get(at));
      if (lane == null) {
        notes.unread(line.cells().get(at), Reason.NO_COLUMN);
      } else {
        events.cell(line.cells().get(at), line.columns().get(at), lane, all);
      }
    }
  }

  /** A note below the calendar that names what is held besides, and what stands behind it. */
  private void note(JointLine line) {
    Piece cell = line.cells().getFirst();
    Optional<Matcher> found = Optional.of(HELD.matcher(cell.text())).filter(Matcher::find);
    boolean goesOn = !told.isEmpty() && line.wholeKey().startsWith("(");
    if (found.isPresent()) {
      endNote();
      held = CellTexts.value(cell, found.get().start("name"), found.get().end("name"));
    }
    if (found.isPresent() || goesOn) {
      told.addAll(
          labels.noteSign(cell).isPresent()
              ? labels.notes(cell)
              : List.of(JointText.of(NarrativeRole.OTHER, null, null, Texts.value(cell))));
    } else {
      endNote();
      line.cells().forEach(one -> notes.unread(one, Reason.OUTSIDE_BLOCKS));
    }
  }

  private void endNote() {
    if (held != null) {
      events.add(ScheduleLane.COUNCIL, List.of(), held, List.copyOf(told));
    }
    held = null;
    told.clear();
  }
}
