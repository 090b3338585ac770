package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.RoadmapDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.ThemeDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Part;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.joint.text.Amounts;
import jp.hakaru.inout.ingest.internal.joint.text.Labels;
import jp.hakaru.inout.ingest.internal.joint.text.MoneyTails;
import jp.hakaru.inout.ingest.internal.joint.text.Tails;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.joint.text.Ways;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The money of joint efforts (連携の予算の読み取り): programmes, what they are for, and their parts, each
 * with its amount. What is printed again is one effort, its amount one amount.
 */
final class BudgetReader {
  private final BudgetTitle title;
  private final Labels labels;
  private final Tails tails;
  private final StepReader stepReader;
  private final BudgetTable table;
  private final EffortTree tree;
  private final MoneyTails moneyTails;
  private final Notes notes;
  private final EffortTexts texts;
  private final List<RoadmapDraft> steps = new ArrayList<>();
  private ThemeDraft.@Nullable Departments office;
  private int from;
  private boolean belowFirst;

  /**
   * @param tree the efforts that the paper has listed so far, to which these are added
   */
  BudgetReader(JointPapersProfile profile, EffortTree tree, Notes notes) {
    this.labels = new Labels(profile);
    this.tails = new Tails(profile, notes);
    this.stepReader = new StepReader(profile);
    this.tree = tree;
    this.table = new BudgetTable(profile, tails, tree, notes);
    this.moneyTails = new MoneyTails(tails);
    this.title = new BudgetTitle(profile, moneyTails);
    this.notes = notes;
    this.texts = new EffortTexts(profile, tree, notes);
  }

  /**
   * @return the steps of efforts that it tells
   */
  List<RoadmapDraft> read(Part part, YearAt year) {
    List<JointLine> lines = new ArrayList<>();
    if (title.is(part.head(), part.body().isEmpty() ? null : part.body().getFirst())) {
      part.head().cells().forEach(notes::structure);
    } else {
      lines.add(part.head());
    }
    lines.addAll(table.sumsFirst(part.body()));
    from = part.head().cells().getFirst().line().number();
    tree.openBudget(year);
    for (int at = 0; at < lines.size(); at++) {
      JointLine next = at + 1 < lines.size() ? lines.get(at + 1) : null;
      belowFirst = at > 1 && MoneyLines.begins(lines.get(at - 1), lines.get(at - 2));
      int above = table.lead().take(lines, at);
      if (above > 0) {
        table.end();
        endList();
        tree.lose();
        at += above - 1;
        continue;
      }
      at += read(lines.get(at), next) ? 1 : 0;
    }
    table.lead().end(true);
    endList();
    return steps;
  }

  /** Ends the texts, and the list of names in which they stand. */
  private void endList() {
    if (tree.endsEarly()) {
      texts.lose();
    }
    texts.finish();
  }

  /**
   * @return whether the next line is read with it
   */
  private boolean read(JointLine line, @Nullable JointLine next) {
    if (table.isOf(line)) {
      texts.finish();
      table.take(line);
      texts.begin(false);
      return false;
    }
    table.end();
    Piece text = line.text();
    if (text == null) {
      line.cells().forEach(notes::structure);
      return false;
    }
    MoneyTails.Parted parted = moneyTails.of(text);
    Optional<Amounts.Found> own = MoneyLines.own(line, text, parted.rest());
    Optional<Amounts.Found> below = own.isEmpty() ? MoneyLines.alone(next) : Optional.empty();
    if (own.isPresent() && own.get().before() != null) {
      begin(line, own.get().before(), own.get());
      tree.current().ifPresent(parted::tell);
      return false;
    } else if (below.isPresent() && mayBear(line, text)) {
      begin(line, text, below.get());
      return true;
    }
    costless(line, text, next, own.isPresent());
    return false;
  }

  /** Takes a line that names nothing that costs; an amount in it is of what is lost. */
  private void costless(JointLine line, Piece text, @Nullable JointLine next, boolean costs) {
    Optional<ThemeDraft.Departments> above =
        tree.current().isEmpty() ? tails.divisions(line) : Optional.empty();
    if (line.isTable() && texts.isLost(line)) {
      line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING));
    } else if (line.isTable()) {
      texts.addRow(line);
    } else if (above.isPresent() && next != null && MoneyLines.mayCost(next)) {
      office = above.get();
      notes.structure(line.cells().getFirst());
    } else if (costs || losesHeading(line, next)) {
      loseHeading(line);
    } else if (!heading(line, text)) {
      below(line, text);
    }
  }

  private void loseHeading(JointLine line) {
    texts.finish();
    tree.lose();
    notes.unread(line.cells().getFirst(), Reason.LOST_HEADING);
  }

  /** A name above a label, which is none of the paper: that of an effort whose amount is lost. */
  private boolean losesHeading(JointLine line, @Nullable JointLine next) {
    boolean labelled = next != null && labels.of(next).isPresent();
    return labelled
        && labels.of(line).isEmpty()
        && MoneyLines.isName(line)
        && tree.store().programme(line).isEmpty();
  }

  private boolean mayBear(JointLine line, Piece text) {
    boolean bracketed = line.wholeKey().matches("[(【〔\\[].*[)】〕\\]]");
    boolean belowName = line.signs().isEmpty() && texts.isFresh() && !line.isApart();
    return !line.isTable()
        && !bracketed
        && !belowName
        && !Words.endsSentence(text.text())
        && !line.wholeKey().startsWith("※");
  }

  private void begin(JointLine line, Piece name, Amounts.Found money) {
    Sign sign = line.signs().isEmpty() ? null : line.signs().getLast();
    MoneyTails.Parted parted = moneyTails.of(MoneyLines.unlabelled(name));
    Tails.Titled titled = tails.titled(parted.rest());
    if (line.number().isPresent() && belowFirst) {
      texts.loseNameAbove(line);
    }
    if (!tree.mayPut(sign, titled) || tree.skips(sign, titled)) {
      texts.lose();
    }
    endList();
    texts.begin(sign != null && !sign.isNumber());
    if (!tree.put(sign, titled, money.amount())) {
      notes.unread(line.cells().getFirst(), Reason.RUNNING_NUMBER);
      return;
    }
    notes.structure(line.cells().getFirst());
    notes.structure(money.whole());
    tree.current().ifPresent(parted::tell);
    ThemeDraft.Departments above = office;
    tree.current()
        .filter(effort -> above != null && effort.departments() == null)
        .ifPresent(effort -> effort.departments(Objects.requireNonNull(above)));
    office = null;
  }

  /** Takes a line that says of what the lines below it are. */
  private boolean heading(JointLine line, Piece text) {
    Optional<EffortDraft> programme = tree.store().programme(line);
    if (tree.current().isPresent() && label(line, text, tree.current().get())) {
      return true;
    } else if (programme.isPresent()) {
      endList();
      texts.begin(false);
      tree.backTo(programme.get());
      office(line, programme.get());
    } else if (labels.isOverview(line)) {
      endList();
      texts.begin(false);
      tree.overview(labels.overviewOf(line));
    } else if (isNamed(line)) {
      texts.begin(false);
    } else if (tree.losesName(line)) {
      if (tree.isLost(line)) {
        texts.lose();
      }
      texts.finish();
      notes.unread(line.cells().getFirst(), Reason.NO_NAME);
      return true;
    } else {
      return false;
    }
    notes.structure(line.cells().getFirst());
    return true;
  }

  /** A label of which texts of the effort were read is of another, whose heading is lost. */
  private boolean label(JointLine line, Piece text, EffortDraft effort) {
    Optional<FormProfile.Text> label = labels.of(line);
    Optional<Labels.Framed> framed =
        labels.framed(line).filter(one -> labels.isKnown(one.label().text()));
    Piece rest = framed.map(Labels.Framed::rest).orElse(null);
    if (label.isPresent() && Said.isBelow(line.key(), effort, from)) {
      loseHeading(line);
      return true;
    } else if (label.isPresent()) {
      texts.finish();
      texts.section(Texts.value(text), label.get().role());
    } else if (framed.isPresent()) {
      texts.finish();
      texts.section(framed.get().label(), framed.get().role());
      if (rest != null) {
        texts.add(line.lineOf(rest), rest, effort);
      }
    } else {
      return false;
    }
    notes.structure(line.cells().getFirst());
    return true;
  }

  /** Texts above a name are of the effort before it. */
  private boolean isNamed(JointLine line) {
    boolean may = !line.signs().isEmpty() && !line.isTable();
    if (may && tree.startsLate(line)) {
      texts.lose();
    }
    if (may) {
      texts.finish();
    }
    return may && tree.again(line);
  }

  /** The department behind the name of a programme. */
  private void office(JointLine line, EffortDraft programme) {
    Glyphs glyphs = Glyphs.compact(line.cells());
    int end = EffortNames.key(programme).length();
    if (programme.departments() == null && end < glyphs.text().length()) {
      tails
          .divisions(glyphs.pieces(end, glyphs.text().length()).getFirst())
          .ifPresent(programme::departments);
    }
  }

  private void below(JointLine line, Piece text) {
    Optional<EffortDraft> open = tree.current();
    List<Ways.Way> ways = Ways.in(text);
    if (open.isEmpty() || texts.isLost(line)) {
      line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING));
      return;
    }
    List<RoadmapDraft> told = stepReader.of(line, open.get());
    if (!told.isEmpty()) {
      texts.finish();
      steps.addAll(told);
      notes.structure(line.cells().getFirst());
      texts.step(told.size() == 1 ? told.getFirst().row().title() : null);
    } else if (tree.ways(ways)) {
      notes.structure(line.cells().getFirst());
    } else {
      texts.add(line, text, open.get());
    }
  }
}
