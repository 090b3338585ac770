package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.RoadmapCell;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.RoadmapDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.ShareDraft;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.table.TableHead;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
import jp.hakaru.inout.ingest.internal.joint.text.Fractions;
import jp.hakaru.inout.ingest.internal.joint.text.Spans;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.joint.text.YearsIn;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Tables below an effort that are read by their heads (取組の表): who bears what share of each part,
 * terms with a column a case, steps.
 */
final class EffortTables {
  private static final Pattern YEARS = Pattern.compile("\\s*" + Spans.YEARS + "\\s*");

  private final TableHeads heads;
  private final Fractions fractions;
  private final ShareReader shares;
  private final Notes notes;
  private final Map<EffortDraft, List<EffortDraft>> parts = new HashMap<>();
  private final List<RoadmapDraft> steps = new ArrayList<>();
  private List<JointLine> terms = List.of();
  private List<ShareDraft> ofTerms = List.of();

  EffortTables(JointPapersProfile profile, Notes notes) {
    this.heads = new TableHeads(profile.tables());
    this.fractions = new Fractions(profile);
    this.shares = new ShareReader(profile, notes);
    this.notes = notes;
  }

  /** The steps of all efforts that were read. */
  List<RoadmapDraft> steps() {
    return steps;
  }

  void addPart(EffortDraft effort, EffortDraft part) {
    parts.computeIfAbsent(effort, any -> new ArrayList<>()).add(part);
  }

  /**
   * Takes a table that begins with a head.
   *
   * @return false where the first of {@code rows} heads no such table
   */
  boolean take(List<JointLine> rows, EffortDraft effort) {
    JointLine first = rows.getFirst();
    Optional<TableHead> ofSteps = heads.find(JointTable.STEPS, first);
    Optional<TableHead> ofShares =
        heads.find(JointTable.SHARES, first).filter(head -> areShares(head, rows));
    Optional<TableHead> ofTerms = heads.find(JointTable.TERMS, first);
    if (ofSteps.isPresent()) {
      rows.stream().skip(1).forEach(row -> step(row, ofSteps.get(), effort));
    } else if (ofShares.isPresent()) {
      rows.stream().skip(1).forEach(row -> share(row, ofShares.get(), effort));
    } else if (ofTerms.isPresent() && !ofTerms.get().others().isEmpty()) {
      terms(rows, ofTerms.get(), effort);
    } else {
      return false;
    }
    first.cells().forEach(notes::structure);
    return true;
  }

  /** Whether each cell below a party is a fraction or a dash, and one a fraction. */
  private boolean areShares(TableHead head, List<JointLine> rows) {
    List<Piece> cells =
        rows.stream()
            .skip(1)
            .flatMap(row -> head.others().keySet().stream().flatMap(at -> row.cell(at).stream()))
            .toList();
    return cells.stream().anyMatch(cell -> Fractions.alone(cell).isPresent())
        && cells.stream()
            .allMatch(cell -> Fractions.alone(cell).isPresent() || Words.isDash(cell.text()));
  }

  private void share(JointLine row, TableHead head, EffortDraft effort) {
    Optional<Piece> title = head.cell(row, JointColumn.TITLE);
    Optional<EffortDraft> of = title.flatMap(cell -> named(Words.key(cell.text()), effort));
    if (of.isEmpty() || !head.fits(row)) {
      row.cells().forEach(cell -> notes.unread(cell, Reason.NO_NAME));
      return;
    }
    row.cells().forEach(notes::structure);
    Value base = head.cell(row, JointColumn.BASE).map(Value::written).orElse(null);
    for (Map.Entry<Integer, Piece> party : head.others().entrySet()) {
      row.cell(party.getKey())
          .flatMap(Fractions::alone)
          .ifPresent(fraction ->
              of.get().shares().add(fractions.of(Value.written(party.getValue()), fraction, base)));
    }
  }

  /** The effort or the part of it that bears this name, folded. */
  private Optional<EffortDraft> named(String key, EffortDraft effort) {
    return EffortNames.key(effort).equals(key)
        ? Optional.of(effort)
        : parts.getOrDefault(effort, List.of()).stream()
            .filter(part -> EffortNames.key(part).equals(key))
            .findFirst();
  }

  /** Terms stand for the effort; where it has parts, a note must say of which they are. */
  private void terms(List<JointLine> rows, TableHead head, EffortDraft effort) {
    settle();
    List<ShareDraft> found = new ArrayList<>();
    List<JointLine> taken = new ArrayList<>(List.of(rows.getFirst()));
    shares.cases(head.others());
    for (JointLine row : rows.subList(1, rows.size())) {
      List<ShareDraft> ofRow = shares.row(row);
      if (ofRow.isEmpty()) {
        row.cells().forEach(cell -> notes.unread(cell, Reason.VOCABULARY));
      } else {
        taken.add(row);
        found.addAll(ofRow);
      }
    }
    shares.endTable();
    if (parts.getOrDefault(effort, List.of()).isEmpty()) {
      effort.shares().addAll(found);
      taken.forEach(row -> row.cells().forEach(notes::structure));
    } else {
      terms = taken;
      ofTerms = found;
    }
  }

  /** A note says of which part of {@code effort} the terms above it are. */
  boolean ofTerms(String name, EffortDraft effort) {
    Optional<EffortDraft> part = named(Words.key(name), effort);
    if (part.isEmpty() || terms.isEmpty()) {
      return false;
    }
    part.get().shares().addAll(ofTerms);
    terms.forEach(row -> row.cells().forEach(notes::structure));
    terms = List.of();
    ofTerms = List.of();
    return true;
  }

  /** Terms of which nothing says whose they are stay unread. */
  void settle() {
    terms.forEach(row -> row.cells().forEach(cell -> notes.unread(cell, Reason.AMBIGUOUS)));
    terms = List.of();
    ofTerms = List.of();
  }

  private void step(JointLine row, TableHead head, EffortDraft effort) {
    Optional<Piece> number = head.cell(row, JointColumn.NUMBER);
    Optional<Piece> text = head.cell(row, JointColumn.TEXT);
    if (number.isEmpty() || text.isEmpty() || !head.fits(row)) {
      row.cells().forEach(cell -> notes.unread(cell, Reason.NO_COLUMN));
      return;
    }
    row.cells().forEach(notes::structure);
    Value printed = Value.written(number.get());
    Value told = Texts.value(text.get());
    Optional<EffortDraft.Span> span = head.cell(row, JointColumn.YEARS).flatMap(this::span);
    steps.add(
        new RoadmapDraft(
            new RoadmapDraft.OfEffort(effort),
            new RoadmapDraft.Row(printed.text(), null, printed, told),
            RoadmapCell.STEP,
            span.map(EffortDraft.Span::start).orElse(null),
            span.map(EffortDraft.Span::end).orElse(null),
            told));
  }

  /** Years from and to, or one alone. */
  private Optional<EffortDraft.Span> span(Piece cell) {
    Glyphs glyphs = Glyphs.spaced(cell);
    Matcher years = YEARS.matcher(glyphs.text());
    Optional<EffortDraft.Span> span =
        years.matches()
            ? Spans.of(glyphs, years)
            : YearsIn.only(cell).map(year -> new EffortDraft.Span(year, null));
    if (span.isEmpty()) {
      notes.unread(cell, Reason.NO_YEAR);
    }
    return span;
  }
}
