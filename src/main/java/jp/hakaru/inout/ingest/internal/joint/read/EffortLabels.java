package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.ThemeDraft;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.joint.line.Signs;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
import jp.hakaru.inout.ingest.internal.joint.text.Amounts;
import jp.hakaru.inout.ingest.internal.joint.text.Partners;
import jp.hakaru.inout.ingest.internal.joint.text.Spans;
import jp.hakaru.inout.ingest.internal.joint.text.Tails;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
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

/** What a table says of one effort, a label and its cell a row (取組の項目表): 視点, 手法, 担当課, 期間. */
final class EffortLabels {
  private static final Pattern YEARS = Pattern.compile("\\s*" + Spans.YEARS + "\\s*");

  private static final Pattern LABELLED =
      Pattern.compile("(?<label>[^\\s　:：、。]{1,10})(?:[\\s　]*[:：][\\s　]*|[\\s　]+)(?<rest>\\S.*)");
  private static final Pattern NEXT = Pattern.compile("[\\s　]+(?=[^\\s　:：、。]{1,10}[\\s　]*[:：])");
  private static final Set<JointColumn> SAID =
      EnumSet.of(
          JointColumn.THEME,
          JointColumn.STATUS,
          JointColumn.PERSPECTIVE,
          JointColumn.APPROACH,
          JointColumn.METHODS,
          JointColumn.PARTNERS,
          JointColumn.DEPARTMENTS,
          JointColumn.YEARS,
          JointColumn.AMOUNT);

  private final TableHeads heads;
  private final Tails tails;
  private final Notes notes;

  EffortLabels(JointPapersProfile profile, Tails tails, Notes notes) {
    this.heads = new TableHeads(profile.tables());
    this.tails = tails;
    this.notes = notes;
  }

  /** Takes a label and what it says; false for any other row, and where it was said before. */
  boolean take(JointLine row, EffortDraft effort) {
    if (row.cells().size() != 2 || row.columns().getFirst() != 0) {
      return false;
    }
    Piece cell = row.cells().getLast();
    boolean taken =
        heads
            .column(JointTable.EFFORT, row.label())
            .filter(column -> take(column, cell, effort))
            .isPresent();
    if (taken) {
      row.cells().forEach(notes::structure);
    }
    return taken;
  }

  /** Whether a row says again what was said of {@code effort}: the heading of another is lost. */
  boolean isAgain(JointLine row, EffortDraft effort) {
    Optional<JointColumn> line = labelled(row).map(Labelled::column);
    EffortDraft.Place place = effort.place();
    Optional<JointColumn> column =
        row.cells().size() == 2 && row.columns().getFirst() == 0
            ? heads.column(JointTable.EFFORT, row.label())
            : line;
    return column
        .map(one ->
            one == JointColumn.THEME && effort.theme() != null
                || one == JointColumn.PERSPECTIVE && place.perspective() != null
                || one == JointColumn.APPROACH && place.approach() != null
                || one == JointColumn.METHODS && effort.methods() != null)
        .orElse(false);
  }

  /** Whether {@code column} is one of those that say something of an effort. */
  boolean isOf(JointColumn column) {
    return SAID.contains(column);
  }

  /** Takes a label, a colon or a wide blank, and what it says: 視点：つなぐ. */
  boolean takeLine(JointLine line, EffortDraft effort) {
    List<JointLine> several = several(line);
    if (several.size() > 1) {
      several.stream()
          .filter(one -> !takeLine(one, effort))
          .forEach(one -> notes.unread(one.cells().getFirst(), Reason.VOCABULARY));
      return true;
    }
    Optional<Labelled> said = labelled(line);
    boolean taken = said.filter(one -> take(one.column(), one.rest(), effort)).isPresent();
    if (taken) {
      notes.structure(line.cells().getFirst());
    }
    return taken;
  }

  /** A line with several labels, a blank before each: 手法：協議会　期間：令和7年度. */
  private List<JointLine> several(JointLine line) {
    Piece text = line.text();
    if (text == null || line.number().isPresent() || line.columns().getFirst() > 0) {
      return List.of();
    }
    if (line.isTable()) {
      List<JointLine> cells = line.cells().stream().map(line::lineOf).toList();
      boolean all =
          cells.stream().allMatch(one -> labelled(one).isPresent() && one.wholeKey().contains(":"));
      return all ? cells : List.of();
    }
    Matcher next = NEXT.matcher(text.text());
    List<JointLine> all = new ArrayList<>();
    int from = 0;
    while (next.find()) {
      all.add(
          line.lineOf(new Piece(text.line(), text.start() + from, text.start() + next.start())));
      from = next.end();
    }
    all.add(line.lineOf(new Piece(text.line(), text.start() + from, text.end())));
    return all.stream().allMatch(one -> labelled(one).isPresent()) ? all : List.of();
  }

  /** A label in a line by itself, and what stands behind it. */
  private record Labelled(JointColumn column, Piece rest) {}

  private Optional<Labelled> labelled(JointLine line) {
    Piece text = line.text();
    if (text == null || line.isTable() || line.number().isPresent()) {
      return Optional.empty();
    }
    Matcher parts = LABELLED.matcher(text.text());
    if (!parts.matches() || Words.endsSentence(parts.group("rest"))) {
      return Optional.empty();
    }
    Piece label = new Piece(text.line(), text.start(), text.start() + parts.end("label"));
    Piece rest =
        new Piece(
            text.line(), text.start() + parts.start("rest"), text.start() + parts.end("rest"));
    return heads.column(JointTable.EFFORT, label).map(column -> new Labelled(column, rest));
  }

  boolean take(JointColumn column, Piece cell, EffortDraft effort) {
    EffortDraft.Place place = effort.place();
    Value words = Value.written(cell);
    return switch (column) {
      case THEME -> takeFirst(effort.theme(), reference(cell), effort::theme);
      case STATUS -> takeStatus(cell, effort);
      case PERSPECTIVE -> takePerspective(cell, effort);
      case APPROACH ->
          takeFirst(place.approach(), words, one -> effort.place(place.withApproach(one)));
      case METHODS -> takeFirst(effort.methods(), Partners.listed(cell), effort::methods);
      case PARTNERS -> takeFirst(effort.partners(), Partners.listed(cell), effort::partners);
      case DEPARTMENTS -> takeDepartments(cell, effort);
      case YEARS -> takeYears(cell, effort);
      case AMOUNT -> takeAmount(cell, effort);
      case NUMBER,
          TITLE,
          KIND,
          EXAMPLES,
          ANSWERS,
          BOTH,
          GROUP,
          WINDOW,
          STAGE,
          SINCE,
          TOPICS,
          REMARK,
          REGION,
          FORUM,
          TEXT,
          MONTHS,
          LANE,
          BASE,
          RESULT,
          STATE ->
          false;
    };
  }

  private boolean takeStatus(Piece cell, EffortDraft effort) {
    Optional<EffortDraft.StatusAt> status =
        effort.status() == null ? tails.status(cell) : Optional.empty();
    status.ifPresent(effort::status);
    return status.isPresent();
  }

  /** A perspective, and in brackets behind it the approach. */
  private static boolean takePerspective(Piece cell, EffortDraft effort) {
    EffortDraft.Place place = effort.place();
    EffortGroup group = EffortGroup.bracketed(cell).orElse(null);
    if (place.perspective() != null) {
      return false;
    }
    if (group != null && group.approach() != null && place.approach() == null) {
      effort.place(place.withPerspective(group.perspective()).withApproach(group.approach()));
    } else {
      effort.place(place.withPerspective(Value.written(cell)));
    }
    return true;
  }

  /** Says a value unless one was said before; whether it is the first. */
  private static boolean takeFirst(@Nullable Value said, Value value, Consumer<Value> taker) {
    if (said != null) {
      return false;
    }
    taker.accept(value);
    return true;
  }

  /** The theme that a cell names, by its number alone or its title. */
  private static Value reference(Piece cell) {
    Optional<Piece> behind =
        Signs.at(cell)
            .filter(Sign::isNumber)
            .map(sign -> new Piece(cell.line(), sign.piece().end(), cell.end()))
            .filter(rest -> !rest.text().isBlank());
    return Signs.whole(cell)
        .map(Sign::number)
        .or(() -> behind.map(Texts::value))
        .orElse(Value.written(cell));
  }

  private boolean takeDepartments(Piece cell, EffortDraft effort) {
    Optional<ThemeDraft.Departments> named =
        effort.departments() == null ? tails.listed(cell) : Optional.empty();
    named.ifPresent(effort::departments);
    return named.isPresent();
  }

  private static boolean takeAmount(Piece cell, EffortDraft effort) {
    Optional<Amounts.Found> amount =
        Amounts.atEnd(cell).filter(found -> found.before() == null && effort.amounts().isEmpty());
    amount.ifPresent(found -> effort.amounts().add(found.amount()));
    return amount.isPresent();
  }

  private static boolean takeYears(Piece cell, EffortDraft effort) {
    Glyphs glyphs = Glyphs.spaced(cell);
    Matcher years = YEARS.matcher(glyphs.text());
    Optional<EffortDraft.Span> span =
        effort.period() == null && years.matches() ? Spans.of(glyphs, years) : Optional.empty();
    span.ifPresent(effort::period);
    return span.isPresent();
  }
}
