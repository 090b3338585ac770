package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
import jp.hakaru.inout.ingest.internal.joint.text.Partners;
import jp.hakaru.inout.ingest.internal.joint.text.Tails;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Efforts of regions in blocks (圏域ごとの記述): the region in brackets with its status, and below it the
 * forum, the members and what is done, each behind its label.
 */
final class RegionBlocks {
  private static final Pattern LABELLED =
      Pattern.compile("(?<label>[^\\s　:：、。]{1,10})(?:[\\s　]*[:：][\\s　]*|[\\s　]+)(?<rest>\\S.*)");

  private final Pattern headed;
  private final Pattern marked;
  private final TableHeads heads;
  private final Tails tails;
  private final Notes notes;
  private final Map<JointColumn, Piece> said = new EnumMap<>(JointColumn.class);
  private final List<Piece> further = new ArrayList<>();
  private boolean inCells;
  private @Nullable Value region;
  private @Nullable Piece behind;

  RegionBlocks(JointPapersProfile profile, Tails tails, Notes notes) {
    this.headed =
        Pattern.compile(
            "[\\[【〔<〈《]\\s*(?<region>[^\\s\\[\\]【】〔〕<>〈〉《》]{1,12}?(?:"
                + AnyOf.words(profile.regions())
                + "))\\s*[\\]】〕>〉》]\\s*(?<status>[(\\[【〔<〈《].{1,4}[)\\]】〕>〉》])?\\s*");
    this.marked =
        Pattern.compile(
            "[◆■●◎○▪▶]\\s*(?<region>[^\\s\\[\\]【】〔〕()<>〈〉《》]{1,12}?(?:"
                + AnyOf.words(profile.regions())
                + "))\\s*(?<status>[(\\[【〔<〈《].{1,4}[)\\]】〕>〉》])?\\s*");
    this.heads = new TableHeads(profile.tables());
    this.tails = tails;
    this.notes = notes;
  }

  /** Takes the heading of a region, or a label below one; marked, it is one above a label. */
  boolean take(JointLine line, @Nullable JointLine next, YearAt year, List<EffortDraft> efforts) {
    Glyphs glyphs = Glyphs.spaced(line.cells().getFirst());
    boolean mark = next != null && !next.isTable() && said(next).isPresent();
    Matcher head = (mark && line.isBullet() ? marked : headed).matcher(glyphs.text());
    boolean alone = line.cells().size() <= 2 && line.columns().getFirst() == 0;
    if (alone && head.matches() && (line.cells().size() == 1 || head.group("status") == null)) {
      end(year, efforts);
      region = Value.written(glyphs.pieces(head.start("region"), head.end("region")));
      behind =
          line.cells().size() == 2
              ? line.cells().getLast()
              : head.group("status") == null
                  ? null
                  : glyphs.piece(head.start("status"), head.end("status"));
      line.cells().forEach(notes::structure);
      return true;
    }
    return cells(line, year, efforts)
        || region != null && (goesOn(line) || !line.isTable() && labelled(line));
  }

  /** A label in a cell of its own, of which that of a region begins a block. */
  private boolean cells(JointLine line, YearAt year, List<EffortDraft> efforts) {
    boolean may = line.cells().size() == 2 && line.columns().getFirst() == 0;
    Piece cell = line.cells().getLast();
    Optional<JointColumn> column =
        may ? heads.column(JointTable.REGIONS, line.cells().getFirst()) : Optional.empty();
    boolean begins =
        column.filter(one -> one == JointColumn.REGION).isPresent()
            && heads.column(JointTable.REGIONS, cell).isEmpty();
    if (begins) {
      end(year, efforts);
      region = Value.written(cell);
    }
    boolean taken =
        begins
            || region != null && column.isPresent() && said.putIfAbsent(column.get(), cell) == null;
    if (taken) {
      line.cells().forEach(notes::structure);
    } else if (inCells && column.isPresent()) {
      end(year, efforts);
      line.cells().forEach(one -> notes.unread(one, Reason.LOST_HEADING));
    }
    inCells |= begins;
    return taken || inCells && column.isPresent();
  }

  /** The rest of what is done, below the line that it fills. */
  private boolean goesOn(JointLine line) {
    Piece last = further.isEmpty() ? said.get(JointColumn.TEXT) : further.getLast();
    boolean rest =
        last != null
            && line.cells().size() == 1
            && line.signs().isEmpty()
            && line.above() == last.line().number()
            && Texts.isWide(last)
            && !Words.endsSentence(last.text())
            && said(line).isEmpty();
    if (rest) {
      further.add(line.cells().getFirst());
      line.cells().forEach(notes::structure);
    }
    return rest;
  }

  private record Label(JointColumn column, Piece rest) {}

  /** What a line says of a region behind its label. */
  private Optional<Label> said(JointLine line) {
    Piece first = line.cells().getFirst();
    Matcher parts = LABELLED.matcher(first.text());
    if (!parts.matches()) {
      return Optional.empty();
    }
    Piece label = new Piece(first.line(), first.start(), first.start() + parts.end("label"));
    Piece rest =
        new Piece(
            first.line(), first.start() + parts.start("rest"), first.start() + parts.end("rest"));
    return heads.column(JointTable.REGIONS, label).map(column -> new Label(column, rest));
  }

  private boolean labelled(JointLine line) {
    boolean taken =
        said(line)
            .filter(label -> said.putIfAbsent(label.column(), label.rest()) == null)
            .isPresent();
    if (taken) {
      line.cells().forEach(notes::structure);
    }
    return taken;
  }

  /** Ends the block that stands open; one that says nothing of what is done is none. */
  void end(YearAt year, List<EffortDraft> efforts) {
    Value of = region;
    Piece told = said.get(JointColumn.TEXT);
    Piece word = said.getOrDefault(JointColumn.STATUS, behind);
    if (of != null && told != null) {
      EffortDraft effort =
          new EffortDraft(
              null,
              EffortKind.REGIONAL,
              new EffortDraft.Heading(
                  null, null, null, word == null ? null : status(word).orElse(null)),
              new EffortDraft.Place(year, of, null, null, forum(), null));
      Optional.ofNullable(said.get(JointColumn.PARTNERS))
          .map(Partners::listed)
          .ifPresent(effort::partners);
      List<Piece> text = new ArrayList<>(List.of(told));
      text.addAll(further);
      effort.texts().add(JointText.of(NarrativeRole.ACTION, null, null, Value.written(text)));
      efforts.add(effort);
    } else {
      said.values().forEach(piece -> notes.unread(piece, Reason.LOST_HEADING));
    }
    said.clear();
    further.clear();
    region = null;
    behind = null;
  }

  private Optional<EffortDraft.StatusAt> status(Piece word) {
    Optional<EffortDraft.StatusAt> found = tails.status(word);
    if (found.isPresent() || word.end() - word.start() < 3) {
      return found;
    }
    return tails.status(new Piece(word.line(), word.start() + 1, word.end() - 1));
  }

  private @Nullable Value forum() {
    Piece named = said.get(JointColumn.FORUM);
    return named == null || Words.key(named.text()).matches("-+") ? null : Value.written(named);
  }
}
