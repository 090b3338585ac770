package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.ShareTerm;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.RoadmapDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.ShareDraft;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.table.TableHead;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
import jp.hakaru.inout.ingest.internal.joint.text.Fractions;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
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
  private static final Pattern QUOTED =
      Pattern.compile("[「『](?<name>[^「」『』]+)[」』](?:の[^「」『』]{2,16})?");
  private static final Pattern OF = Pattern.compile("(?<name>.{4,40})の[^の、。]{2,8}");

  private final StepReader stepReader;
  private final List<RoadmapDraft> steps = new ArrayList<>();
  private final TableHeads heads;
  private final ShareReader shares;
  private final Fractions fractions;
  private final ShareSentences sentences;
  private final Function<String, Optional<EffortDraft>> named;
  private final Notes notes;
  private final List<JointLine> rows = new ArrayList<>();
  private @Nullable EffortDraft owner;

  /**
   * @param named the effort of this name, folded
   */
  ShareSection(
      JointPapersProfile profile, Function<String, Optional<EffortDraft>> named, Notes notes) {
    this.stepReader = new StepReader(profile);
    this.heads = new TableHeads(profile.tables());
    this.shares = new ShareReader(profile, notes);
    this.fractions = new Fractions(profile);
    this.sentences = new ShareSentences(profile);
    this.named = named;
    this.notes = notes;
  }

  /** From here on terms are of {@code effort}; of none that is known where it is unset. */
  void of(@Nullable EffortDraft effort) {
    end();
    owner = effort;
  }

  void take(JointLine line) {
    Piece text = line.text();
    if (line.isTable()) {
      rows.add(line);
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
    } else if (line.number().isPresent() || line.isBullet() && !Words.endsSentence(line.key())) {
      owner = null;
      notes.unread(line.cells().getFirst(), Reason.NO_NAME);
    } else {
      told(line, text);
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

  private static ShareDraft textOnly(Piece text) {
    return new ShareDraft(
        null, null, ShareTerm.SHARE, null, null, null, null, null, null, Texts.value(text));
  }

  /** Ends the table that is being gathered: a head that names the cases, then a term a row. */
  void end() {
    EffortDraft of = owner;
    if (rows.isEmpty()) {
      return;
    }
    JointLine first = rows.getFirst();
    Optional<TableHead> parties = heads.find(JointTable.SHARES, first).filter(this::areParties);
    Optional<TableHead> head = heads.find(JointTable.TERMS, first);
    if (parties.isPresent()) {
      first.cells().forEach(notes::structure);
      rows.subList(1, rows.size()).forEach(row -> share(row, parties.get()));
      rows.clear();
      return;
    }
    boolean cased = head.filter(one -> !one.others().isEmpty()).isPresent();
    if (of == null || !cased && first.columns().getFirst() == 0) {
      rows.forEach(row -> row.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING)));
    } else {
      TreeMap<Integer, Piece> cases = new TreeMap<>();
      head.ifPresent(one -> cases.putAll(one.others()));
      for (int at = 0; !cased && at < first.cells().size(); at++) {
        cases.put(first.columns().get(at), first.cells().get(at));
      }
      first.cells().forEach(notes::structure);
      shares.cases(cases);
      rows.subList(1, rows.size()).forEach(row -> row(row, of));
      shares.endTable();
    }
    rows.clear();
  }

  /** Whether a column below is a share of its party. */
  private boolean areParties(TableHead head) {
    return rows.stream()
        .skip(1)
        .flatMap(row -> head.others().keySet().stream().flatMap(at -> row.cell(at).stream()))
        .anyMatch(cell -> Fractions.alone(cell).isPresent());
  }

  /** The shares of the effort that a row names, a column a party; what is no share stays unread. */
  private void share(JointLine row, TableHead head) {
    Optional<EffortDraft> of =
        head.cell(row, JointColumn.TITLE).flatMap(cell -> named.apply(Words.key(cell.text())));
    if (of.isEmpty() || !head.fits(row)) {
      row.cells().forEach(cell -> notes.unread(cell, Reason.NO_NAME));
      return;
    }
    Value base = head.cell(row, JointColumn.BASE).map(Value::written).orElse(null);
    row.cells().forEach(notes::structure);
    head.others()
        .forEach((column, party) ->
            row.cell(column)
                .ifPresent(cell ->
                    Fractions.alone(cell)
                        .ifPresentOrElse(
                            one ->
                                of.get()
                                    .shares()
                                    .add(fractions.of(Value.written(party), one, base)),
                            () -> of.get().shares().addAll(named(cell, base)))));
  }

  /** The share of a party that its own cell names: 会社1/3. */
  private List<ShareDraft> named(Piece cell, @Nullable Value base) {
    List<ShareDraft> told =
        fractions.parties(Glyphs.spaced(cell), 0, null).stream()
            .map(one -> one.ofBase(base))
            .toList();
    if (told.isEmpty()) {
      undashed(cell);
    }
    return told;
  }

  private void undashed(Piece cell) {
    if (!Words.isDash(cell.text())) {
      notes.unread(cell, Reason.VOCABULARY);
    }
  }

  private void row(JointLine row, EffortDraft effort) {
    List<ShareDraft> terms = shares.row(row);
    effort.shares().addAll(terms);
    row.cells()
        .forEach(cell -> {
          if (terms.isEmpty()) {
            notes.unread(cell, Reason.VOCABULARY);
          } else {
            notes.structure(cell);
          }
        });
  }
}
