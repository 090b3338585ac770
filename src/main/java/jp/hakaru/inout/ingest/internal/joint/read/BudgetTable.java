package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.joint.line.Signs;
import jp.hakaru.inout.ingest.internal.joint.table.TableHead;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
import jp.hakaru.inout.ingest.internal.joint.text.Amounts;
import jp.hakaru.inout.ingest.internal.joint.text.Captions;
import jp.hakaru.inout.ingest.internal.joint.text.CellTexts;
import jp.hakaru.inout.ingest.internal.joint.text.MoneyTails;
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

/**
 * A table of money (予算の表): the programme in a row without a number, its efforts and their parts
 * below it. The unit stands in the caption or above the amounts; without one no amount is known.
 */
final class BudgetTable {
  private static final Pattern YEARS = Pattern.compile("\\(" + Spans.YEARS + "\\)");

  private final TableHeads heads;
  private final BudgetLead lead;
  private final List<String> totals;
  private final Captions captions;
  private final Tails tails;
  private final MoneyTails moneyTails;
  private final EffortTree tree;
  private final Notes notes;
  private @Nullable TableHead head;
  private @Nullable Long unit;
  private @Nullable EffortDraft programme;
  private @Nullable Piece caption;
  private boolean lost;

  BudgetTable(JointPapersProfile profile, Tails tails, EffortTree tree, Notes notes) {
    this.heads = new TableHeads(profile.tables());
    this.totals = profile.survey().totals().stream().map(Words::key).toList();
    this.captions = new Captions(profile);
    this.tails = tails;
    this.moneyTails = new MoneyTails(tails);
    this.lead = new BudgetLead(profile, this::isOf, moneyTails, notes);
    this.tree = tree;
    this.notes = notes;
  }

  /** What stands above the table. */
  BudgetLead lead() {
    return lead;
  }

  /** Whether {@code line} is a caption, the head of such a table, or a row below one. */
  boolean isOf(JointLine line) {
    return line.isTable()
        ? head != null || heads.find(JointTable.BUDGET, line).isPresent()
        : captions.is(line) || isUnit(line);
  }

  /** A line in brackets that tells the unit of all amounts below. */
  private boolean isUnit(JointLine line) {
    return line.key().matches("[^()。、]{0,8}\\([^()]*\\)")
        && captions.unit(line.cells().getFirst()).isPresent();
  }

  /**
   * The lines with the sum that ends a table of numbered rows above these, where others print it.
   */
  List<JointLine> sumsFirst(List<JointLine> lines) {
    List<JointLine> out = new ArrayList<>(lines);
    for (int at = 0; at < out.size(); at++) {
      Optional<TableHead> found = heads.find(JointTable.BUDGET, out.get(at));
      int end = at + 1;
      while (found.isPresent() && end < out.size() && out.get(end).isTable()) {
        end++;
      }
      if (end > at + 2
          && isNumbered(out.get(at + 1), found.orElseThrow())
          && found
              .get()
              .cell(out.get(end - 1), JointColumn.TITLE)
              .filter(this::isTotal)
              .isPresent()) {
        out.add(at + 1, out.remove(end - 1));
      }
    }
    return out;
  }

  private static boolean isNumbered(JointLine row, TableHead of) {
    return of.cell(row, JointColumn.NUMBER).isPresent()
        || of.cell(row, JointColumn.TITLE).flatMap(cell -> row.lineOf(cell).number()).isPresent();
  }

  private boolean isTotal(Piece title) {
    return totals.contains(Words.key(title.text()));
  }

  /** Takes such a line. Below a caption nothing stands open before an effort is named. */
  void take(JointLine line) {
    Piece first = line.cells().getFirst();
    Optional<TableHead> found = heads.find(JointTable.BUDGET, line);
    if (!line.isTable()) {
      end();
      unit = captions.unit(first).orElse(null);
      caption = first;
      notes.structure(first);
      tree.lose();
    } else if (found.isPresent()) {
      head = found.get();
      if (programme == null && unit == null) {
        programme = tree.current().filter(one -> one.kind() == EffortKind.PROGRAMME).orElse(null);
      }
      Piece amount = Objects.requireNonNull(head.heads().get(JointColumn.AMOUNT));
      unit = Amounts.unitIn(amount).orElse(unit);
      line.cells().forEach(notes::structure);
    } else if (head != null) {
      row(line, head);
    }
  }

  /** Behind a table notes are of its programme, or of what is not known. */
  void end() {
    EffortDraft of = programme;
    if (head != null && of != null && !lost) {
      tree.backTo(of);
    } else if (head != null) {
      tree.lose();
    }
    head = null;
    programme = null;
    unit = null;
    caption = null;
    lost = false;
  }

  private void row(JointLine row, TableHead of) {
    Long yen = unit;
    Optional<Piece> cell = of.cell(row, JointColumn.TITLE);
    boolean below =
        of.cell(row, JointColumn.NUMBER).isEmpty()
            && cell.map(row::lineOf).flatMap(JointLine::number).isPresent();
    boolean apart = of.has(JointColumn.NUMBER) && !below;
    Optional<JointLine> inner = cell.filter(any -> !apart).map(row::lineOf);
    Optional<Piece> title = inner.isPresent() ? inner.map(JointLine::text) : cell;
    Optional<Sign> number =
        apart
            ? of.cell(row, JointColumn.NUMBER).flatMap(Signs::whole)
            : inner.flatMap(JointLine::number);
    boolean numbered = apart ? of.cell(row, JointColumn.NUMBER).isPresent() : number.isPresent();
    Optional<EffortDraft.Amount> amount =
        of.cell(row, JointColumn.AMOUNT)
            .flatMap(one ->
                yen == null
                    ? Amounts.atEnd(one)
                        .filter(found -> found.before() == null)
                        .map(Amounts.Found::amount)
                    : Amounts.of(one, yen));
    boolean known = title.filter(this::isNamed).isPresent() && amount.isPresent() && of.fits(row);
    boolean listed =
        !numbered && title.filter(one -> tree.named(Words.key(one.text())).isPresent()).isPresent();
    boolean placed =
        listed || (numbered ? number.isPresent() && programme != null : programme == null);
    if (!known || !placed || !put(row, of, number.orElse(null), title.get(), amount.get())) {
      Reason reason = yen == null ? Reason.NO_UNIT : Reason.NO_COLUMN;
      row.all().forEach(one -> notes.unread(one, reason));
      lost |= yen == null;
      title.ifPresent(one -> tree.loseName(Words.key(one.text())));
    }
  }

  /** The name of a programme without the word behind it that says that it is a sum. */
  private Piece untotalled(Piece title, @Nullable Sign number) {
    int blank = Math.max(title.text().lastIndexOf('　'), title.text().lastIndexOf(' '));
    boolean sum =
        number == null && blank > 0 && totals.contains(Words.key(title.text().substring(blank)));
    return sum ? new Piece(title.line(), title.start(), title.start() + blank) : title;
  }

  /** A row that says of its name no more than that it is all of it: …全体. */
  private boolean isSum(Piece title) {
    String key = Words.key(title.text());
    return totals.stream().anyMatch(key::endsWith);
  }

  /** Whether a row bears a name, or is the sum of what a heading above the table names. */
  private boolean isNamed(Piece title) {
    return lead.title() != null || !isTotal(title);
  }

  /** The years that the caption of the table prints behind the name of its programme. */
  private void lasts(EffortDraft effort) {
    Piece above = caption;
    if (above != null
        && effort.period() == null
        && Words.key(above.text()).contains(EffortNames.key(effort))) {
      Glyphs glyphs = Glyphs.spaced(above);
      Matcher years = YEARS.matcher(glyphs.text());
      if (years.find()) {
        effort.period(Spans.of(glyphs, years).orElse(null));
      }
    }
  }

  private boolean put(
      JointLine row, TableHead of, @Nullable Sign number, Piece title, EffortDraft.Amount amount) {
    MoneyTails.Parted parted = moneyTails.of(untotalled(title, number));
    Value above = programme == null && number == null ? lead.title() : null;
    Value name = above != null && isSum(title) ? above : Texts.value(parted.rest());
    Optional<EffortDraft.StatusAt> status = of.cell(row, JointColumn.STATUS).flatMap(tails::status);
    if (!tree.put(number, new Tails.Titled(name, status), amount)) {
      return false;
    }
    row.all().forEach(notes::structure);
    EffortDraft effort = tree.current().orElseThrow();
    parted.tell(effort);
    boolean top = effort.kind() == EffortKind.PROGRAMME;
    if (programme == null && (top || number != null)) {
      programme = effort;
      lasts(effort);
      lead.tell(effort);
    }
    effort.texts().addAll(CellTexts.of(of.pieces(row, JointColumn.TEXT)));
    if (effort.departments() == null && !tree.store().lacksDepartments(effort)) {
      of.cell(row, JointColumn.DEPARTMENTS).flatMap(tails::listed).ifPresent(effort::departments);
    }
    return true;
  }
}
