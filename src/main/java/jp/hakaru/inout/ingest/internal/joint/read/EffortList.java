package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.joint.line.Signs;
import jp.hakaru.inout.ingest.internal.joint.table.TableHead;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
import jp.hakaru.inout.ingest.internal.joint.text.Tails;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The efforts of a year in a table, a row each (取組の一覧表): number, name, status, and what else the
 * columns tell. Blocks below may say more of each.
 */
final class EffortList {
  private static final int FEWEST_COLUMNS = 4;
  private static final Pattern STATUS =
      Pattern.compile("[\\[(【〔<〈《][^\\[\\]()【】〔〕<>〈〉《》]{1,4}[\\])】〕>〉》]$");

  private final TableHeads heads;
  private final Tails tails;
  private final EffortLabels labels;
  private final Notes notes;
  private final Map<String, List<EffortDraft>> byName = new HashMap<>();
  private @Nullable TableHead head;

  EffortList(JointPapersProfile profile, Tails tails, Notes notes) {
    this.heads = new TableHeads(profile.tables());
    this.tails = tails;
    this.labels = new EffortLabels(profile, tails, notes);
    this.notes = notes;
  }

  /**
   * Takes the head of such a table and its rows.
   *
   * @return the effort of a row; empty where the line is a head or a row that is not read
   */
  Optional<EffortDraft> take(JointLine line, YearAt year, @Nullable Value decidedIn) {
    Optional<TableHead> found = head(line);
    if (found.isPresent()) {
      head = found.get();
      line.cells().forEach(notes::structure);
      return Optional.empty();
    }
    return row(line, Objects.requireNonNull(head), year, decidedIn);
  }

  /** Whether {@code line} is the head of such a table or a row below one. */
  boolean isOf(JointLine line) {
    head = line.isTable() ? head : null;
    return line.isTable() && (head != null || head(line).isPresent());
  }

  private Optional<TableHead> head(JointLine line) {
    return heads
        .find(JointTable.EFFORTS, line)
        .filter(one -> one.columns().size() >= FEWEST_COLUMNS);
  }

  private Optional<EffortDraft> row(
      JointLine line, TableHead of, YearAt year, @Nullable Value decidedIn) {
    Optional<Piece> title = of.cell(line, JointColumn.TITLE);
    Optional<Sign> number = of.cell(line, JointColumn.NUMBER).flatMap(Signs::whole);
    if (title.isEmpty() || !of.fits(line) || of.has(JointColumn.NUMBER) && number.isEmpty()) {
      line.cells().forEach(cell -> notes.unread(cell, Reason.NO_COLUMN));
      return Optional.empty();
    }
    line.cells().forEach(notes::structure);
    Tails.Titled titled = tails.titled(title.get());
    EffortDraft.StatusAt status =
        of.cell(line, JointColumn.STATUS).flatMap(tails::status).or(titled::status).orElse(null);
    EffortDraft effort =
        new EffortDraft(
            null,
            EffortKind.EFFORT,
            new EffortDraft.Heading(
                number.map(Sign::number).orElse(null), titled.title(), null, status),
            new EffortDraft.Place(year, null, null, null, null, decidedIn));
    for (JointColumn column : of.columns().keySet()) {
      of.cell(line, column)
          .filter(cell -> labels.isOf(column) && !labels.take(column, cell, effort))
          .ifPresent(cell -> notes.unread(cell, Reason.VOCABULARY));
    }
    if (status == null) {
      of.cell(line, JointColumn.STATUS).ifPresent(cell -> notes.unread(cell, Reason.VOCABULARY));
    }
    byName.computeIfAbsent(EffortNames.key(effort), any -> new ArrayList<>()).add(effort);
    return Optional.of(effort);
  }

  /** The effort of the table whose number and name a line bears. */
  Optional<EffortDraft> of(JointLine line) {
    Piece text = line.text();
    Optional<EffortDraft> named = text == null ? Optional.empty() : named(line);
    named
        .filter(effort -> EffortNames.key(effort).equals(line.key()))
        .ifPresent(effort -> effort.spellings().add(Texts.value(Objects.requireNonNull(text))));
    return named;
  }

  /** Whether one of the table has this number and name. */
  boolean has(JointLine line) {
    return named(line).isPresent();
  }

  /** The name in a line, without the status in brackets behind it. */
  private String key(JointLine line) {
    Piece text = line.text();
    return text != null && tails.hasStatus(text)
        ? STATUS.matcher(line.key()).replaceAll("")
        : line.key();
  }

  private Optional<EffortDraft> named(JointLine line) {
    String number = line.number().map(sign -> Integer.toString(sign.ordinal())).orElse("");
    return line.isTable()
        ? Optional.empty()
        : byName.getOrDefault(key(line), List.of()).stream()
            .filter(effort -> {
              Value own = effort.heading().number();
              return own == null || own.text().equals(number);
            })
            .findFirst();
  }
}
