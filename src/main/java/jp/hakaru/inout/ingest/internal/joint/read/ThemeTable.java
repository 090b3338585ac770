package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.draft.ThemeDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.joint.line.Signs;
import jp.hakaru.inout.ingest.internal.joint.table.TableHead;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
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
  private static final Pattern OF_NUMBER =
      Pattern.compile(
          "[\\[【〔<《]?(?<word>\\D{1,8}?)(?<number>\\d{1,2})の(?<section>\\S{2,16}?)[\\]】〕>》]?");

  private static final Set<JointColumn> OF_GROUP =
      EnumSet.of(JointColumn.NUMBER, JointColumn.TITLE, JointColumn.DEPARTMENTS);

  private static final int LONGEST_HEADING = 16;

  private final TableHeads heads;
  private final Stages stages;
  private final Tails tails;
  private final Notes notes;
  private final List<Row> rows = new ArrayList<>();
  private @Nullable TableHead head;
  private ThemeDraft.@Nullable Stage ofGroup;
  private @Nullable YearAt fromGroup;
  private @Nullable Row open;
  private @Nullable Value section;
  private @Nullable Value above;
  private final List<JointLine> gathered = new ArrayList<>();

  ThemeTable(JointPapersProfile profile, Tails tails, Notes notes) {
    this.heads = new TableHeads(profile.tables());
    this.stages = new Stages(profile);
    this.tails = tails;
    this.notes = notes;
  }

  /** A row, and the texts of its theme. */
  private record Row(
      @Nullable Sign number,
      Value title,
      ThemeDraft.Stage stage,
      @Nullable YearAt from,
      @Nullable YearAt since,
      ThemeDraft.@Nullable Departments departments,
      @Nullable Value topics,
      List<JointText> texts) {}

  /** The themes in their order. */
  List<ThemeDraft> themes(YearAt year, @Nullable Value decidedIn) {
    finish();
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
      head = found.get();
      line.cells().forEach(notes::structure);
    } else if (line.isTable() && head != null) {
      row(line, head);
    } else if (line.isTable() || rows.isEmpty()) {
      return false;
    } else {
      head = null;
      return below(line);
    }
    return true;
  }

  /** From here on themes are of the stage and the year that a heading tells. */
  void below(ThemeDraft.@Nullable Stage stage, @Nullable YearAt from) {
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
      line.cells().forEach(cell -> notes.unread(cell, Reason.NO_COLUMN));
      return;
    }
    line.cells().forEach(notes::structure);
    List<JointText> texts = new ArrayList<>();
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
        new Row(
            number.orElse(null),
            Texts.value(title.get()),
            stage.get(),
            of.cell(line, JointColumn.YEARS)
                .flatMap(YearsIn::first)
                .orElse(of.has(JointColumn.STAGE) ? null : fromGroup),
            of.cell(line, JointColumn.SINCE).flatMap(YearsIn::first).or(() -> since).orElse(null),
            of.cell(line, JointColumn.DEPARTMENTS).flatMap(tails::listed).orElse(null),
            of.cell(line, JointColumn.TOPICS).map(Value::written).orElse(null),
            texts));
  }

  /** A merged cell tells the stage of the rows below it whose numbers go on. */
  private Optional<ThemeDraft.Stage> stage(@Nullable Piece cell, @Nullable Sign number) {
    Row above = rows.isEmpty() ? null : rows.getLast();
    Sign before = above == null ? null : above.number();
    boolean goesOn = before != null && number != null && number.ordinal() == before.ordinal() + 1;
    return cell != null
        ? stages.ofCell(cell)
        : goesOn && above != null ? Optional.of(above.stage()) : Optional.empty();
  }

  /** A heading that names a theme by its number, or the items below it. */
  private boolean below(JointLine line) {
    Optional<Row> named = named(line).or(() -> titled(line));
    if (named.isPresent()) {
      finish();
      open = named.get();
      return true;
    }
    boolean item =
        line.isBullet()
            || !gathered.isEmpty() && Texts.goesOn(gathered.getLast().cells().getLast(), line);
    if (open != null && item && !Texts.isParted(gathered, line)) {
      gathered.add(line);
      return true;
    }
    finish();
    return false;
  }

  private Optional<Row> named(JointLine line) {
    Piece piece = line.cells().getFirst();
    Glyphs glyphs = Glyphs.compact(List.of(piece));
    Matcher of = OF_NUMBER.matcher(glyphs.text());
    if (!of.matches()
        || !heads.names(JointTable.THEMES, JointColumn.TITLE).contains(of.group("word"))) {
      return Optional.empty();
    }
    int number = Integer.parseInt(of.group("number"));
    List<Row> named =
        rows.stream()
            .filter(row -> row.number() != null && row.number().ordinal() == number)
            .toList();
    if (named.size() != 1) {
      return Optional.empty();
    }
    finish();
    notes.structure(piece);
    section = Value.written(glyphs.pieces(of.start("section"), of.end("section")));
    return Optional.of(named.getFirst());
  }

  /** A theme by its number and title, below a heading of all such texts. */
  private Optional<Row> titled(JointLine line) {
    Optional<Row> named =
        rows.stream()
            .filter(row ->
                line.number().isPresent()
                    && row.number() != null
                    && row.number().ordinal() == line.number().get().ordinal()
                    && Words.key(row.title().text()).equals(line.key()))
            .findFirst();
    Value heading = above;
    named.ifPresent(any -> {
      finish();
      section = heading;
      notes.structure(line.cells().getFirst());
    });
    if (named.isEmpty() && line.signs().isEmpty() && line.key().length() <= LONGEST_HEADING) {
      above = Value.written(line.cells().getFirst());
    }
    return named;
  }

  private void finish() {
    Row of = open;
    if (of != null) {
      of.texts().addAll(Texts.of(gathered, NarrativeRole.ACTION, section));
    }
    gathered.clear();
    open = null;
  }
}
