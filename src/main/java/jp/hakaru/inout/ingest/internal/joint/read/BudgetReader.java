package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.ThemeDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Part;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The money of joint efforts (連携の予算の読み取り): programmes, what they are for, and their parts, each
 * with its amount. What is printed again is one effort, its amount one amount.
 */
final class BudgetReader {
  private final JointPapersProfile profile;
  private final Tails tails;
  private final ShareReader shares;
  private final EffortTree tree;
  private final Notes notes;
  private final List<JointLine> gathered = new ArrayList<>();
  private @Nullable Value section;
  private NarrativeRole role = NarrativeRole.OVERVIEW;

  /**
   * @param tree the efforts that the paper has listed so far, to which these are added
   */
  BudgetReader(JointPapersProfile profile, EffortTree tree, Notes notes) {
    this.profile = profile;
    this.tails = new Tails(profile, notes);
    this.shares = new ShareReader(profile, notes);
    this.tree = tree;
    this.notes = notes;
  }

  void read(Part part, YearAt year) {
    List<JointLine> lines = new ArrayList<>();
    lines.add(part.head());
    lines.addAll(part.body());
    tree.openBudget(year);
    for (int at = 0; at < lines.size(); at++) {
      JointLine next = at + 1 < lines.size() ? lines.get(at + 1) : null;
      at += read(lines.get(at), next) ? 1 : 0;
    }
    finish();
  }

  /**
   * @return whether the next line is read with it
   */
  private boolean read(JointLine line, @Nullable JointLine next) {
    Piece text = line.text();
    if (text == null) {
      line.cells().forEach(notes::structure);
      return false;
    }
    Optional<Amounts.Found> own = line.isTable() ? Optional.empty() : Amounts.atEnd(text);
    Optional<Amounts.Found> below = own.isEmpty() ? alone(next) : Optional.empty();
    if (own.isPresent() && own.get().before() != null) {
      begin(line, own.get().before(), own.get());
      return false;
    } else if (below.isPresent() && mayBear(line, text)) {
      begin(line, text, below.get());
      return true;
    }
    other(line, text);
    return false;
  }

  /** An amount that is all of a line. */
  private static Optional<Amounts.Found> alone(@Nullable JointLine line) {
    return line == null || line.isTable() || line.text() == null
        ? Optional.empty()
        : Amounts.atEnd(line.cells().getFirst()).filter(found -> found.before() == null);
  }

  private static boolean mayBear(JointLine line, Piece text) {
    return !line.isTable() && !Words.endsSentence(text.text()) && !line.wholeKey().startsWith("※");
  }

  private void begin(JointLine line, Piece name, Amounts.Found money) {
    finish();
    shares.endTable();
    section = null;
    role = NarrativeRole.OVERVIEW;
    notes.structure(line.cells().getFirst());
    notes.structure(money.whole());
    Tails.Titled titled = tails.titled(unlabelled(name));
    tree.put(line, titled, money.amount());
  }

  /** A name without the word in brackets before it: (参考). */
  private static Piece unlabelled(Piece name) {
    java.util.regex.Matcher label =
        java.util.regex.Pattern.compile("^[(（【〔\\[][^)）】〕\\]]{1,4}[)）】〕\\]][\\s　]*(?=\\S)")
            .matcher(name.text());
    return label.find() ? new Piece(name.line(), name.start() + label.end(), name.end()) : name;
  }

  private void other(JointLine line, Piece text) {
    Optional<FormProfile.Text> label = label(line);
    Optional<EffortDraft> open = tree.current();
    if (label.isPresent() && open.isPresent()) {
      finish();
      section = Texts.value(text);
      role = label.get().role();
      notes.structure(line.cells().getFirst());
    } else if (open.isPresent()
        && open.get().departments() == null
        && departments(line, open.get())) {
      return;
    } else if (tree.isProgramme(line)) {
      finish();
      tree.backToProgramme(line);
    } else if (open.isEmpty()) {
      line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING));
    } else if (tree.ways(line, text)) {
      notes.structure(line.cells().getFirst());
    } else if (tree.again(line, tails)) {
      finish();
      section = null;
      role = NarrativeRole.ACTION;
    } else if (line.isTable() || !shares.take(line, open.get())) {
      text(line);
    }
  }

  private boolean departments(JointLine line, EffortDraft effort) {
    Optional<ThemeDraft.Departments> named = tails.departments(line);
    named.ifPresent(effort::departments);
    return named.isPresent();
  }

  private void text(JointLine line) {
    if (line.isTable()) {
      tree.current()
          .filter(open -> shares.takeRow(line, open))
          .ifPresentOrElse(
              open -> line.cells().forEach(notes::structure),
              () -> line.cells().forEach(cell -> notes.unread(cell, Reason.NO_TABLE_HEADING)));
    } else {
      gathered.add(line);
    }
  }

  private Optional<FormProfile.Text> label(JointLine line) {
    return line.isTable() || line.number().isPresent()
        ? Optional.empty()
        : profile.texts().values().stream()
            .filter(one -> one.names().stream().map(Words::key).anyMatch(line.key()::equals))
            .findFirst();
  }

  private void finish() {
    tree.current().ifPresent(open -> open.texts().addAll(Texts.of(gathered, role, section)));
    gathered.clear();
  }
}
