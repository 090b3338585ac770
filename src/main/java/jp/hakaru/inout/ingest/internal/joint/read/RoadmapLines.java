package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.RoadmapCell;
import jp.hakaru.inout.ingest.internal.joint.draft.RoadmapDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.joint.text.YearsIn;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap in lines (行で書いた工程表): numbered rows, below each its years with what is done in them, a
 * note in brackets below a year, and what came of it so far.
 */
final class RoadmapLines {
  private static final String YEAR =
      "(?:(?:明治|大正|昭和|平成|令和|[MTSHR])\\s*(?:\\d{1,2}|元)|(?:19|20)\\d{2})\\s*年度";
  private static final Pattern OF_YEAR =
      Pattern.compile(
          "\\s*(?<from>" + YEAR + ")(?:\\s*~\\s*(?<to>" + YEAR + "))?[\\s:]+(?<text>\\S.*)");
  private static final Pattern SUB = Pattern.compile("^[-－‐–−]\\s*(?<sub>\\d{1,2})[\\s　]+(?=\\S)");
  private static final int LEAST_YEARS = 2;

  private final Pattern result;
  private final Notes notes;
  private final List<RoadmapDraft> cells = new ArrayList<>();
  private RoadmapDraft.@Nullable Row row;
  private @Nullable YearAt year;

  RoadmapLines(TableHeads heads, Notes notes) {
    this.result =
        Pattern.compile(
            "\\s*(?:"
                + AnyOf.words(heads.names(JointTable.ROADMAP, JointColumn.RESULT))
                + ")[\\s:]+(?<text>\\S.*)");
    this.notes = notes;
  }

  /** Whether years stand before what is done in them, in lines below numbered rows. */
  static boolean are(List<JointLine> lines) {
    long years =
        lines.stream()
            .filter(line -> !line.isTable() && line.signs().isEmpty())
            .filter(
                line -> OF_YEAR.matcher(Glyphs.spaced(line.cells().getFirst()).text()).matches())
            .count();
    return years >= LEAST_YEARS && lines.stream().noneMatch(JointLine::isTable);
  }

  List<RoadmapDraft> read(List<JointLine> lines, PageNode node) {
    RoadmapDraft.Owner owner = new RoadmapDraft.OfNode(node);
    for (JointLine line : lines) {
      Glyphs glyphs = Glyphs.spaced(line.cells().getFirst());
      Matcher ofYear = OF_YEAR.matcher(glyphs.text());
      Matcher ofResult = result.matcher(glyphs.text());
      boolean bracketed = line.wholeKey().matches("\\(.*\\)");
      if (line.number().isPresent() && line.text() != null) {
        begin(line, line.number().get(), line.text());
        add(owner, RoadmapCell.HEADING, null, null, row == null ? null : row.title());
      } else if (row != null && ofYear.matches()) {
        year = at(glyphs, ofYear, "from").orElse(null);
        add(
            owner,
            RoadmapCell.YEAR,
            year,
            at(glyphs, ofYear, "to").orElse(null),
            Value.written(glyphs.pieces(ofYear.start("text"), ofYear.end("text"))));
      } else if (row != null && year != null && bracketed) {
        add(owner, RoadmapCell.NOTE, year, null, Value.written(line.cells().getFirst()));
      } else if (row != null && ofResult.matches()) {
        year = null;
        add(
            owner,
            RoadmapCell.RESULT,
            null,
            null,
            Value.written(glyphs.pieces(ofResult.start("text"), ofResult.end("text"))));
      } else {
        line.cells().forEach(cell -> notes.unread(cell, Reason.OUTSIDE_BLOCKS));
        continue;
      }
      line.cells().forEach(notes::structure);
    }
    return cells;
  }

  private static Optional<YearAt> at(Glyphs glyphs, Matcher found, String group) {
    return found.group(group) == null
        ? Optional.empty()
        : YearsIn.first(glyphs.piece(found.start(group), found.end(group)));
  }

  /** A row by its number, or by that of the row above it and its own: ②-1. */
  private void begin(JointLine line, Sign sign, Piece text) {
    Matcher sub = SUB.matcher(text.text());
    boolean below = sub.find();
    Piece number =
        below
            ? new Piece(text.line(), sign.piece().start(), text.start() + sub.end("sub"))
            : sign.piece();
    Piece title = below ? new Piece(text.line(), text.start() + sub.end(), text.end()) : text;
    String code = sign.code();
    int dash = code.indexOf('-');
    String parent = below ? sign.piece().text() : dash < 0 ? null : code.substring(0, dash);
    Value printed = Value.written(number);
    row = new RoadmapDraft.Row(printed.text(), parent, printed, Texts.value(title));
    year = null;
  }

  private void add(
      RoadmapDraft.Owner owner,
      RoadmapCell kind,
      @Nullable YearAt from,
      @Nullable YearAt until,
      @Nullable Value text) {
    RoadmapDraft.Row at = row;
    if (at != null) {
      cells.add(new RoadmapDraft(owner, at, kind, from, until, text));
    }
  }
}
