package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.page.draft.PageDraft;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
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
 * A plan printed in the paper (計画の抜粋の読み取り): its chapters, their texts, what is to be done by when.
 */
final class PlanReader {
  private static final Pattern LEVEL = Pattern.compile("^第.*?(?<word>[章節編部項])$");
  private static final Pattern SLOGAN = Pattern.compile("~\\s*(?<inside>[^~]+?)\\s*~");
  private static final Pattern FRAMED = Pattern.compile("^[《【〈<＜〔\\[].*[》】〉>＞〕\\]]$");
  private static final Pattern DONE =
      Pattern.compile("(?<name>.+?)\\s*(?:→|⇒)\\s*(?<state>.+?)\\s*\\((?<year>[^()]*)\\)\\s*");

  private final JointPapersProfile profile;
  private final Notes notes;
  private final PlanTree tree = new PlanTree();
  private final List<JointLine> gathered = new ArrayList<>();
  private @Nullable Value section;
  private NarrativeRole role = NarrativeRole.POLICY;

  PlanReader(JointPapersProfile profile, Notes notes) {
    this.profile = profile;
    this.notes = notes;
  }

  void read(List<JointLine> lines) {
    lines.forEach(this::read);
    finish();
  }

  /** The plan with what was read of it. */
  PageDraft draft(Value title) {
    return new PageDraft(new PageDraft.Plan(title, null, null), tree.nodes());
  }

  /** The chapter that stands open. */
  Optional<PageNode> current() {
    return tree.current();
  }

  List<PageNode> chapters() {
    return tree.nodes();
  }

  boolean isEmpty() {
    return tree.nodes().isEmpty();
  }

  private void read(JointLine line) {
    Piece text = line.text();
    if (text == null) {
      line.cells().forEach(notes::structure);
    } else if (line.isTable()) {
      line.cells().forEach(cell -> notes.unread(cell, Reason.NO_TABLE_HEADING));
    } else if (isChapter(line, text)) {
      begin(line, text);
    } else if (slogan(line, text)) {
      finish();
    } else if (FRAMED.matcher(line.wholeKey()).matches()) {
      finish();
      section = unframed(line.cells().getFirst());
      role = role(section.text());
      notes.structure(line.cells().getFirst());
    } else if (tree.current().isEmpty()) {
      line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING));
    } else if (line.wholeKey().startsWith("※")) {
      line.cells().forEach(cell -> notes.unread(cell, Reason.FOOTNOTE));
    } else {
      gathered.add(line);
    }
  }

  /** A short numbered line; a bullet before the number makes it an item of a text. */
  private boolean isChapter(JointLine line, Piece text) {
    boolean may =
        line.signs().size() == 1 && line.number().isPresent() && !Words.endsSentence(text.text());
    if (!may) {
      return false;
    }
    Sign sign = line.number().orElseThrow();
    return tree.mayBegin(line) || tree.goBack(sign) && tree.mayBegin(line);
  }

  private void begin(JointLine line, Piece text) {
    finish();
    section = null;
    notes.structure(line.cells().getFirst());
    Sign sign = line.number().orElseThrow();
    Matcher word = LEVEL.matcher(sign.piece().text().strip());
    Value level =
        word.matches()
            ? Value.written(
                new Piece(
                    sign.piece().line(),
                    sign.piece().start() + word.start("word"),
                    sign.piece().start() + word.end("word")))
            : null;
    Value title = Texts.value(text);
    tree.begin(line, title, level, null);
    role = role(title.text());
  }

  /** A line between tildes is a slogan: structure, where no chapter bears it. */
  private boolean slogan(JointLine line, Piece text) {
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher slogan = SLOGAN.matcher(glyphs.text());
    if (!slogan.matches()) {
      return false;
    }
    line.cells().forEach(cell -> notes.unread(cell, Reason.NOT_IN_FAMILY));
    return true;
  }

  private static Value unframed(Piece piece) {
    Glyphs glyphs = Glyphs.spaced(piece);
    int start = 1;
    int end = glyphs.text().length() - 1;
    while (start < end && glyphs.text().charAt(start) == ' ') {
      start++;
    }
    while (end > start && glyphs.text().charAt(end - 1) == ' ') {
      end--;
    }
    return Value.written(glyphs.pieces(start, end));
  }

  private NarrativeRole role(String heading) {
    String key = Words.key(heading);
    return profile.texts().values().stream()
        .filter(one ->
            one.names().stream().map(Words::key).anyMatch(key::equals)
                || one.endings().stream().map(Words::key).anyMatch(key::endsWith))
        .map(FormProfile.Text::role)
        .findFirst()
        .orElse(NarrativeRole.POLICY);
  }

  private void finish() {
    tree.current()
        .ifPresent(node ->
            Texts.of(gathered, role, section).stream()
                .map(PlanReader::text)
                .forEach(node.texts()::add));
    gathered.clear();
  }

  private static PageText text(JointText text) {
    return new PageText(text.role(), text.section(), null, text.number(), text.text());
  }

  /** What is to be done by when, below the heading of targets. */
  void targets(List<JointLine> lines) {
    finish();
    PageNode owner =
        tree.current().map(node -> node.parent() == null ? node : node.parent()).orElse(null);
    for (JointLine line : lines) {
      Optional<PageIndicator> target = owner == null ? Optional.empty() : milestone(line);
      if (target.isPresent() && owner != null) {
        owner.indicators().add(target.get());
        line.cells().forEach(notes::structure);
      } else {
        line.cells().forEach(cell -> notes.unread(cell, Reason.OUTSIDE_BLOCKS));
      }
    }
  }

  private static Optional<PageIndicator> milestone(JointLine line) {
    Piece text = line.text();
    if (text == null) {
      return Optional.empty();
    }
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher done = DONE.matcher(glyphs.text());
    if (!done.matches()) {
      return Optional.empty();
    }
    Optional<YearAt> year = YearsIn.first(glyphs.piece(done.start("year"), done.end("year")));
    return year.map(at ->
        new PageIndicator(
            null,
            Value.written(glyphs.pieces(0, done.end("name"))),
            null,
            IndicatorKind.MILESTONE,
            null,
            new PageIndicator.Stated(
                Value.written(glyphs.pieces(done.start("state"), done.end("state"))),
                null,
                TargetComparator.DONE_BY,
                new PageIndicator.PeriodAt(new Period.Fiscal(at.year()), at.pieces()),
                null),
            List.of()));
  }
}
