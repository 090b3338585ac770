package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.draft.ThemeDraft;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.text.Captions;
import jp.hakaru.inout.ingest.internal.joint.text.Labels;
import jp.hakaru.inout.ingest.internal.joint.text.Partners;
import jp.hakaru.inout.ingest.internal.joint.text.Spans;
import jp.hakaru.inout.ingest.internal.joint.text.Tails;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * What stands below an effort of a list (主な取組の記述): its departments, slogan and years, its texts
 * under their labels, a frame of columns, notes. What stands behind the notes without a sign is of
 * the page and not of the effort.
 */
final class ListedTexts {
  private static final Pattern SLOGAN = Pattern.compile("~\\s*(?<inside>[^~]+?)\\s*~");

  private static final int LONGEST_LABEL = 8;

  private final Labels labels;
  private final Tails tails;
  private final Spans spans;
  private final Partners partners;
  private final Duties duties;
  private final ShareReader shares;
  private final TextTable tables;
  private final EffortTables headed;
  private final EffortLabels labelled;
  private final Captions captions;
  private final Notes notes;
  private final List<JointLine> gathered = new ArrayList<>();
  private final List<JointLine> rows = new ArrayList<>();
  private @Nullable EffortDraft owner;
  private @Nullable Value section;
  private NarrativeRole role = NarrativeRole.OVERVIEW;
  private boolean noted;
  private boolean inline;
  private boolean lost;

  ListedTexts(JointPapersProfile profile, EffortTables headed, Notes notes) {
    this.headed = headed;
    this.captions = new Captions(profile);
    this.labels = new Labels(profile);
    this.tails = new Tails(profile, notes);
    this.labelled = new EffortLabels(profile, tails, notes);
    this.spans = new Spans(profile);
    this.partners = new Partners(profile);
    this.duties = new Duties(profile, notes);
    this.shares = new ShareReader(profile, notes);
    this.tables = new TextTable(shares, notes);
    this.notes = notes;
  }

  void begin() {
    section = null;
    role = NarrativeRole.OVERVIEW;
    noted = false;
    inline = false;
    lost = false;
  }

  /** Whether a label says what an effort is for, of which that was told: its heading is lost. */
  boolean tellsPurposeAgain(JointLine line, EffortDraft of) {
    boolean purpose =
        labels.before(line).filter(one -> one.role() == NarrativeRole.PURPOSE).isPresent();
    return purpose
        && of.equals(owner)
        && (role == NarrativeRole.PURPOSE
            || of.texts().stream().anyMatch(text -> text.role() == NarrativeRole.PURPOSE));
  }

  /** Whether texts of the effort were met. */
  boolean isBegun() {
    return !gathered.isEmpty() || section != null || noted;
  }

  void add(JointLine line, EffortDraft effort) {
    owner = effort;
    Piece text = line.text();
    if (isLost(line)) {
      line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING));
      return;
    }
    if (line.isTable() || text == null) {
      boolean said =
          line.isTable()
              && rows.isEmpty()
              && (duties.take(line, effort)
                  || labelled.take(line, effort)
                  || labelled.takeLine(line, effort));
      if (said) {
        return;
      }
      rows.add(line);
      return;
    }
    finishTable();
    if (labelled.takeLine(line, effort)) {
      return;
    }
    boolean first = gathered.isEmpty() && effort.texts().isEmpty() && section == null;
    Optional<ThemeDraft.Departments> departments =
        first && effort.departments() == null ? tails.departments(line) : Optional.empty();
    Optional<FormProfile.Text> label = labels.of(line);
    if (departments.isPresent()) {
      effort.departments(departments.get());
      notes.structure(line.cells().getFirst());
    } else if (label.isPresent()) {
      finish();
      section = Texts.value(text);
      role = label.get().role();
      notes.structure(line.cells().getFirst());
    } else if (!line.signs().isEmpty()) {
      endInline();
      partners.of(text).filter(any -> effort.partners() == null).ifPresent(effort::partners);
      gathered.add(line);
    } else {
      unsigned(line, text, effort, first);
    }
  }

  /**
   * Whether a text is of an effort or label that is lost: it begins a block without a heading, or
   * stands below one that does and above the next label.
   */
  private boolean isLost(JointLine line) {
    Piece text = line.text();
    boolean labelled =
        labels.of(line).isPresent()
            || labels.framed(line).filter(one -> labels.isKnown(one.label().text())).isPresent();
    boolean aside = text != null && (labels.isNote(line) || labels.isCaption(text.text()));
    if (labelled) {
      lost = false;
    } else if ((line.isApart() || endsPurpose(line) || isUnknownHeading(line)) && !aside && !lost) {
      finish();
      lost = true;
    }
    return lost;
  }

  /** A lettered or marked label that is not known: what stands below it is of that. */
  private static boolean isUnknownHeading(JointLine line) {
    return (Labels.isLettered(line) || line.isMarkedHeading())
        && line.key().length() <= LONGEST_LABEL
        && !line.isTable()
        && line.text() != null
        && line.text().text().strip().matches("\\p{IsHan}\\S*")
        && !line.text().text().contains("　")
        && !Words.endsSentence(line.key());
  }

  /** An item behind the paragraph of a purpose is no purpose: the label above it is lost. */
  private boolean endsPurpose(JointLine line) {
    return role == NarrativeRole.PURPOSE
        && !inline
        && !line.signs().isEmpty()
        && !gathered.isEmpty()
        && gathered.getLast().signs().isEmpty();
  }

  /** A label before a paragraph says nothing of the items below that. */
  private void endInline() {
    if (inline) {
      finish();
      section = null;
      role = NarrativeRole.OVERVIEW;
      inline = false;
    }
  }

  private void unsigned(JointLine line, Piece text, EffortDraft effort, boolean first) {
    Optional<Piece> sign = labels.noteSign(text);
    Optional<Labels.Framed> framed = labels.framed(line).or(() -> labels.before(line));
    if (sign.isPresent()) {
      finish();
      captions.ofTable(line).ifPresent(name -> headed.ofTerms(name, effort));
      effort.texts().addAll(labels.notes(text));
      noted = true;
    } else if (noted && labels.goesOn(effort.texts(), line)) {
      notes.structure(line.cells().getFirst());
    } else if (framed.filter(one -> labels.isKnown(one.label().text())).isPresent()) {
      noted = false;
      framed(framed.get(), line, effort);
    } else if (noted) {
      tornNote(effort);
      notes.unread(line.cells().getFirst(), Reason.OUTSIDE_BLOCKS);
    } else if (spans.isAll(text)) {
      spans.labelled(text).ifPresent(effort::period);
      notes.structure(line.cells().getFirst());
    } else if (labels.isCaption(text.text())) {
      finish();
      effort.texts().add(JointText.of(NarrativeRole.CAPTION, null, null, Texts.value(text)));
    } else if (framed.isPresent()) {
      framed(framed.get(), line, effort);
    } else if (Texts.isRest(text) && !goesOn(line)) {
      lost = true;
      notes.unread(line.cells().getFirst(), Reason.LOST_HEADING);
    } else if (slogan(line, effort)) {
      notes.structure(line.cells().getFirst());
    } else if (first || Words.endsSentence(text.text()) || goesOn(line) || beginsBelowLabel(text)) {
      gathered.add(line);
    } else {
      notes.unread(line.cells().getFirst(), Reason.OUTSIDE_BLOCKS);
    }
  }

  /** A note of several sentences that ends within one goes on in a line that is lost. */
  private void tornNote(EffortDraft effort) {
    JointText note = effort.texts().getLast();
    String text = note.text().text();
    if (note.number() != null && text.contains("。") && !Words.endsSentence(text)) {
      effort.texts().removeLast();
      note.text().pieces().forEach(piece -> notes.unread(piece, Reason.FOOTNOTE));
    }
  }

  /** A line that fills the page directly below a label. */
  private boolean beginsBelowLabel(Piece text) {
    return gathered.isEmpty() && section != null && Texts.isWide(text);
  }

  private boolean goesOn(JointLine line) {
    return !gathered.isEmpty()
        && gathered.getLast().text() != null
        && Texts.goesOn(gathered.getLast().cells().getLast(), line);
  }

  private void framed(Labels.Framed framed, JointLine line, EffortDraft effort) {
    finish();
    notes.structure(line.cells().getFirst());
    section = framed.label();
    role = framed.role();
    Piece rest = framed.rest();
    inline = rest != null;
    if (rest != null) {
      gathered.add(line.lineOf(rest));
    }
  }

  /** A line between tildes, for an effort that has no slogan above its title. */
  private static boolean slogan(JointLine line, EffortDraft effort) {
    Glyphs glyphs = Glyphs.spaced(line.cells().getFirst());
    Matcher slogan = SLOGAN.matcher(glyphs.text());
    boolean taken = slogan.matches() && effort.subtitle() == null;
    if (taken) {
      effort.subtitle(Value.written(glyphs.pieces(slogan.start("inside"), slogan.end("inside"))));
    }
    return taken;
  }

  /** What was gathered is of an effort or part whose heading is lost. */
  void lose() {
    gathered.forEach(line -> line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING)));
    gathered.clear();
  }

  void finish() {
    finishTable();
    EffortDraft of = owner;
    if (of != null) {
      of.texts().addAll(Texts.labelled(gathered, role, section));
    }
    gathered.clear();
  }

  private void finishTable() {
    EffortDraft of = owner;
    if (of != null && !rows.isEmpty() && headed.take(List.copyOf(rows), of)) {
      rows.clear();
    } else if (of != null && !rows.isEmpty()) {
      tables.take(List.copyOf(rows), of, null).stream()
          .filter(row -> !shares.takeRow(row, of))
          .forEach(row -> row.cells().forEach(cell -> notes.unread(cell, Reason.AMBIGUOUS)));
      shares.endTable();
      rows.clear();
    }
  }
}
