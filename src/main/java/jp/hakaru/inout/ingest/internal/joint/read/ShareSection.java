package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.ShareTerm;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.RoadmapDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.ShareDraft;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Lines that tell who bears what share of which effort (経費の負担の区分): an effort's name as a heading or
 * before a colon; below it labels, sentences and tables with a column a case. A sentence without a
 * share is a term of the effort by its text alone.
 */
final class ShareSection {
  private static final Pattern NAMED =
      Pattern.compile("\\s*(?<name>[^:。、]{2,32}?)\\s*:\\s*(?<rest>\\S.*)");

  private static final Pattern NAMED_BEFORE_BLANK =
      Pattern.compile("\\s*(?<name>[^:。、\\s]{3,32})\\s+(?<rest>\\S.*)");
  private static final Pattern OF_PART =
      Pattern.compile(
          "\\s*(?<label>[^\\s\\d:、。()]{2,10})\\s*:?\\s*(?:\\((?<number>\\d{1,2})\\))\\s*(?<rest>\\S.*)");
  private static final Pattern QUOTED =
      Pattern.compile("[「『](?<name>[^「」『』]+)[」』](?:の[^「」『』]{2,16})?");
  private static final Pattern OF = Pattern.compile("(?<name>.{4,40})の[^の、。]{2,8}");

  private final StepReader stepReader;
  private final List<RoadmapDraft> steps = new ArrayList<>();
  private final ShareTable table;
  private final ShareReader shares;
  private final ShareSentences sentences;
  private final Function<String, Optional<EffortDraft>> named;
  private final BiFunction<EffortDraft, Integer, Optional<EffortDraft>> parts;
  private final Notes notes;
  private @Nullable EffortDraft owner;
  private @Nullable EffortDraft base;

  /**
   * @param named the effort of this name, folded
   * @param parts the part of an effort that bears a number
   */
  ShareSection(
      JointPapersProfile profile,
      Function<String, Optional<EffortDraft>> named,
      BiFunction<EffortDraft, Integer, Optional<EffortDraft>> parts,
      Notes notes) {
    this.stepReader = new StepReader(profile);
    this.shares = new ShareReader(profile, notes);
    this.table = new ShareTable(profile, shares, named, notes);
    this.sentences = new ShareSentences(profile);
    this.named = named;
    this.parts = parts;
    this.notes = notes;
  }

  /**
   * From here on terms are of {@code effort}; of none that is known where it is unset.
   *
   * @param whole the effort whose parts numbers name
   */
  void of(@Nullable EffortDraft effort, @Nullable EffortDraft whole) {
    end();
    owner = effort;
    base = whole;
  }

  void take(JointLine line) {
    Piece text = line.text();
    if (line.isTable()) {
      table.add(line);
      return;
    }
    end();
    List<RoadmapDraft> told = owner == null ? List.of() : stepReader.of(line, owner);
    if (!told.isEmpty()) {
      steps.addAll(told);
      line.cells().forEach(notes::structure);
      return;
    }
    Optional<EffortDraft> heading = text == null ? Optional.empty() : named.apply(line.key());
    Optional<EffortDraft> within = heading.isPresent() ? Optional.empty() : headed(line);
    if (within.isPresent()) {
      owner = within.get();
      line.cells().forEach(notes::structure);
      return;
    }
    if (text == null) {
      line.cells().forEach(notes::structure);
    } else if (heading.isPresent()) {
      owner = heading.get();
      owner.spellings().add(Texts.value(text));
      notes.structure(line.cells().getFirst());
    } else if (part(line).isPresent()) {
      owner = part(line).get();
      notes.structure(line.cells().getFirst());
      told(line.lineOf(text), text);
    } else if (ofPart(text).isPresent()) {
      ofPart(text, line);
    } else if (line.number().isPresent() || line.isBullet() && !Words.endsSentence(line.key())) {
      owner = null;
      notes.unread(line.cells().getFirst(), Reason.NO_NAME);
    } else {
      told(line, text);
    }
  }

  /** The part whose number stands before what is told of it: (1) 県1/2、町村1/2. */
  private Optional<EffortDraft> part(JointLine line) {
    EffortDraft of = base;
    return of == null
        ? Optional.empty()
        : line.number().flatMap(sign -> parts.apply(of, sign.ordinal()));
  }

  /** The same behind the label of a term: 支援期間 (1) 最長3年間. */
  private Optional<Matcher> ofPart(Piece text) {
    Matcher labelled = OF_PART.matcher(Glyphs.spaced(text).text());
    EffortDraft of = base;
    return Optional.of(labelled)
        .filter(any -> of != null && labelled.matches())
        .filter(any -> parts.apply(of, Integer.parseInt(labelled.group("number"))).isPresent());
  }

  private void ofPart(Piece text, JointLine line) {
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher labelled = ofPart(text).orElseThrow();
    EffortDraft part =
        parts
            .apply(Objects.requireNonNull(base), Integer.parseInt(labelled.group("number")))
            .orElseThrow();
    Piece label = glyphs.piece(labelled.start("label"), labelled.end("label"));
    Piece rest = glyphs.piece(labelled.start("rest"), labelled.end("rest"));
    List<ShareDraft> found = shares.labelled(label, rest);
    part.shares().addAll(found);
    if (found.isEmpty()) {
      notes.unread(text, Reason.VOCABULARY);
    } else {
      notes.structure(line.cells().getFirst());
    }
  }

  /** The effort of which a heading tells: 表2「名」の補助の条件, 名の進め方. */
  private Optional<EffortDraft> headed(JointLine line) {
    if (line.isTable() || Words.endsSentence(line.key()) || line.key().contains(":")) {
      return Optional.empty();
    }
    Matcher quoted = QUOTED.matcher(line.key());
    Matcher of = OF.matcher(line.key());
    return quoted.matches()
        ? named.apply(quoted.group("name"))
        : of.matches() ? named.apply(of.group("name")) : Optional.empty();
  }

  /** The steps of efforts that were told. */
  List<RoadmapDraft> steps() {
    return steps;
  }

  private void told(JointLine line, Piece text) {
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher blank = NAMED_BEFORE_BLANK.matcher(glyphs.text());
    Optional<EffortDraft> first =
        blank.matches() ? named.apply(Words.key(blank.group("name"))) : Optional.empty();
    if (first.isPresent()) {
      owner = first.get();
      told(line, glyphs.piece(blank.start("rest"), blank.end("rest")));
      return;
    }
    Matcher before = NAMED.matcher(glyphs.text());
    Optional<EffortDraft> own =
        before.matches() ? named.apply(Words.key(before.group("name"))) : Optional.empty();
    EffortDraft effort = own.orElse(owner);
    Piece rest = own.isPresent() ? glyphs.piece(before.start("rest"), before.end("rest")) : text;
    if (effort == null) {
      notes.unread(text, Reason.LOST_HEADING);
      return;
    }
    if (own.isEmpty() && line.text() == text && shares.take(line, effort)) {
      return;
    }
    List<ShareDraft> found = sentences.of(rest);
    boolean sentence = Words.endsSentence(rest.text());
    if (found.isEmpty() && sentence && effort.shares().isEmpty() && !sentences.isOfFigures(rest)) {
      found = List.of(textOnly(rest));
    }
    if (found.isEmpty()) {
      notes.unread(text, Reason.VOCABULARY);
    } else {
      effort.shares().addAll(found);
      notes.structure(line.cells().getFirst());
    }
  }

  /** A term that is told by its text alone. */
  static ShareDraft textOnly(Piece text) {
    return new ShareDraft(
        null, null, ShareTerm.SHARE, null, null, null, null, null, null, Texts.value(text));
  }

  /** Ends the table that is being gathered. */
  void end() {
    table.end(owner);
  }
}
