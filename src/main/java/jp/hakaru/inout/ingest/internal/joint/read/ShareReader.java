package jp.hakaru.inout.ingest.internal.joint.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.PartyKind;
import jp.hakaru.base.dossier.ShareTerm;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.ShareDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who bears what share, up to what and for how long (負担割合・上限・期間の読み取り), in a line by itself:
 * 県1/2、市町村1/2, 償還額の市町村負担の1/2, 支援期間 最大3年間.
 */
final class ShareReader {
  private static final String FRACTION = "(?<n>\\d{1,2})\\s*/\\s*(?<d>\\d{1,2})";
  private static final Pattern PARTIES =
      Pattern.compile(
          "\\s*(?<names>[^\\d、,/]{1,12}(?:[、,・][^\\d、,/]{1,12})*?)\\s*(?:各)?"
              + FRACTION
              + "\\s*[、,]?");
  private static final Pattern OF_BASE =
      Pattern.compile("(?<base>[^。]{2,60}?)の\\s*" + FRACTION + "(?:\\s*(?:以内|を補助|を支援|を助成))?");
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?<number>\\d[\\d,]*(?:\\.\\d+)?)\\s*(?<unit>百万円|千円|万円|億円|円|年間?|世帯|人|件|か所|箇所|戸|台|団体|市町村)");
  private static final Pattern SPAN = Pattern.compile("\\((?<from>[^()~]+)~(?<to>[^()~]*)\\)");

  private final JointPapersProfile profile;
  private final Notes notes;

  ShareReader(JointPapersProfile profile, Notes notes) {
    this.profile = profile;
    this.notes = notes;
  }

  /** Takes what a line says of shares; false where it says nothing of that kind. */
  boolean take(JointLine line, EffortDraft effort) {
    Piece text = line.text();
    if (text == null || line.isTable()) {
      return false;
    }
    Glyphs glyphs = Glyphs.spaced(text);
    Optional<Labelled> label = label(glyphs.text());
    int from = label.map(Labelled::end).orElse(0);
    List<ShareDraft> found = ofBase(glyphs, from, null, null);
    if (found.isEmpty()) {
      found = parties(glyphs, from, label.orElse(null), null);
    }
    if (found.isEmpty() && label.isPresent()) {
      found = quantity(glyphs, label.get(), null);
    }
    if (found.isEmpty()) {
      return false;
    }
    notes.structure(line.cells().getFirst());
    effort.shares().addAll(found);
    return true;
  }

  /** Rows of tables that were taken: one that is printed again says nothing new. */
  private final Set<String> rows = new HashSet<>();

  /** The cases that the head of a table names, by their columns. */
  private final Map<Integer, Value> variants = new TreeMap<>();

  void endTable() {
    variants.clear();
  }

  /**
   * Takes a row of a table of terms: its label, then a cell a case; one cell for several cases
   * holds for all. A row without a label before any other names the cases.
   */
  boolean takeRow(JointLine line, EffortDraft effort) {
    if (line.columns().getFirst() > 0) {
      variants.clear();
      for (int at = 0; at < line.cells().size(); at++) {
        variants.put(line.columns().get(at), Value.written(line.cells().get(at)));
      }
      return variants.size() > 1;
    }
    Piece text = line.text();
    List<ShareDraft> found = new ArrayList<>();
    if (text != null && !variants.isEmpty()) {
      for (int at = 1; at < line.cells().size(); at++) {
        Value variant = line.cells().size() == 2 ? null : variants.get(line.columns().get(at));
        found.addAll(cell(text, line.cells().get(at), variant));
      }
    }
    String row =
        line.cells().stream().map(cell -> Words.key(cell.text())).collect(Collectors.joining("|"));
    if (!found.isEmpty() && rows.add(row)) {
      effort.shares().addAll(found);
    }
    return !found.isEmpty();
  }

  private List<ShareDraft> cell(Piece label, Piece cell, @Nullable Value variant) {
    Glyphs glyphs = Glyphs.spaced(cell);
    Optional<Labelled> own = label(glyphs.text());
    Optional<ShareTerm> term = own.map(Labelled::term).or(() -> term(Words.key(label.text())));
    List<ShareDraft> found = new ArrayList<>(ofBase(glyphs, 0, party(label), variant));
    if (found.isEmpty()) {
      found.addAll(parties(glyphs, 0, null, variant));
    }
    if (found.isEmpty() && term.isPresent()) {
      int from = own.map(Labelled::end).orElse(0);
      found.addAll(quantity(glyphs, new Labelled(term.get(), 0, from), variant));
    }
    return found;
  }

  /** The term of a row by its label; a cost of one named year is that of the first. */
  private Optional<ShareTerm> term(String label) {
    Optional<ShareTerm> named =
        profile.terms().entrySet().stream()
            .filter(one -> one.getValue().stream().map(Words::key).anyMatch(label::contains))
            .map(Map.Entry::getKey)
            .findFirst();
    boolean ofYear = label.contains("事業費") && label.matches("[A-Z]?\\d+(?:年度)?.*");
    return named.isPresent() ? named : Optional.of(ShareTerm.FIRST_YEAR_COST).filter(any -> ofYear);
  }

  /** A term, and where its label ends. */
  private record Labelled(ShareTerm term, int start, int end) {}

  private Optional<Labelled> label(String text) {
    for (Map.Entry<ShareTerm, List<String>> one : profile.terms().entrySet()) {
      for (String name : one.getValue()) {
        Matcher label =
            Pattern.compile("^\\s*[^\\d、。]{0,8}?" + Pattern.quote(name) + "(?:額|等)?\\s*[:]?\\s*")
                .matcher(text);
        if (label.find()) {
          return Optional.of(new Labelled(one.getKey(), 0, label.end()));
        }
      }
    }
    return Optional.empty();
  }

  /** Parties each with its fraction, which must be all that stands there. */
  private List<ShareDraft> parties(
      Glyphs glyphs, int from, @Nullable Labelled label, @Nullable Value variant) {
    if (label != null && label.term() != ShareTerm.SHARE) {
      return List.of();
    }
    Matcher one = PARTIES.matcher(glyphs.text()).region(from, glyphs.text().length());
    List<ShareDraft> shares = new ArrayList<>();
    int at = from;
    while (one.lookingAt()) {
      shares.addAll(shares(glyphs, one, variant));
      at = one.end();
      one.region(at, glyphs.text().length());
    }
    return glyphs.text().substring(at).isBlank() ? shares : List.of();
  }

  private List<ShareDraft> shares(Glyphs glyphs, Matcher one, @Nullable Value variant) {
    List<ShareDraft> shares = new ArrayList<>();
    ShareDraft.Fraction fraction = fraction(glyphs, one);
    int start = one.start("names");
    for (int at = start; at <= one.end("names"); at++) {
      boolean parts = at == one.end("names") || "、,・".indexOf(glyphs.text().charAt(at)) >= 0;
      if (parts && at > start) {
        int end = glyphs.text().startsWith("等", at - 1) && at - 1 > start ? at - 1 : at;
        Value name = Value.written(glyphs.pieces(start, end));
        shares.add(
            new ShareDraft(
                variant,
                new ShareDraft.Party(name, kind(name.text())),
                ShareTerm.SHARE,
                null,
                fraction,
                null,
                null,
                null,
                null,
                null));
        start = at + 1;
      }
    }
    return shares;
  }

  /** The body whose support a row's label names: 県の支援. */
  private ShareDraft.@Nullable Party party(Piece label) {
    Glyphs glyphs = Glyphs.spaced(label);
    Matcher named =
        Pattern.compile("^(?<body>" + AnswerCounts.any(profile.bodies()) + ")の(?:支援|負担|補助|助成)")
            .matcher(glyphs.text());
    return named.find()
        ? new ShareDraft.Party(
            Value.written(glyphs.pieces(named.start("body"), named.end("body"))), PartyKind.BODY)
        : null;
  }

  private PartyKind kind(String name) {
    return profile.bodies().stream().map(Words::key).anyMatch(Words.key(name)::equals)
        ? PartyKind.BODY
        : PartyKind.ORGANIZATION;
  }

  private static ShareDraft.Fraction fraction(Glyphs glyphs, Matcher found) {
    return new ShareDraft.Fraction(
        Integer.parseInt(found.group("n")),
        Integer.parseInt(found.group("d")),
        glyphs.pieces(found.start("n"), found.end("d")));
  }

  /** A fraction of something: 実質負担額の1/2. */
  private static List<ShareDraft> ofBase(
      Glyphs glyphs, int from, ShareDraft.@Nullable Party party, @Nullable Value variant) {
    Matcher found = OF_BASE.matcher(glyphs.text()).region(from, glyphs.text().length());
    if (!found.matches()) {
      return List.of();
    }
    Value base = Value.written(glyphs.pieces(found.start("base"), found.end("base")));
    return List.of(
        new ShareDraft(
            variant,
            party,
            ShareTerm.SHARE,
            null,
            fraction(glyphs, found),
            null,
            base,
            null,
            null,
            Value.written(glyphs.pieces(from, found.end()))));
  }

  /** A number behind a label, with the years for which it holds. */
  private static List<ShareDraft> quantity(Glyphs glyphs, Labelled label, @Nullable Value variant) {
    Matcher found = QUANTITY.matcher(glyphs.text()).region(label.end(), glyphs.text().length());
    if (label.term() == ShareTerm.SHARE || !found.find() || glyphs.text().contains("。")) {
      return List.of();
    }
    Matcher span = SPAN.matcher(glyphs.text()).region(found.end(), glyphs.text().length());
    Optional<YearAt> start = Optional.empty();
    Optional<YearAt> end = Optional.empty();
    if (span.find()) {
      start = year(glyphs, span, "from", "");
      end = year(glyphs, span, "to", span.group("from"));
    }
    int unitEnd = found.group("unit").equals("年間") ? found.end("unit") - 1 : found.end("unit");
    return List.of(
        new ShareDraft(
            variant,
            null,
            label.term(),
            label.end() > label.start()
                ? Value.written(glyphs.pieces(label.start(), label.end()))
                : null,
            null,
            new ShareDraft.Amount(
                new BigDecimal(found.group("number").replace(",", "")),
                Value.written(glyphs.pieces(found.start("unit"), unitEnd)),
                glyphs.pieces(found.start("number"), found.end("number"))),
            null,
            start.orElse(null),
            end.orElse(null),
            Value.written(glyphs.pieces(label.end(), glyphs.text().length()))));
  }

  /** A year; one without an era is of that of the year before it: H30~39年. */
  private static Optional<YearAt> year(Glyphs glyphs, Matcher span, String group, String before) {
    String text = span.group(group).strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher era = Pattern.compile("^\\D+").matcher(before.strip());
    String whole = Character.isDigit(text.charAt(0)) && era.find() ? era.group() + text : text;
    return FiscalYear.written(whole)
        .map(written ->
            new YearAt(written.year(), glyphs.pieces(span.start(group), span.end(group))));
  }
}
