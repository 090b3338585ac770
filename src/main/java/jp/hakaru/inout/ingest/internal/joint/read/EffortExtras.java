package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.RoadmapDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.ShareDraft;
import jp.hakaru.inout.ingest.internal.joint.line.HeadWords;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
import jp.hakaru.inout.ingest.internal.joint.text.Captions;
import jp.hakaru.inout.ingest.internal.joint.text.Labels;
import jp.hakaru.inout.ingest.internal.joint.text.Ways;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile.SectionKind;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * What stands below an effort of a list besides its texts (取組の段階・方策・負担): its steps, its ways, and
 * who bears what below a heading that says so.
 */
final class EffortExtras {
  private static final int LONGEST_HEAD = 28;
  private static final Pattern OF =
      Pattern.compile(".*?\\((?:\\(\\d{1,2}\\)|[①-⑳]|\\d{1,2}(?=\\D))?(?<name>[^()]+)\\):?");

  private static final Pattern BLANK = Pattern.compile("\\S[\\s　]+\\S");

  /** A name in brackets behind the heading of shares. */
  private static final Pattern REFERENCED = Pattern.compile("[(（].*[)）]");

  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\((?:\\(?\\d{1,2}\\)?|[①-⑳])(?:(?:及び|と|、|,|・)(?:\\(?\\d{1,2}\\)?|[①-⑳]))*\\)|(?<=\\()(?:[①-⑳]|\\d{1,2})(?=[^\\d\\p{Punct}]{3})");
  private static final Pattern TAIL = Pattern.compile(":$");

  private final Captions captions;
  private final ShareProse prose;
  private final TableHeads heads;
  private final HeadWords words;
  private final StepReader stepReader;
  private final ShareSection shares;
  private final ShareSentences sentences;
  private final Notes notes;
  private final List<EffortDraft> efforts;
  private final List<RoadmapDraft> steps = new ArrayList<>();
  private final Map<String, EffortDraft> byName = new HashMap<>();
  private int indexed;
  private boolean inShares;

  /**
   * @param efforts those that were read so far, to which ways are added
   */
  EffortExtras(JointPapersProfile profile, List<EffortDraft> efforts, Notes notes) {
    this.captions = new Captions(profile);
    this.prose = new ShareProse(profile);
    this.heads = new TableHeads(profile.tables());
    this.words = new HeadWords(profile.parts().headings());
    this.stepReader = new StepReader(profile);
    this.shares = new ShareSection(profile, this::named, this::part, notes);
    this.sentences = new ShareSentences(profile);
    this.efforts = efforts;
    this.notes = notes;
  }

  List<RoadmapDraft> steps() {
    return steps;
  }

  /** The first effort of this name; each is looked at once. */
  private Optional<EffortDraft> named(String key) {
    while (indexed < efforts.size()) {
      EffortDraft effort = efforts.get(indexed++);
      byName.putIfAbsent(EffortNames.key(effort), effort);
    }
    return Optional.ofNullable(byName.get(key));
  }

  private List<EffortDraft> parts(EffortDraft effort) {
    return efforts.stream().filter(one -> effort.equals(one.parent())).toList();
  }

  /** The part of an effort that bears this number. */
  private Optional<EffortDraft> part(EffortDraft effort, int number) {
    return efforts.stream()
        .filter(one -> effort.equals(one.parent()) && one.kind() == EffortKind.PART)
        .filter(one -> {
          Value own = one.heading().number();
          return own != null && own.text().equals(Integer.toString(number));
        })
        .findFirst();
  }

  /** The part whose terms the caption of a table says to be below it: 表10 …の条件. */
  private Optional<EffortDraft> captioned(JointLine line, EffortDraft effort) {
    String key = line.key();
    return efforts.stream()
        .filter(one -> effort.equals(one.parent()) || effort.equals(one))
        .filter(one -> !EffortNames.key(one).isEmpty())
        .filter(one -> {
          String name = EffortNames.key(one);
          return key.equals(name) || key.startsWith(name + "の") && !key.contains("、");
        })
        .findFirst();
  }

  /** Terms above the first part that is read, where it is not the first, are of one before it. */
  void loseTerms(EffortDraft effort, boolean none) {
    if (none) {
      effort.shares().stream()
          .flatMap(share -> Optional.ofNullable(share.text()).stream())
          .flatMap(text -> text.pieces().stream())
          .forEach(piece -> notes.unread(piece, Reason.LOST_HEADING));
      effort.shares().clear();
    }
  }

  /** Whether a line tells of a part of {@code effort} by its number, below a heading of shares. */
  boolean isOfPart(JointLine line, EffortDraft effort) {
    return inShares && line.number().flatMap(sign -> part(effort, sign.ordinal())).isPresent();
  }

  /** Takes a heading of shares and what stands below it, steps, or ways of {@code effort}. */
  boolean take(JointLine line, EffortDraft effort) {
    if (isHeadOfShares(line)) {
      Matcher of = OF.matcher(line.key());
      shares.of(of.matches() ? named(of.group("name")).orElse(null) : effort, effort);
      inShares = true;
      line.cells().forEach(notes::structure);
      return true;
    }
    Optional<EffortDraft> captioned =
        captions.is(line) ? captioned(line, effort) : Optional.empty();
    if (captioned.isPresent()) {
      shares.of(captioned.get(), effort);
      inShares = true;
      line.cells().forEach(notes::structure);
      return true;
    }
    List<RoadmapDraft> told = stepReader.of(line, effort);
    if (!told.isEmpty()) {
      end();
      steps.addAll(told);
      notes.structure(line.cells().getFirst());
      return true;
    }
    if (ways(line, effort)) {
      end();
      return true;
    }
    boolean heading = line.isBullet() || Labels.isLettered(line);
    if (inShares && (heading && !Words.endsSentence(line.key()) || isSaid(line))) {
      end();
    }
    if (inShares) {
      shares.take(line);
    }
    return inShares || isShared(line, effort);
  }

  /** A row that says something of the effort itself: its years, its amount. */
  private boolean isSaid(JointLine line) {
    return line.cells().size() == 2
        && line.columns().getFirst() == 0
        && heads.column(JointTable.EFFORT, line.label()).isPresent();
  }

  /** A heading that says of what its section is may stand above steps: it is no text. */
  boolean isHeadOfSteps(JointLine line, @Nullable JointLine next, EffortDraft effort) {
    return next != null
        && (line.isBullet() || line.signs().isEmpty() && !Words.endsSentence(line.key()))
        && stepReader.of(line, effort).isEmpty()
        && !line.isTable()
        && line.key().length() <= LONGEST_HEAD
        && !stepReader.of(next, effort).isEmpty();
  }

  boolean isHeadOfShares(JointLine line) {
    String key = TAIL.matcher(line.key()).replaceAll("");
    return !line.isTable()
        && (line.number().isEmpty() || Labels.isLettered(line))
        && line.text() != null
        && key.length() <= LONGEST_HEAD
        && !BLANK.matcher(REFERENCED.matcher(line.text().text()).replaceAll("")).find()
        && !REFERENCE.matcher(key).replaceAll("").matches("[\\[【〔<〈《].*|.*[:\\d。、].*")
        && words.kind(key).filter(kind -> kind == SectionKind.SHARES).isPresent();
  }

  /** A sentence that tells who bears what share, outside a section of shares. */
  private boolean isShared(JointLine line, EffortDraft effort) {
    Piece text = line.text();
    if (text == null
        || line.isTable()
        || !line.signs().isEmpty()
        || !Words.endsSentence(text.text()) && !sentences.isLabelled(text)) {
      return false;
    }
    if (prose.take(text, effort, parts(effort))) {
      notes.structure(line.cells().getFirst());
      return true;
    }
    List<ShareDraft> told = sentences.of(text);
    if (told.isEmpty() && Words.endsSentence(text.text()) && !sentences.isOfFigures(text)) {
      told =
          sentences.behindLabel(text).map(ShareSection::textOnly).map(List::of).orElse(List.of());
    }
    if (!told.isEmpty()) {
      effort.shares().addAll(told);
      notes.structure(line.cells().getFirst());
    }
    return !told.isEmpty();
  }

  private boolean ways(JointLine line, EffortDraft below) {
    EffortDraft above = below.parent();
    EffortDraft effort = below.kind() == EffortKind.PART && above != null ? above : below;
    Piece text = line.text();
    List<Ways.Way> ways =
        text == null || line.isTable() || !line.signs().isEmpty() ? List.of() : Ways.in(text);
    ways.stream()
        .filter(way -> named(Words.key(way.name().text())).isEmpty())
        .forEach(way ->
            efforts.add(
                new EffortDraft(
                    effort,
                    EffortKind.WAY,
                    new EffortDraft.Heading(way.number(), way.name(), null, null),
                    new EffortDraft.Place(effort.place().year(), null, null, null, null, null))));
    if (!ways.isEmpty()) {
      line.cells().forEach(notes::structure);
    }
    return !ways.isEmpty();
  }

  /** Ends the section of shares that stands open. */
  void end() {
    shares.of(null, null);
    inShares = false;
  }
}
