package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  private static final Pattern LABEL =
      Pattern.compile("^[(（【〔\\[][^)）】〕\\]]{1,4}[)）】〕\\]][\\s　]*(?=\\S)");

  private static final Pattern OF_MONEY =
      Pattern.compile("(?<=\\S)[\\s　]+(?:[^\\s　]{2,6}年度)?(?:の)?(?:事業費|予算額|当初予算額|総額|総事業費)[\\s　]*$");

  private static final int LONGEST_NAME = 24;

  private final List<String> titles;
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

  /**
   * @param tree the efforts that the paper has listed so far, to which these are added
   */
  BudgetReader(JointPapersProfile profile, EffortTree tree, Notes notes) {
    JointPapersProfile.SectionKind budget = JointPapersProfile.SectionKind.BUDGET;
    this.titles =
        Stream.concat(
                profile.sections().getOrDefault(budget, List.of()).stream(),
                profile.parts().headings().getOrDefault(budget, List.of()).stream()
                    .flatMap(one -> one.any().stream()))
            .map(Words::key)
            .toList();
    this.labels = new Labels(profile);
    this.tails = new Tails(profile, notes);
    this.stepReader = new StepReader(profile);
    this.tree = tree;
    this.table = new BudgetTable(profile, tails, tree, notes);
    this.moneyTails = new MoneyTails(tails);
    this.notes = notes;
    this.texts = new EffortTexts(profile, tree, notes);
  }

  /**
   * @return the steps of efforts that it tells
   */
  List<RoadmapDraft> read(Part part, YearAt year) {
    List<JointLine> lines = new ArrayList<>();
    if (isTitle(part.head())) {
      part.head().cells().forEach(notes::structure);
    } else {
      lines.add(part.head());
    }
    lines.addAll(part.body());
    tree.openBudget(year);
    for (int at = 0; at < lines.size(); at++) {
      JointLine next = at + 1 < lines.size() ? lines.get(at + 1) : null;
      at += read(lines.get(at), next) ? 1 : 0;
    }
    texts.finish();
    return steps;
  }

  /** Whether a head is the title of the section, and not the first that costs. */
  private boolean isTitle(JointLine head) {
    if (head.text() != null && Amounts.atEnd(moneyTails.of(head.text()).rest()).isPresent()) {
      return false;
    }
    return titles.stream().anyMatch(head.wholeKey()::contains)
        && head.text() != null
        && Amounts.atEnd(head.text()).isEmpty();
  }

  /**
   * @return whether the next line is read with it
   */
  private boolean read(JointLine line, @Nullable JointLine next) {
    if (table.isOf(line)) {
      texts.finish();
      table.take(line);
      texts.begin();
      return false;
    }
    table.end();
    Piece text = line.text();
    if (text == null) {
      line.cells().forEach(notes::structure);
      return false;
    }
    MoneyTails.Parted parted = moneyTails.of(text);
    Optional<Amounts.Found> own = own(line, text, parted.rest());
    Optional<Amounts.Found> below = own.isEmpty() ? alone(next) : Optional.empty();
    if (own.isPresent() && own.get().before() != null) {
      begin(line, own.get().before(), own.get());
      tree.current().ifPresent(parted::tell);
      return false;
    } else if (below.isPresent() && mayBear(line, text)) {
      begin(line, text, below.get());
      return true;
    }
    Optional<ThemeDraft.Departments> above =
        tree.current().isEmpty() ? tails.divisions(line) : Optional.empty();
    if (line.isTable()) {
      texts.addRow(line);
    } else if (above.isPresent() && next != null && isCosting(next)) {
      office = above.get();
      notes.structure(line.cells().getFirst());
    } else if (own.isPresent() || losesHeading(line, next)) {
      texts.finish();
      tree.lose();
      notes.unread(line.cells().getFirst(), Reason.LOST_HEADING);
    } else if (!heading(line, text)) {
      below(line, text);
    }
    return false;
  }

  /** The amount with which a line ends, what stands in brackets behind it aside. */
  private static Optional<Amounts.Found> own(JointLine line, Piece text, Piece untailed) {
    return line.isTable()
        ? Optional.empty()
        : Amounts.atEnd(text).or(() -> Amounts.atEnd(untailed));
  }

  /** A name above a label, which is none of the paper: that of an effort whose amount is lost. */
  private boolean losesHeading(JointLine line, @Nullable JointLine next) {
    boolean labelled = next != null && labels.of(next).isPresent();
    return labelled
        && labels.of(line).isEmpty()
        && line.signs().isEmpty()
        && line.key().length() <= LONGEST_NAME
        && !line.wholeKey().matches("\\(.*\\)")
        && !Words.endsSentence(line.key())
        && tree.programme(line).isEmpty();
  }

  private static boolean isCosting(JointLine line) {
    Piece text = line.text();
    return text != null && !line.isTable() && !Words.endsSentence(text.text());
  }

  /** An amount that is all of a line. */
  private static Optional<Amounts.Found> alone(@Nullable JointLine line) {
    return line == null || line.isTable() || line.text() == null
        ? Optional.empty()
        : Amounts.atEnd(line.cells().getFirst()).filter(found -> found.before() == null);
  }

  private static boolean mayBear(JointLine line, Piece text) {
    boolean bracketed = line.wholeKey().matches("[(【〔\\[].*[)】〕\\]]");
    return !line.isTable()
        && !bracketed
        && !Words.endsSentence(text.text())
        && !line.wholeKey().startsWith("※");
  }

  private void begin(JointLine line, Piece name, Amounts.Found money) {
    texts.finish();
    texts.begin();
    Sign sign = line.signs().isEmpty() ? null : line.signs().getLast();
    MoneyTails.Parted parted = moneyTails.of(unlabelled(name));
    if (!tree.put(sign, tails.titled(parted.rest()), money.amount())) {
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

  /** A name without the word in brackets before it: (参考). */
  private static Piece unlabelled(Piece name) {
    Matcher label = LABEL.matcher(name.text());
    Piece bare =
        label.find() ? new Piece(name.line(), name.start() + label.end(), name.end()) : name;
    Matcher money = OF_MONEY.matcher(bare.text());
    return money.find() ? new Piece(bare.line(), bare.start(), bare.start() + money.start()) : bare;
  }

  /** Takes a line that says of what the lines below it are. */
  private boolean heading(JointLine line, Piece text) {
    Optional<FormProfile.Text> label = labels.of(line);
    Optional<EffortDraft> programme = tree.programme(line);
    Optional<Labels.Framed> framed =
        labels.framed(line).filter(one -> labels.isKnown(one.label().text()));
    Piece rest = framed.map(Labels.Framed::rest).orElse(null);
    if (label.isPresent() && tree.current().isPresent()) {
      texts.finish();
      texts.section(Texts.value(text), label.get().role());
    } else if (framed.isPresent() && tree.current().isPresent()) {
      texts.finish();
      texts.section(framed.get().label(), framed.get().role());
      if (rest != null) {
        texts.add(line.lineOf(rest), rest, tree.current().get());
      }
    } else if (programme.isPresent()) {
      texts.finish();
      texts.begin();
      tree.backTo(programme.get());
      office(line, programme.get());
    } else if (labels.isOverview(line)) {
      texts.finish();
      texts.begin();
      tree.overview(labels.overviewOf(line));
    } else if (isNamed(line)) {
      texts.begin();
    } else if (tree.losesName(line)) {
      texts.finish();
      notes.unread(line.cells().getFirst(), Reason.NO_NAME);
      return true;
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
    if (open.isEmpty()) {
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
