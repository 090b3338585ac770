package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.draft.ThemeDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Parts;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.joint.line.Signs;
import jp.hakaru.inout.ingest.internal.joint.table.TableHead;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
import jp.hakaru.inout.ingest.internal.joint.text.CellTexts;
import jp.hakaru.inout.ingest.internal.joint.text.Stages;
import jp.hakaru.inout.ingest.internal.joint.text.Tails;
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
import org.jspecify.annotations.Nullable;

/**
 * A table of themes (テーマの一覧表), a row each, and the texts below it that name a theme by its number:
 * テーマ5の検討のしかた.
 */
final class ThemeTable {
  private static final Pattern SINCE = Pattern.compile("年度\\s*(?:から|より|以降)");

  private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");
  private static final Set<JointColumn> OF_GROUP =
      EnumSet.of(JointColumn.NUMBER, JointColumn.TITLE, JointColumn.DEPARTMENTS);

  private final TableHeads heads;
  private final Stages stages;
  private final Tails tails;
  private final Notes notes;
  private final List<ThemeRow> rows = new ArrayList<>();
  private @Nullable TableHead head;
  private ThemeDraft.@Nullable Stage ofGroup;
  private boolean told;
  private @Nullable YearAt fromGroup;
  private final ThemeTexts texts;

  ThemeTable(JointPapersProfile profile, Tails tails, Notes notes) {
    this.heads = new TableHeads(profile.tables());
    this.stages = new Stages(profile);
    this.tails = tails;
    this.texts = new ThemeTexts(profile, rows, notes);
    this.notes = notes;
  }

  /** The themes in their order. */
  List<ThemeDraft> themes(YearAt year, @Nullable Value decidedIn) {
    texts.finish();
    return rows.stream()
        .map(row ->
            new ThemeDraft(
                year,
                row.number() == null ? null : row.number().number(),
                row.title(),
                row.stage(),
                row.from(),
                row.since(),
                row.departments(),
                decidedIn,
                row.topics(),
                row.texts()))
        .toList();
  }

  /** Takes the head of such a table, its rows, and what is told of one of them below it. */
  boolean take(JointLine line) {
    Optional<TableHead> found = head(line);
    if (found.isPresent()) {
      ofGroup = told ? ofGroup : null;
      told = false;
      head = found.get();
      line.cells().forEach(notes::structure);
    } else if (line.isTable() && head != null) {
      row(line, head);
    } else if (line.isTable() && !rows.isEmpty() && texts.belowNumber(line)) {
      return true;
    } else if (line.isTable() || rows.isEmpty()) {
      return false;
    } else {
      head = null;
      return texts.below(line);
    }
    return true;
  }

  /** Whether rows of a table may follow. */
  boolean isOpen() {
    return head != null;
  }

  /** From here on themes are of the stage and the year that a heading tells. */
  void below(ThemeDraft.@Nullable Stage stage, @Nullable YearAt from) {
    told = true;
    ofGroup = stage;
    fromGroup = from;
  }

  /** The head of a table; below the heading of a stage it needs no column of stages. */
  Optional<TableHead> head(JointLine line) {
    return line.isTable()
        ? heads
            .find(JointTable.THEMES, line)
            .or(() -> heads.find(JointTable.THEMES, line, OF_GROUP))
        : Optional.empty();
  }

  private void row(JointLine line, TableHead of) {
    Optional<Piece> title = of.cell(line, JointColumn.TITLE);
    Optional<Sign> number = of.cell(line, JointColumn.NUMBER).flatMap(Signs::whole);
    Optional<ThemeDraft.Stage> stage =
        of.has(JointColumn.STAGE)
            ? stage(of.cell(line, JointColumn.STAGE).orElse(null), number.orElse(null))
            : Optional.ofNullable(ofGroup);
    if (title.isEmpty() || stage.isEmpty() || !of.fits(line)) {
      line.all().forEach(cell -> notes.unread(cell, Reason.NO_COLUMN));
      return;
    }
    line.all().forEach(notes::structure);
    List<JointText> texts = new ArrayList<>(CellTexts.of(of.pieces(line, JointColumn.TEXT)));
    Named named = named(of.pieces(line, JointColumn.TITLE));
    Optional<Piece> remark = of.cell(line, JointColumn.REMARK);
    Optional<YearAt> since =
        remark
            .filter(cell -> SINCE.matcher(Glyphs.spaced(cell).text()).find())
            .flatMap(YearsIn::first);
    remark
        .filter(any -> since.isEmpty())
        .ifPresent(cell ->
            texts.add(
                JointText.of(
                    NarrativeRole.OTHER,
                    Value.written(Objects.requireNonNull(of.heads().get(JointColumn.REMARK))),
                    null,
                    Texts.value(cell))));
    rows.add(
        new ThemeRow(
            number.orElse(null),
            named.title(),
            stage.get(),
            of.cell(line, JointColumn.YEARS)
                .flatMap(YearsIn::first)
                .orElse(of.has(JointColumn.STAGE) ? null : fromGroup),
            of.cell(line, JointColumn.SINCE)
                .flatMap(YearsIn::first)
                .or(() -> since)
                .orElse(named.since()),
            of.cell(line, JointColumn.DEPARTMENTS).flatMap(tails::listed).orElse(null),
            of.cell(line, JointColumn.TOPICS).map(Value::written).orElse(null),
            texts));
  }

  /** A title, and the year in brackets below it since when its theme is studied. */
  private record Named(Value title, @Nullable YearAt since) {}

  private static Named named(List<Piece> pieces) {
    Piece last = pieces.getLast();
    Optional<YearAt> since =
        pieces.size() > 1 && BRACKETED.matcher(Words.key(last.text())).matches()
            ? YearsIn.first(last)
            : Optional.empty();
    List<Piece> own = since.isPresent() ? pieces.subList(0, pieces.size() - 1) : pieces;
    List<Piece> bare = own.stream().flatMap(one -> Parts.unstarred(one).stream()).toList();
    return new Named(Value.written(bare), since.orElse(null));
  }

  /** A merged cell tells the stage of the rows below it whose numbers go on. */
  private Optional<ThemeDraft.Stage> stage(@Nullable Piece cell, @Nullable Sign number) {
    ThemeRow above = rows.isEmpty() ? null : rows.getLast();
    Sign before = above == null ? null : above.number();
    boolean goesOn = before != null && number != null && number.ordinal() == before.ordinal() + 1;
    return cell != null
        ? stages.ofCell(cell)
        : goesOn && above != null ? Optional.of(above.stage()) : Optional.empty();
  }
}
