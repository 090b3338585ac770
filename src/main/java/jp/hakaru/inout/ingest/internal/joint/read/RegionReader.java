package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Part;
import jp.hakaru.inout.ingest.internal.joint.table.TableHead;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
import jp.hakaru.inout.ingest.internal.joint.text.Captions;
import jp.hakaru.inout.ingest.internal.joint.text.Openings;
import jp.hakaru.inout.ingest.internal.joint.text.Partners;
import jp.hakaru.inout.ingest.internal.joint.text.Tails;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The efforts of regions (地域の取組の読み取り): a row each, the region before what is done there, named by
 * the forum with which its text begins.
 */
final class RegionReader {
  private static final Pattern FORUM = Pattern.compile("^[『「](?<name>[^』」]+)[』」]");

  private final JointPapersProfile profile;
  private final Tails tails;
  private final TableHeads heads;
  private final Captions captions;
  private final RegionList listed;
  private final RegionBlocks blocks;
  private final Notes notes;

  RegionReader(JointPapersProfile profile, Notes notes) {
    this.profile = profile;
    this.tails = new Tails(profile, notes);
    this.heads = new TableHeads(profile.tables());
    this.captions = new Captions(profile);
    this.listed = new RegionList(profile, tails, notes);
    this.blocks = new RegionBlocks(profile, tails, notes);
    this.notes = notes;
  }

  List<EffortDraft> read(Part part, @Nullable YearAt paper) {
    Optional<YearAt> year = Openings.year(part, paper, notes);
    return year.isPresent() ? rows(part, year.get()) : List.of();
  }

  private List<EffortDraft> rows(Part part, YearAt year) {
    List<EffortDraft> efforts = new ArrayList<>();
    TableHead head = null;
    for (int at = 0; at < part.body().size(); at++) {
      JointLine line = part.body().get(at);
      JointLine next = at + 1 < part.body().size() ? part.body().get(at + 1) : null;
      if (line.isTable()) {
        listed.end();
      }
      if (blocks.take(line, next, year, efforts)
          || !line.isTable() && listed.take(line, year, efforts)) {
        continue;
      }
      boolean row = line.cells().size() == 2 && line.columns().getFirst() == 0;
      Optional<TableHead> found = head(line);
      head = line.isTable() ? found.orElse(head) : null;
      if (found.isPresent() || captions.is(line)) {
        line.cells().forEach(notes::structure);
      } else if (head != null) {
        row(line, head, year).ifPresent(efforts::add);
      } else if (isHead(line)) {
        line.cells().forEach(notes::structure);
      } else if (row && line.text() != null && mayBeRegion(line.cells().getFirst())) {
        efforts.add(effort(line, year));
      } else {
        line.cells().forEach(cell -> notes.unread(cell, Reason.OUTSIDE_BLOCKS));
      }
    }
    listed.end();
    blocks.end(year, efforts);
    return efforts;
  }

  /** Brackets or a list of names stand for no region: the row above them is lost. */
  private static boolean mayBeRegion(Piece cell) {
    String key = Words.key(cell.text());
    return !key.startsWith("(") && !key.contains("、");
  }

  private Optional<TableHead> head(JointLine line) {
    return line.cells().size() > 2 ? heads.find(JointTable.REGIONS, line) : Optional.empty();
  }

  /** A row of a table with a column for the forum, its members, what is done and its status. */
  private Optional<EffortDraft> row(JointLine row, TableHead head, YearAt year) {
    Optional<Piece> region = head.cell(row, JointColumn.REGION);
    Optional<Piece> told = head.cell(row, JointColumn.TEXT);
    if (region.isEmpty() || told.isEmpty() || !head.fits(row) || isTorn(row, head)) {
      row.all().forEach(cell -> notes.unread(cell, Reason.NO_COLUMN));
      return Optional.empty();
    }
    row.all().forEach(notes::structure);
    Optional<Piece> word = head.cell(row, JointColumn.STATUS);
    Optional<EffortDraft.StatusAt> status = word.flatMap(tails::status);
    word.filter(any -> status.isEmpty()).ifPresent(cell -> notes.unread(cell, Reason.VOCABULARY));
    Tails.Titled titled =
        head.has(JointColumn.STATUS)
            ? new Tails.Titled(Value.written(head.pieces(row, JointColumn.TEXT)), status)
            : tails.titled(told.get());
    Optional<Piece> cell = head.cell(row, JointColumn.FORUM);
    List<Piece> forum = head.pieces(row, JointColumn.FORUM);
    Optional<RegionList.Held> held =
        head.has(JointColumn.PARTNERS) || forum.isEmpty()
            ? Optional.empty()
            : RegionList.held(forum);
    EffortDraft effort =
        new EffortDraft(
            null,
            EffortKind.REGIONAL,
            new EffortDraft.Heading(null, null, null, titled.status().orElse(null)),
            new EffortDraft.Place(
                year,
                Value.written(region.get()),
                null,
                null,
                held.isPresent()
                    ? held.get().forum()
                    : cell.filter(one -> !Words.isDash(one.text()))
                        .map(any -> Value.written(forum))
                        .orElse(null),
                null));
    held.map(RegionList.Held::partners).ifPresent(effort::partners);
    head.cell(row, JointColumn.PARTNERS).map(Partners::listed).ifPresent(effort::partners);
    effort.texts().add(JointText.of(NarrativeRole.ACTION, null, null, titled.title()));
    return Optional.of(effort);
  }

  /** Whether members of several forums stand in one cell: the row between them is lost. */
  private static boolean isTorn(JointLine row, TableHead head) {
    List<Piece> forum = head.pieces(row, JointColumn.FORUM);
    return forum.stream().filter(piece -> Words.key(piece.text()).contains("(")).count() > 1;
  }

  private boolean isHead(JointLine line) {
    return line.isTable()
        && profile.regions().stream().map(Words::key).anyMatch(line.wholeKey()::equals);
  }

  private EffortDraft effort(JointLine row, YearAt year) {
    row.cells().forEach(notes::structure);
    Piece told = row.cells().getLast();
    JointLine inner = row.lineOf(told);
    Piece text = inner.text() == null ? told : inner.text();
    Tails.Titled titled = tails.titled(text);
    Optional<RegionList.Told> parted = RegionList.parted(titled.title());
    Optional<Value> forum = parted.map(RegionList.Told::forum).or(() -> forum(titled.title()));
    EffortDraft effort =
        new EffortDraft(
            null,
            EffortKind.REGIONAL,
            new EffortDraft.Heading(null, null, null, titled.status().orElse(null)),
            new EffortDraft.Place(
                year, Value.written(row.cells().getFirst()), null, null, forum.orElse(null), null));
    Value number =
        parted.isEmpty() || inner.signs().isEmpty()
            ? null
            : Value.written(inner.signs().getLast().piece());
    parted.ifPresent(one -> effort.partners(one.partners()));
    effort
        .texts()
        .add(
            JointText.of(
                NarrativeRole.ACTION,
                null,
                number,
                parted.map(RegionList.Told::text).orElse(titled.title())));
    return effort;
  }

  private static Optional<Value> forum(Value text) {
    Piece first = text.pieces().getFirst();
    Matcher name = FORUM.matcher(first.text());
    return name.find()
        ? Optional.of(
            Value.written(
                new Piece(
                    first.line(),
                    first.start() + name.start("name"),
                    first.start() + name.end("name"))))
        : Optional.empty();
  }
}
