package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.draft.ShareDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.ThemeDraft;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.text.Captions;
import jp.hakaru.inout.ingest.internal.joint.text.Labels;
import jp.hakaru.inout.ingest.internal.joint.text.Partners;
import jp.hakaru.inout.ingest.internal.joint.text.Spans;
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
 * What stands below an effort of the budget (予算の取組の記述): its departments, terms, years, notes and
 * tables, and its texts under their labels.
 */
final class EffortTexts {
  private static final int LONGEST_CAPTION = 20;
  private static final int LONGEST_NAME = 32;

  private final Captions captions;
  private final Labels labels;
  private final Tails tails;
  private final Spans spans;
  private final Partners partners;
  private final ShareReader shares;
  private final TextTable tables;
  private final EffortTree tree;
  private final Notes notes;
  private final List<JointLine> gathered = new ArrayList<>();
  private final List<JointLine> rows = new ArrayList<>();
  private final PerName perName = new PerName();
  private @Nullable Value section;
  private NarrativeRole role = NarrativeRole.OVERVIEW;
  private boolean fresh;
  private boolean lost;
  private @Nullable Said since;

  EffortTexts(JointPapersProfile profile, EffortTree tree, Notes notes) {
    this.captions = new Captions(profile);
    this.labels = new Labels(profile);
    this.tails = new Tails(profile, notes);
    this.spans = new Spans(profile);
    this.partners = new Partners(profile);
    this.shares = new ShareReader(profile, notes);
    this.tables = new TextTable(shares, notes);
    this.tree = tree;
    this.notes = notes;
  }

  /**
   * From here on texts are of an effort that was just named.
   *
   * @param marked whether its name is one of a list of marked names
   */
  void begin(boolean marked) {
    perName.begin(marked);
    shares.endTable();
    section = null;
    role = NarrativeRole.OVERVIEW;
    fresh = true;
    lost = false;
    since = null;
  }

  /** From here on texts stand below a heading of their own. */
  void section(Value heading, NarrativeRole of) {
    section = heading;
    role = of;
    fresh = false;
    lost = false;
  }

  /**
   * Whether a text is of an effort or label that is lost: it begins a block without a heading, or
   * stands below one that does and above the next label or name.
   */
  boolean isLost(JointLine line) {
    Piece text = line.text();
    boolean aside =
        text != null
            && (labels.isNote(line)
                || labels.isCaption(text.text())
                || fresh && tails.divisions(line).isPresent());
    if (line.isApart() && !aside && !lost) {
      finish();
      lost = true;
    }
    return lost;
  }

  /** From here on texts tell of a step; of none where several stand in one line. */
  void step(@Nullable Value title) {
    section = title;
    role = NarrativeRole.ACTION;
    fresh = false;
  }

  void addRow(JointLine row) {
    rows.add(row);
  }

  void add(JointLine line, Piece text, EffortDraft effort) {
    finishTable();
    said(effort);
    Optional<ThemeDraft.Departments> named = fresh ? tails.divisions(line) : Optional.empty();
    if (named.isPresent()) {
      effort.addDepartments(named.get());
      notes.structure(line.cells().getFirst());
      return;
    }
    boolean first = fresh;
    fresh = false;
    if (!first && line.key().length() <= LONGEST_CAPTION && tails.divisions(line).isPresent()) {
      finish();
      tree.lose();
      notes.unread(line.cells().getFirst(), Reason.LOST_HEADING);
      return;
    }
    if (isOfItem() && shares.tells(line)) {
      notes.unread(line.cells().getFirst(), Reason.AMBIGUOUS);
      return;
    }
    if (!shares.take(line, effort)) {
      addText(line, text, effort, first);
    }
  }

  private void addText(JointLine line, Piece text, EffortDraft effort, boolean first) {
    if (labels.noteSign(text).isPresent()) {
      finish();
      note(text, effort);
    } else if (spans.isAll(text)) {
      spans.labelled(text).ifPresent(effort::period);
      notes.structure(line.cells().getFirst());
    } else if (labels.isCaption(text.text()) && line.signs().isEmpty()) {
      finish();
      effort.texts().add(JointText.of(NarrativeRole.CAPTION, null, null, Texts.value(text)));
    } else if (isBracketed(line)) {
      bracketed(text, effort);
    } else {
      spans.labelled(text).ifPresent(effort::period);
      partners.of(text).filter(any -> first).ifPresent(effort::partners);
      gathered.add(line);
    }
  }

  /** Whether the line above is a numbered item, which is no effort of the paper. */
  private boolean isOfItem() {
    return !gathered.isEmpty()
        && gathered.getLast().number().isPresent()
        && !Words.endsSentence(gathered.getLast().key());
  }

  private void note(Piece text, EffortDraft effort) {
    for (JointText note : labels.notes(text)) {
      effort.texts().add(note);
      if (captions.tellsSameMoney(note.text().text())) {
        tree.store().sameMoney(note.text().text());
      }
      shares.goods(note.text()).stream()
          .filter(one -> effort.shares().stream().noneMatch(other -> isAgain(one, other)))
          .forEach(effort.shares()::add);
    }
  }

  /** Whether it gives as much of the same as was told before. */
  private static boolean isAgain(ShareDraft one, ShareDraft told) {
    ShareDraft.Amount here = one.quantity();
    ShareDraft.Amount there = told.quantity();
    return one.term() == told.term()
        && here != null
        && there != null
        && here.value().equals(there.value())
        && Objects.equals(Value.textOf(one.variant()), Value.textOf(told.variant()));
  }

  private static boolean isBracketed(JointLine line) {
    return line.wholeKey().matches("\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)");
  }

  /** A remark in brackets is of what its label says; below names nothing tells of which it is. */
  private void bracketed(Piece text, EffortDraft effort) {
    if (section == null) {
      notes.unread(text, Reason.AMBIGUOUS);
    } else {
      finish();
      effort.texts().add(JointText.of(NarrativeRole.OTHER, section, null, Texts.value(text)));
    }
  }

  /** What stands below the last name may be of an effort whose name is lost. */
  void lose() {
    gathered.forEach(line -> unread(line, Reason.LOST_HEADING));
    gathered.clear();
    rows.forEach(row -> unread(row, Reason.LOST_HEADING));
    rows.clear();
    if (since != null) {
      since.takeBack(notes);
    }
  }

  private void said(EffortDraft effort) {
    if (since == null || !since.isOf(effort)) {
      since = Said.of(effort);
    }
  }

  /** Whether nothing stands below the last name yet. */
  boolean isFresh() {
    return fresh;
  }

  /** A short line directly above the name of an effort is a name too, of one that is not known. */
  void loseNameAbove(JointLine line) {
    JointLine last = gathered.isEmpty() ? null : gathered.getLast();
    boolean name =
        last != null
            && last.signs().isEmpty()
            && !Words.endsSentence(last.key())
            && last.key().length() <= LONGEST_NAME
            && last.cells().getLast().line().number() == line.above();
    if (name) {
      unread(gathered.removeLast(), Reason.LOST_HEADING);
    }
  }

  /** Ends the texts and the table that are being gathered. */
  void finish() {
    finishTable();
    tree.current().ifPresent(this::tell);
    gathered.clear();
  }

  private void tell(EffortDraft open) {
    List<JointText> told = Texts.labelled(gathered, role, section);
    int own = perName.own(told.size(), gathered.size());
    open.texts().addAll(told.subList(0, own));
    told.subList(own, told.size()).stream()
        .flatMap(text -> text.text().pieces().stream())
        .forEach(piece -> notes.unread(piece, Reason.LOST_HEADING));
  }

  private void finishTable() {
    if (rows.isEmpty()) {
      return;
    }
    Optional<EffortDraft> open = tree.current();
    if (open.isPresent()) {
      said(open.get());
      Value caption = caption();
      List<JointLine> rest = tables.take(rows, open.get(), caption == null ? section : caption);
      rest.stream()
          .filter(row -> !shares.takeRow(row, open.get()))
          .forEach(row -> unread(row, Reason.NO_TABLE_HEADING));
    } else {
      rows.forEach(row -> unread(row, Reason.LOST_HEADING));
    }
    shares.endTable();
    rows.clear();
  }

  private void unread(JointLine row, Reason reason) {
    row.cells().forEach(cell -> notes.unread(cell, reason));
  }

  /** A short line directly above a table is its heading and no text. */
  private @Nullable Value caption() {
    JointLine last = gathered.isEmpty() ? null : gathered.getLast();
    Piece text = last == null ? null : last.text();
    if (last == null || text == null || !isCaption(last)) {
      return null;
    }
    gathered.removeLast();
    notes.structure(text);
    return Texts.value(text);
  }

  private static boolean isCaption(JointLine line) {
    return line.signs().isEmpty()
        && line.key().length() <= LONGEST_CAPTION
        && !line.key().contains("、")
        && !Words.endsSentence(line.key());
  }
}
