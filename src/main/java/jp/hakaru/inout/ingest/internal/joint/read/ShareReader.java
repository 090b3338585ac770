package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.ShareTerm;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.ShareDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.text.Fractions;
import jp.hakaru.inout.ingest.internal.joint.text.Quantities;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.joint.text.YearsIn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who bears what share, up to what and for how long (負担割合・上限・期間の読み取り), in a line by itself:
 * 県1/2、市町村1/2, 償還額の市町村負担の1/2, 支援期間 最大3年間.
 */
final class ShareReader {
  private static final Pattern TOPIC = Pattern.compile("は、");
  private final JointPapersProfile profile;
  private final Fractions fractions;
  private final Notes notes;

  ShareReader(JointPapersProfile profile, Notes notes) {
    this.profile = profile;
    this.fractions = new Fractions(profile);
    this.notes = notes;
  }

  /** Takes what a line says of shares; false where it says nothing of that kind. */
  boolean take(JointLine line, EffortDraft effort) {
    List<ShareDraft> found = in(line);
    if (!found.isEmpty()) {
      notes.structure(line.cells().getFirst());
      effort.shares().addAll(found);
    }
    return !found.isEmpty();
  }

  /** Whether a line says anything of shares. */
  boolean tells(JointLine line) {
    return !in(line).isEmpty();
  }

  private List<ShareDraft> in(JointLine line) {
    Piece text = line.text();
    if (text == null || line.isTable()) {
      return List.of();
    }
    Glyphs glyphs = Glyphs.spaced(text);
    Optional<Labelled> label = label(glyphs.text());
    int end = label.map(Labelled::end).orElse(0);
    Matcher topic = TOPIC.matcher(glyphs.text()).region(end, glyphs.text().length());
    int from = label.isPresent() && topic.lookingAt() ? topic.end() : end;
    List<ShareDraft> found = Fractions.ofBase(glyphs, from, null, null);
    if (found.isEmpty() && label.filter(one -> one.term() != ShareTerm.SHARE).isEmpty()) {
      found = fractions.parties(glyphs, from, null);
    }
    if (found.isEmpty() && label.isPresent()) {
      ShareDraft.Party party = fractions.supporter(text);
      found =
          Quantities.of(glyphs, label.get().term(), label.get().start(), from, null).stream()
              .map(one -> one.term() == ShareTerm.TOTAL_SUPPORT ? one.by(party) : one)
              .toList();
    }
    return found.isEmpty() ? Quantities.goods(glyphs) : found;
  }

  /** Rows of tables that were taken: one that is printed again says nothing new. */
  private final Set<String> rows = new HashSet<>();

  /** The cases that the head of a table names, by their columns. */
  private final Map<Integer, Value> variants = new TreeMap<>();

  /** The cases of the table whose rows follow, by their columns. */
  void cases(Map<Integer, Piece> heads) {
    variants.clear();
    heads.forEach((column, head) -> variants.put(column, Value.written(head)));
  }

  /** The terms of a row of such a table, whose cells all must be terms; empty where one is none. */
  List<ShareDraft> row(JointLine line) {
    Piece text = line.columns().getFirst() > 0 ? null : line.text();
    List<ShareDraft> terms = new ArrayList<>();
    for (int at = 1; text != null && at < line.cells().size(); at++) {
      Value variant = line.cells().size() == 2 ? null : variants.get(line.columns().get(at));
      List<ShareDraft> found = cell(text, line.cells().get(at), variant);
      if (found.isEmpty()) {
        return List.of();
      }
      terms.addAll(found);
    }
    return terms;
  }

  void endTable() {
    variants.clear();
  }

  /**
   * Takes a row of a table of terms: its label, then a cell a case; one cell for several cases
   * holds for all. A row without a label before any other names the cases.
   */
  boolean takeRow(JointLine line, EffortDraft effort) {
    if (line.columns().getFirst() > 0) {
      return takeHead(line);
    }
    Piece text = line.text();
    if (text == null || variants.isEmpty() || line.cells().size() < 2) {
      return false;
    }
    boolean again = !rows.add(Words.key(String.join("|", texts(line))));
    boolean taken = false;
    for (int at = 1; at < line.cells().size(); at++) {
      Piece cell = line.cells().get(at);
      Value variant = line.cells().size() == 2 ? null : variants.get(line.columns().get(at));
      List<ShareDraft> found = cell(text, cell, variant);
      if (found.isEmpty()) {
        notes.unread(cell, Reason.VOCABULARY);
      } else {
        notes.structure(cell);
        effort.shares().addAll(again ? List.of() : found);
        taken = true;
      }
    }
    if (taken) {
      notes.structure(line.cells().getFirst());
    }
    return taken;
  }

  private boolean takeHead(JointLine line) {
    variants.clear();
    if (line.cells().size() < 2) {
      return false;
    }
    for (int at = 0; at < line.cells().size(); at++) {
      variants.put(line.columns().get(at), Value.written(line.cells().get(at)));
    }
    line.cells().forEach(notes::structure);
    return true;
  }

  private static List<String> texts(JointLine line) {
    return line.cells().stream().map(Piece::text).toList();
  }

  /** How much of what a note says is given: 米60kg、味噌3kgを提供. */
  List<ShareDraft> goods(Value note) {
    return note.pieces().size() == 1
        ? Quantities.each(Glyphs.spaced(note.pieces().getFirst()))
        : List.of();
  }

  /** The shares that all of {@code cell} tells, of one case; empty where it tells none. */
  List<ShareDraft> fractions(Piece cell, Value variant) {
    Glyphs glyphs = Glyphs.spaced(cell);
    List<ShareDraft> found = Fractions.ofBase(glyphs, 0, null, variant);
    return found.isEmpty() ? fractions.parties(glyphs, 0, variant) : found;
  }

  /** What {@code rest} tells behind the label of a term, or of what is given to whom. */
  List<ShareDraft> labelled(Piece label, Piece rest) {
    List<ShareDraft> terms = cell(label, rest, null);
    return terms.isEmpty() ? Quantities.given(Glyphs.spaced(rest)) : terms;
  }

  private List<ShareDraft> cell(Piece label, Piece cell, @Nullable Value variant) {
    Glyphs glyphs = Glyphs.spaced(cell);
    Optional<Labelled> own = label(glyphs.text());
    Optional<ShareTerm> term = own.map(Labelled::term).or(() -> term(Words.key(label.text())));
    List<ShareDraft> found =
        new ArrayList<>(Fractions.ofBase(glyphs, 0, fractions.supporter(label), variant));
    if (found.isEmpty()) {
      found.addAll(fractions.parties(glyphs, 0, variant));
    }
    if (found.isEmpty() && term.isPresent()) {
      int from = own.map(Labelled::end).orElse(0);
      Quantities.of(glyphs, term.get(), 0, from, variant).stream()
          .map(one -> ofRow(one, label, cell))
          .forEach(found::add);
    }
    return found;
  }

  /** A term of a row: whose it is and of which year, its label may say; its text is the cell. */
  private ShareDraft ofRow(ShareDraft one, Piece label, Piece cell) {
    YearAt named =
        one.term() == ShareTerm.FIRST_YEAR_COST ? YearsIn.leading(label).orElse(null) : null;
    return new ShareDraft(
        one.variant(),
        fractions.supporter(label),
        one.term(),
        null,
        null,
        one.quantity(),
        one.base(),
        one.start() == null ? named : one.start(),
        one.end(),
        Texts.value(cell));
  }

  /** The term of a row by its label; a cost of one named year is that of the first. */
  private Optional<ShareTerm> term(String label) {
    Optional<ShareTerm> named =
        profile.terms().entrySet().stream()
            .filter(one -> longest(one.getValue(), label) > 0)
            .max(Comparator.comparingInt(one -> longest(one.getValue(), label)))
            .map(Map.Entry::getKey);
    boolean ofYear = label.contains("事業費") && label.matches("(?:[A-Z]|令和|平成)?(?:\\d+|元)(?:年度)?.*");
    return named.isPresent() ? named : Optional.of(ShareTerm.FIRST_YEAR_COST).filter(any -> ofYear);
  }

  private static int longest(List<String> words, String label) {
    return words.stream()
        .map(Words::key)
        .filter(label::contains)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** A term, and where its label ends. */
  private record Labelled(ShareTerm term, int start, int end) {}

  private Optional<Labelled> label(String text) {
    for (Map.Entry<ShareTerm, List<String>> one : profile.terms().entrySet()) {
      for (String name : one.getValue()) {
        Matcher label =
            Pattern.compile(
                    "^\\s*[^\\d、。]{0,8}?"
                        + Pattern.quote(name)
                        + "(?:額|等|数)?\\s*(?:\\*\\d)?\\s*:?\\s*")
                .matcher(text);
        if (label.find()) {
          return Optional.of(new Labelled(one.getKey(), 0, label.end()));
        }
      }
    }
    return Optional.empty();
  }
}
