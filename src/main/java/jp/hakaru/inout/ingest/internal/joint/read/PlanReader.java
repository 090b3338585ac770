package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.joint.text.Labels;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.page.draft.PageDraft;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A plan printed in the paper (計画の抜粋の読み取り): its chapters, their texts, what is to be done by when.
 */
final class PlanReader {
  private static final Pattern FRAMED = Pattern.compile("^[《【〈<＜〔\\[].*[》】〉>＞〕\\]]$");

  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_WORD = 16;

  private final Labels labels;
  private final PlanTargets targets;
  private final MethodTable methods;
  private final Notes notes;
  private final List<JointLine> rows = new ArrayList<>();
  private int orphaned;
  private final Set<PageNode> doubted = new HashSet<>();
  private boolean lost;
  private final PlanTree tree = new PlanTree();
  private final List<JointLine> gathered = new ArrayList<>();
  private @Nullable Value section;
  private NarrativeRole role = NarrativeRole.POLICY;

  PlanReader(JointPapersProfile profile, Notes notes) {
    this.labels = new Labels(profile);
    this.targets = new PlanTargets(profile, notes);
    this.methods = new MethodTable(profile.methods(), notes);
    this.notes = notes;
  }

  void read(List<JointLine> lines) {
    for (int at = 0; at < lines.size(); at++) {
      read(lines.get(at), at + 1 < lines.size() ? lines.get(at + 1) : null);
    }
    finish();
  }

  /** The plan with what was read of it. */
  PageDraft draft(PageDraft.Plan head) {
    return new PageDraft(head, tree.nodes());
  }

  /** The chapter that stands open. */
  Optional<PageNode> current() {
    return tree.current();
  }

  /** The chapter that a heading names, or that which stands open where it names none. */
  Optional<PageNode> owner(JointLine heading) {
    return tree.current().flatMap(node -> tree.named(heading, node));
  }

  List<PageNode> chapters() {
    return tree.nodes();
  }

  boolean isEmpty() {
    return tree.nodes().isEmpty();
  }

  private void read(JointLine line, @Nullable JointLine next) {
    Piece text = line.text();
    if (!line.isTable()) {
      finishTable();
    }
    if (text == null) {
      line.cells().forEach(notes::structure);
    } else if (line.isTable()
        && !isLost(line, text)
        && orphaned == 0
        && tree.current().isPresent()) {
      rows.add(line);
    } else if (line.isTable()) {
      line.cells().forEach(cell -> notes.unread(cell, Reason.NO_TABLE_HEADING));
    } else if (isOrphan(line, text)) {
      line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING));
    } else if (isChapter(line, text)) {
      begin(line, text, next);
    } else if (isLost(line, text)) {
      line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING));
    } else if (ChapterHead.slogan(line).isPresent()) {
      finish();
      line.cells().forEach(cell -> notes.unread(cell, Reason.NOT_IN_FAMILY));
    } else if (line.isMarkedHeading() && labels.of(line).isPresent()) {
      finish();
      section = Texts.value(text);
      role = labels.role(section.text(), NarrativeRole.POLICY);
      notes.structure(line.cells().getFirst());
    } else if (FRAMED.matcher(line.wholeKey()).matches()) {
      finish();
      section = PlanItems.unframed(line.cells().getFirst());
      role = labels.role(section.text(), NarrativeRole.POLICY);
      notes.structure(line.cells().getFirst());
    } else if (tree.current().isEmpty()) {
      line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING));
    } else {
      below(line, text, tree.current().get());
    }
  }

  /**
   * Whether a text is of a chapter or label that is lost: it begins a block without a heading, or
   * stands below one that does.
   */
  private boolean isLost(JointLine line, Piece text) {
    if (line.isApart() && !lost && labels.noteSign(text).isEmpty()) {
      finish();
      lost = true;
      tree.current().ifPresent(doubted::add);
    }
    return lost;
  }

  private void below(JointLine line, Piece text, PageNode node) {
    Optional<Labels.Framed> framed = labels.framed(line);
    boolean title =
        tree.nodes().stream()
            .anyMatch(one -> Words.key(one.heading().title().text()).equals(line.key()));
    if (title) {
      line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING));
    } else if (labels.noteSign(text).isPresent()) {
      finish();
      labels.notes(text).forEach(note -> add(note, node));
    } else if (framed.isPresent() && framed.get().rest() != null) {
      finish();
      notes.structure(line.cells().getFirst());
      section = framed.get().label();
      role = framed.get().role();
      gathered.add(line.lineOf(framed.get().rest()));
    } else {
      gathered.add(line);
    }
  }

  /**
   * A note that explains a word is of the chapter in whose texts its sign stands behind that word;
   * where none is, that text is lost. Any other is of the chapter in which it stands.
   */
  private void add(JointText note, PageNode here) {
    String text = Words.key(note.text().text());
    Value sign = note.number();
    int colon = text.indexOf(':');
    if (sign == null || colon <= 0 || colon > LONGEST_WORD) {
      here.texts().add(text(note));
      return;
    }
    String mark = text.substring(0, colon) + Words.key(sign.text());
    tree.nodes().stream()
        .filter(node ->
            node.texts().stream().anyMatch(one -> Words.key(one.text().text()).contains(mark)))
        .findFirst()
        .ifPresentOrElse(
            node -> node.texts().add(text(note)),
            () -> note.text().pieces().forEach(piece -> notes.unread(piece, Reason.FOOTNOTE)));
  }

  /** Numbers that begin anew, and all below them before a heading of a level above. */
  private boolean isOrphan(JointLine line, Piece text) {
    boolean title =
        line.signs().size() == 1
            && text.text().length() <= LONGEST_TITLE
            && !Words.endsSentence(text.text());
    Optional<Sign> number = title ? line.number() : Optional.empty();
    Optional<Integer> restarted =
        number
            .filter(sign -> !tree.mayBegin(line) && !tree.mayGoBack(sign))
            .flatMap(tree::restarted);
    if (restarted.isPresent() && orphaned == 0) {
      finish();
      orphaned = restarted.get();
    } else if (orphaned > 0 && number.isPresent() && tree.isAbove(line, orphaned)) {
      orphaned = 0;
    }
    return orphaned > 0;
  }

  /** A short numbered line; a bullet before the number makes it an item of a text. */
  private boolean isChapter(JointLine line, Piece text) {
    boolean may =
        line.signs().size() == 1
            && line.number().isPresent()
            && !Words.endsSentence(text.text())
            && !PlanItems.isHeaded(text);
    if (!may) {
      return false;
    }
    Sign sign = line.number().orElseThrow();
    boolean known = tree.mayBegin(line);
    if (!known && tree.mayGoBack(sign)) {
      finish();
      known = tree.goBack(sign) && tree.mayBegin(line);
    }
    if (!known && tree.skips(sign) && text.text().length() <= LONGEST_TITLE) {
      lose();
      return true;
    }
    return known;
  }

  /** What was gathered since the last heading may be of one that is lost. */
  private void lose() {
    finishTable();
    gathered.forEach(line -> line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING)));
    gathered.clear();
  }

  private void begin(JointLine line, Piece text, @Nullable JointLine next) {
    finish();
    section = null;
    lost = false;
    notes.structure(line.cells().getFirst());
    Sign sign = line.number().orElseThrow();
    ChapterHead head = ChapterHead.of(sign, text);
    boolean mark = head.mark() != null;
    Optional<Value> slogan =
        next == null || mark || next.isApart() ? Optional.empty() : ChapterHead.slogan(next);
    slogan.ifPresent(any -> notes.structure(Objects.requireNonNull(next).cells().getFirst()));
    tree.begin(line, head.title(), head.level(), slogan.orElse(head.mark()));
    role = labels.role(head.title().text(), NarrativeRole.POLICY);
  }

  private void finishTable() {
    tree.current()
        .ifPresent(
            node -> methods.of(rows).stream().map(PlanReader::text).forEach(node.texts()::add));
    rows.clear();
  }

  private void finish() {
    finishTable();
    List<JointLine> torn = Texts.torn(gathered);
    torn.forEach(line -> line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING)));
    gathered.removeAll(torn);
    tree.current()
        .ifPresent(node ->
            texts().stream()
                .map(PlanItems::headed)
                .map(PlanReader::text)
                .forEach(node.texts()::add));
    gathered.clear();
  }

  private static PageText text(JointText text) {
    return new PageText(text.role(), text.section(), text.heading(), text.number(), text.text());
  }

  /** What is to be done by when, below the heading of targets. */
  void targets(JointLine heading, List<JointLine> lines) {
    finish();
    PageNode owner =
        tree.current()
            .map(node -> node.parent() == null ? node : node.parent())
            .flatMap(node -> tree.named(heading, node))
            .filter(node -> !doubted.contains(node))
            .orElse(null);
    targets.read(lines, owner);
  }

  /** What was gathered, by its heading; without one, by how it is marked. */
  private List<JointText> texts() {
    return section == null && role == NarrativeRole.POLICY
        ? Texts.ofChapter(gathered)
        : Texts.of(gathered, role, section);
  }
}
