package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.RoadmapDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Part;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.joint.text.Amounts;
import jp.hakaru.inout.ingest.internal.joint.text.Labels;
import jp.hakaru.inout.ingest.internal.joint.text.Openings;
import jp.hakaru.inout.ingest.internal.joint.text.Tails;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The efforts of a year (主な取組の読み取り): numbered, with what they are in brackets behind the title and
 * their departments below it, in groups by perspective.
 */
final class EffortReader {
  private static final int LONGEST_PART = 32;
  private final Tails tails;
  private final SheetLines sheets;
  private final ListedTexts texts;
  private final EffortTables tables;
  private final Labels labels;
  private final EffortLabels labelled;
  private final EffortList list;
  private final EffortExtras extras;
  private final Notes notes;
  private final List<EffortDraft> efforts = new ArrayList<>();
  private @Nullable Value decidedIn;
  private @Nullable Value perspective;
  private @Nullable Value approach;
  private @Nullable EffortDraft open;
  private @Nullable EffortDraft part;
  private @Nullable Sign lastPart;
  private @Nullable Value slogan;
  private @Nullable String form;
  private int last;
  private int partIndent;

  EffortReader(JointPapersProfile profile, Notes notes) {
    this.tails = new Tails(profile, notes);
    this.sheets = new SheetLines(profile, notes);
    this.tables = new EffortTables(profile, notes);
    this.texts = new ListedTexts(profile, tables, notes);
    this.labels = new Labels(profile);
    this.labelled = new EffortLabels(profile, tails, notes);
    this.list = new EffortList(profile, tails, notes);
    this.extras = new EffortExtras(profile, efforts, notes);
    this.notes = notes;
  }

  List<EffortDraft> read(Part part, @Nullable YearAt paper) {
    Openings.year(part, paper, notes).ifPresent(year -> read(part.body(), year));
    return List.copyOf(efforts);
  }

  private void read(List<JointLine> body, YearAt year) {
    List<JointLine> lines = sheets.of(body);
    for (int at = 0; at < lines.size(); at++) {
      JointLine next = at + 1 < lines.size() ? lines.get(at + 1) : null;
      JointLine afterNext = at + 2 < lines.size() ? lines.get(at + 2) : null;
      if (next != null
          && isEffort(next, afterNext)
          && EffortGroup.mayBeSlogan(lines.get(at))
          && !isEffort(lines.get(at), next)) {
        slogan = Texts.value(lines.get(at).cells().getFirst());
      } else {
        read(lines.get(at), next, year);
      }
    }
    end();
  }

  /** The steps of the efforts that were read. */
  List<RoadmapDraft> steps() {
    return Stream.concat(tables.steps().stream(), extras.steps().stream()).toList();
  }

  private void read(JointLine line, @Nullable JointLine next, YearAt year) {
    Optional<Value> decided =
        decidedIn == null && open == null ? tails.decidedIn(line) : Optional.empty();
    Piece text = line.text();
    if (decided.isPresent()) {
      decidedIn = decided.get();
    } else if (list.isOf(line)) {
      end();
      list.take(line, year, decidedIn).ifPresent(efforts::add);
    } else if (list.has(line)) {
      beginListed(line);
    } else if (text != null && isEffort(line, next)) {
      begin(line, text, year);
    } else if (text != null && EffortGroup.heads(line)) {
      group(line, text);
    } else if (open == null || losesHeading(line)) {
      texts.finish();
      close();
      line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING));
    } else if (text != null && !extras.isOfPart(line, open) && isPart(line, next)) {
      extras.end();
      beginPart(line, text, open);
    } else if (extras.isHeadOfSteps(line, next, open)) {
      end(open);
      line.cells().forEach(notes::structure);
    } else if (part != null && isWithinPart(line) && extras.take(line, part)) {
      texts.finish();
    } else if (extras.take(line, open)) {
      end(null);
    } else {
      if (part != null
          && !isWithinPart(line)
          && (line.isTable() || labels.framed(line).isPresent() || labels.isNote(line))) {
        texts.finish();
        texts.begin();
        part = null;
      }
      texts.add(line, part == null ? open : part);
    }
  }

  /** Ends what stands open. */
  private void end() {
    texts.finish();
    tables.settle();
    extras.end();
    close();
  }

  private void close() {
    part = null;
    open = null;
  }

  /** What was gathered ends; from here on texts are of the effort and no part of it. */
  private void end(@Nullable EffortDraft of) {
    texts.finish();
    texts.begin();
    part = null;
    if (of != null) {
      extras.end();
    }
  }

  /** An effort of the table above, of which more is said. */
  private void beginListed(JointLine line) {
    end();
    lastPart = null;
    line.cells().forEach(notes::structure);
    open = list.of(line).orElse(null);
    texts.begin();
  }

  /** A numbered name above a paragraph of its own, or the next of such names. */
  private boolean isPart(JointLine line, @Nullable JointLine next) {
    Piece text = line.text();
    boolean may =
        text != null
            && line.signs().size() == 1
            && line.number().filter(sign -> !sign.form().equals(form)).isPresent()
            && !line.isTable()
            && labels.of(line).isEmpty()
            && !extras.isHeadOfShares(line)
            && line.key().length() <= LONGEST_PART
            && !Words.endsSentence(text.text());
    boolean costs =
        may
            && text != null
            && Amounts.atEnd(text).filter(found -> found.before() != null).isPresent();
    return costs
        || may && (next != null && Texts.isParagraph(next) || goesOn(line.number().orElseThrow()));
  }

  /** Whether a line stands further in than the name of the part above it. */
  private boolean isWithinPart(JointLine line) {
    return part != null && line.indent() > partIndent && !line.cells().getFirst().line().tabbed();
  }

  private boolean goesOn(Sign sign) {
    return part != null
        && lastPart != null
        && sign.form().equals(lastPart.form())
        && sign.ordinal() == lastPart.ordinal() + 1;
  }

  /** Where its number does not go on, what was gathered may be of one that is lost. */
  private void beginPart(JointLine line, Piece text, EffortDraft effort) {
    Sign number = line.number().orElseThrow();
    boolean first = lastPart == null && number.ordinal() == 1;
    if (!first && !goesOn(number)) {
      texts.lose();
      extras.loseTerms(effort, lastPart == null);
    }
    texts.finish();
    lastPart = number;
    partIndent = line.indent();
    notes.structure(line.cells().getFirst());
    Optional<Amounts.Found> money = Amounts.atEnd(text).filter(found -> found.before() != null);
    Piece title = money.map(Amounts.Found::before).orElse(text);
    EffortDraft below =
        new EffortDraft(
            effort,
            EffortKind.PART,
            new EffortDraft.Heading(
                line.number().map(Sign::number).orElse(null), Texts.value(title), null, null),
            new EffortDraft.Place(effort.place().year(), null, null, null, null, null));
    money.ifPresent(found -> below.amounts().add(found.amount()));
    efforts.add(below);
    tables.addPart(effort, below);
    part = below;
    texts.begin();
  }

  /** A numbered line with a status behind its title, or with departments below it. */
  private boolean isEffort(JointLine line, @Nullable JointLine next) {
    Piece text = line.text();
    return text != null
        && (!EffortGroup.heads(line) || tails.hasStatus(text))
        && line.number().filter(sign -> form == null || sign.form().equals(form)).isPresent()
        && !line.isTable()
        && !Words.endsSentence(text.text())
        && (SheetLines.isNamed(line)
            || tails.hasStatus(text)
            || next != null && tails.departments(next).isPresent());
  }

  /**
   * Whether a line shows that a heading above it is lost: a second line of departments, or a number
   * of the efforts' own form that heads none.
   */
  private boolean losesHeading(JointLine line) {
    boolean second =
        tails.departments(line).isPresent()
            && open != null
            && (open.departments() != null || texts.isBegun());
    boolean numbered =
        line.signs().size() == 1
            && line.number().filter(sign -> sign.form().equals(form)).isPresent();
    boolean again = open != null && labelled.isAgain(line, open);
    return second
        || numbered
        || again
        || open != null && texts.tellsPurposeAgain(line, open)
        || tails.tellsDecision(line);
  }

  private void group(JointLine line, Piece text) {
    texts.finish();
    close();
    last = 0;
    notes.structure(line.cells().getFirst());
    EffortGroup of = EffortGroup.framed(line).orElse(EffortGroup.of(text));
    perspective = of.perspective();
    approach = of.approach();
  }

  /** A number that does not go on begins a group whose heading is lost. */
  private void restart(Sign number) {
    if (number.ordinal() <= last) {
      perspective = null;
      approach = null;
    }
    last = number.ordinal();
  }

  private void begin(JointLine line, Piece text, YearAt year) {
    end();
    lastPart = null;
    notes.structure(line.cells().getFirst());
    Tails.Titled titled = tails.titled(text);
    restart(line.number().orElseThrow());
    EffortDraft effort =
        new EffortDraft(
            null,
            EffortKind.EFFORT,
            new EffortDraft.Heading(
                line.number().filter(SheetLines::isPrinted).map(Sign::number).orElse(null),
                titled.title(),
                slogan,
                titled.status().orElse(null)),
            new EffortDraft.Place(year, null, perspective, approach, null, decidedIn));
    efforts.add(effort);
    slogan = null;
    form = line.number().orElseThrow().form();
    open = effort;
    texts.begin();
  }
}
