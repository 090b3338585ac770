package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.EffortKind;
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
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The efforts of a year (主な取組の読み取り): numbered, with what they are in brackets behind the title and
 * their departments below it, in groups by perspective.
 */
final class EffortReader {
  private static final Pattern SLOGAN = Pattern.compile("~\\s*(?<inside>[^~]+?)\\s*~");
  private static final Pattern LAST_NUMBER = Pattern.compile("\\s*(?:[①-⑳]|\\(\\d{1,2}\\))\\s*$");

  private final JointPapersProfile profile;
  private final Tails tails;
  private final Notes notes;
  private final List<EffortDraft> efforts = new ArrayList<>();
  private final List<JointLine> gathered = new ArrayList<>();
  private @Nullable Value decidedIn;
  private @Nullable Value perspective;
  private @Nullable Value approach;
  private @Nullable EffortDraft open;
  private @Nullable Value section;
  private NarrativeRole role = NarrativeRole.OVERVIEW;

  EffortReader(JointPapersProfile profile, Notes notes) {
    this.profile = profile;
    this.tails = new Tails(profile, notes);
    this.notes = notes;
  }

  List<EffortDraft> read(Part part, @Nullable YearAt paper) {
    Piece head = part.head().text();
    YearAt year =
        head == null
            ? paper
            : YearsIn.first(head).or(() -> Optional.ofNullable(paper)).orElse(null);
    if (year == null) {
      part.body().forEach(line -> line.cells().forEach(cell -> notes.unread(cell, Reason.NO_YEAR)));
      return List.of();
    }
    part.head().cells().forEach(notes::structure);
    List<JointLine> lines = part.body();
    for (int at = 0; at < lines.size(); at++) {
      JointLine next = at + 1 < lines.size() ? lines.get(at + 1) : null;
      read(lines.get(at), next, year);
    }
    finishTexts();
    return List.copyOf(efforts);
  }

  private void read(JointLine line, @Nullable JointLine next, YearAt year) {
    Optional<Value> decided =
        decidedIn == null && open == null ? tails.decidedIn(line) : Optional.empty();
    Piece text = line.text();
    if (decided.isPresent()) {
      decidedIn = decided.get();
    } else if (text != null && isEffort(line, text, next)) {
      begin(line, text, year);
    } else if (text != null && isGroup(line)) {
      group(line, text);
    } else if (open == null) {
      line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING));
    } else {
      below(open, line, text);
    }
  }

  /** A numbered line with a status behind its title, or with departments below it. */
  private boolean isEffort(JointLine line, Piece text, @Nullable JointLine next) {
    return line.number().isPresent()
        && !line.isTable()
        && !Words.endsSentence(text.text())
        && (hasStatus(text) || next != null && tails.departments(next).isPresent());
  }

  private boolean hasStatus(Piece text) {
    return tails.titled(text).status().isPresent();
  }

  private static boolean isGroup(JointLine line) {
    return line.number()
            .filter(sign -> sign.form().equals("I") || sign.form().startsWith("第1"))
            .isPresent()
        && !line.isTable();
  }

  private void group(JointLine line, Piece text) {
    finishTexts();
    open = null;
    notes.structure(line.cells().getFirst());
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher slogan = SLOGAN.matcher(glyphs.text());
    int end = glyphs.text().length();
    approach = null;
    if (slogan.find()) {
      approach = Value.written(glyphs.pieces(slogan.start("inside"), slogan.end("inside")));
      end = slogan.start();
    }
    Piece title = glyphs.piece(0, Math.max(1, end));
    Matcher number = LAST_NUMBER.matcher(title.text());
    int cut = number.find() ? number.start() : title.text().length();
    perspective = Value.written(new Piece(title.line(), title.start(), title.start() + cut));
  }

  private void begin(JointLine line, Piece text, YearAt year) {
    finishTexts();
    notes.structure(line.cells().getFirst());
    Tails.Titled titled = tails.titled(text);
    EffortDraft effort =
        new EffortDraft(
            null,
            EffortKind.EFFORT,
            new EffortDraft.Heading(
                line.number().map(sign -> Value.written(sign.piece())).orElse(null),
                titled.title(),
                null,
                titled.status().orElse(null)),
            new EffortDraft.Place(year, null, perspective, approach, null, decidedIn));
    efforts.add(effort);
    open = effort;
    section = null;
    role = NarrativeRole.OVERVIEW;
  }

  private void below(EffortDraft effort, JointLine line, @Nullable Piece text) {
    Optional<ThemeDraft.Departments> departments =
        effort.departments() == null ? tails.departments(line) : Optional.empty();
    Optional<FormProfile.Text> label = label(line);
    if (departments.isPresent()) {
      effort.departments(departments.get());
    } else if (label.isPresent() && text != null) {
      finishTexts();
      section = Texts.value(text);
      role = label.get().role();
      notes.structure(text);
    } else if (line.isTable() || text == null) {
      line.cells().forEach(cell -> notes.unread(cell, Reason.AMBIGUOUS));
    } else if (line.signs().isEmpty() && gathered.isEmpty()) {
      line.cells().forEach(cell -> notes.unread(cell, Reason.OUTSIDE_BLOCKS));
    } else {
      gathered.add(line);
    }
  }

  private Optional<FormProfile.Text> label(JointLine line) {
    return line.isTable() || line.number().isPresent()
        ? Optional.empty()
        : profile.texts().values().stream().filter(one -> isNamed(one, line.key())).findFirst();
  }

  private static boolean isNamed(FormProfile.Text label, String key) {
    return label.names().stream().map(Words::key).anyMatch(key::equals)
        || label.endings().stream()
            .map(Words::key)
            .anyMatch(end -> key.length() < 16 && key.endsWith(end));
  }

  private void finishTexts() {
    if (open != null) {
      open.texts().addAll(Texts.of(gathered, role, section));
    }
    gathered.clear();
  }
}
