package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Neighbours;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Section;
import jp.hakaru.inout.ingest.internal.page.measure.read.Token.Column;
import jp.hakaru.inout.ingest.internal.page.read.PeriodReader;
import jp.hakaru.inout.ingest.internal.page.read.StatedReader;
import jp.hakaru.inout.ingest.internal.page.table.ColumnWords;
import jp.hakaru.inout.ingest.internal.page.table.IndicatorTables;
import jp.hakaru.inout.ingest.internal.page.table.NumberedName;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads indicators whose values stand before or behind their names, two by two or under headings of
 * their own (指標の読み取り). What no name has, or several may have, stays unread.
 */
final class IndicatorReader {
  private final StatedReader stated;
  private final TokenReader tokens;
  private final NameSense sense;
  private final NameMatch match;
  private final LooseValues loose;
  private final IndicatorTables tables;
  private final MeasureNames names;
  private final Notes notes;

  IndicatorReader(MeasurePagesProfile profile, Neighbours neighbours, Notes notes) {
    this.stated = new StatedReader(profile.figures());
    this.tokens = new TokenReader(profile, neighbours, stated);
    this.sense = new NameSense(profile);
    this.match = new NameMatch(sense, notes);
    this.loose = new LooseValues(notes);
    this.names = new MeasureNames(profile, sense, notes);
    this.tables =
        new IndicatorTables(
            ColumnWords.of(profile),
            stated,
            names,
            Stream.concat(profile.bullets().stream(), profile.noteSigns().stream()).toList(),
            notes);
    this.notes = notes;
  }

  List<PageIndicator> read(Section section) {
    String label = Words.key(section.label().word().text());
    IndicatorTables.Found rows = tables.read(section.lines(), label);
    List<PageIndicator> found = new ArrayList<>(rows.indicators());
    List<Token> all = merged(tokens.read(rows.rest()));
    List<Token.Name> names = new ArrayList<>();
    List<Values> values = new ArrayList<>();
    List<Token> between = new ArrayList<>();
    for (int at = 0; at <= all.size(); at++) {
      if (at == all.size() || all.get(at) instanceof Token.Name) {
        values.addAll(Values.of(between, columns(all, at - headless(between))));
        between.clear();
      }
      if (at < all.size() && all.get(at) instanceof Token.Name name) {
        names.add(name);
      } else if (at < all.size()) {
        between.add(all.get(at));
      }
    }
    List<NameMatch.Pair> pairs = match.match(names, values);
    note(all, pairs);
    String told = sense.label(label, names.stream().map(Token.Name::value).toList());
    for (NameMatch.Pair bare : pairs) {
      NameMatch.Pair pair = loose.complete(bare, heads(all));
      boolean single = pairs.size() == 1;
      List<Token.Series> series =
          single ? all.stream().flatMap(IndicatorReader::series).toList() : List.of();
      found.add(indicator(pair, told, series.size() == 1 ? series.getFirst() : null));
    }
    return found;
  }

  private static Stream<Token.Series> series(Token token) {
    return token instanceof Token.Series series ? Stream.of(series) : Stream.empty();
  }

  /** Tokens without headings and names that are printed twice in a row. */
  private static List<Token> merged(List<Token> tokens) {
    List<Token> merged = new ArrayList<>();
    for (Token token : tokens) {
      Token last = merged.isEmpty() ? null : merged.getLast();
      boolean again =
          (token instanceof Token.Name name
                  && last instanceof Token.Name before
                  && Words.key(name.value().text()).equals(Words.key(before.value().text())))
              || (token instanceof Token.Head head
                  && last instanceof Token.Head above
                  && head.column() == above.column()
                  && head.column() != Column.OTHER);
      if (again && token instanceof Token.Head head && head.when() != null) {
        merged.removeLast();
        merged.add(token);
      } else if (!again) {
        merged.add(token);
      }
    }
    return merged;
  }

  /**
   * How many tokens stand from the first heading on, where values stand before it: those are below
   * none of these headings.
   */
  private static int headless(List<Token> between) {
    for (int at = 0; at < between.size(); at++) {
      if (between.get(at) instanceof Token.Head) {
        boolean before =
            between.subList(0, at).stream().anyMatch(one -> one instanceof Token.Figure);
        return before ? between.size() - at : 0;
      }
    }
    return 0;
  }

  /** The headings nearest before {@code end}, each column once, in the paper's order. */
  private static List<Token.Head> columns(List<Token> tokens, int end) {
    LinkedHashMap<Column, Token.Head> columns = new LinkedHashMap<>();
    for (Token token : tokens.subList(0, end)) {
      if (token instanceof Token.Head head) {
        columns.remove(head.column());
        columns.put(head.column(), head);
      }
    }
    return List.copyOf(columns.values());
  }

  /** The headings of the section, each column once. */
  private static List<Token.Head> heads(List<Token> tokens) {
    return columns(tokens, tokens.size());
  }

  private void note(List<Token> all, List<NameMatch.Pair> pairs) {
    for (Token token : all) {
      switch (token) {
        case Token.Head head -> head.words().pieces().forEach(notes::structure);
        case Token.Other other -> notes.structure(other.piece());
        case Token.Remark remark -> notes.unread(remark.piece(), Reason.NO_RECORD);
        case Token.Name name ->
            Stream.concat(name.pieces().stream(), Stream.ofNullable(name.unit()))
                .forEach(piece -> notes.unread(piece, Reason.NO_RECORD));
        case Token.Figure figure ->
            figure
                .pieces()
                .forEach(piece ->
                    notes.unread(piece, pairs.isEmpty() ? Reason.NO_NAME : Reason.AMBIGUOUS));
        case Token.Series series ->
            series
                .years()
                .forEach(year -> {
                  notes.unread(year.year(), Reason.NO_NAME);
                  notes.unread(year.value(), Reason.NO_NAME);
                });
      }
    }
  }

  private PageIndicator indicator(
      NameMatch.Pair pair, String label, Token.@Nullable Series series) {
    NumberedName parted = names.bare(pair.name().value());
    Value name = parted.name();
    PageIndicator.Stated baseline = stated(pair, Column.BASELINE, series);
    PageIndicator.Stated target = stated(pair, Column.TARGET, null);
    Piece printed = pair.name().unit();
    Value unit =
        Stream.of(Column.BASELINE, Column.TARGET)
            .flatMap(column -> Stream.ofNullable(pair.values().figures().get(column)))
            .flatMap(figure -> Stream.ofNullable(figure.found().unit()))
            .findFirst()
            .orElse(printed == null ? null : Value.written(printed));
    return new PageIndicator(
        parted.number(),
        name,
        unit,
        new PageIndicator.KindAt(sense.kind(name, label)),
        baseline,
        target,
        null,
        Stream.concat(years(series).stream(), milestone(pair).stream()).toList());
  }

  /** The target of a year before the last, where its heading tells the year. */
  private Optional<PageIndicator.YearValue> milestone(NameMatch.Pair pair) {
    Token.Figure figure = pair.values().figures().get(Column.MILESTONE);
    Token.Head head = pair.values().heads().get(Column.MILESTONE);
    PeriodReader.When when = head == null ? null : head.when();
    PageIndicator.PeriodAt at = when == null ? null : when.period();
    if (figure == null || at == null || !(at.period() instanceof Period.Fiscal fiscal)) {
      return Optional.empty();
    }
    PageIndicator.Stated value = figure.found().stated();
    return Optional.of(
        new PageIndicator.YearValue(
            ValueKind.TARGET, fiscal.year(), at.pieces(), value.text(), value.number()));
  }

  private PageIndicator.@Nullable Stated stated(
      NameMatch.Pair pair, Column column, Token.@Nullable Series series) {
    Token.Figure figure = pair.values().figures().get(column);
    Token.Head head = pair.values().heads().get(column);
    if (figure == null) {
      return null;
    }
    StatedReader.Found found = figure.found();
    figure.pieces().forEach(notes::structure);
    if (column == Column.BASELINE) {
      found =
          stated.baseline(figure.pieces()).orElseGet(() -> stated.state(figure.pieces(), false));
    }
    PeriodReader.When when = head == null ? null : head.when();
    PageIndicator.AggregationAt over = when == null ? null : when.aggregation();
    PageIndicator.PeriodAt period = when == null ? null : when.period();
    boolean byName = column == Column.TARGET || period != null || found.stated().period() != null;
    return stated.complete(
        found.stated(),
        period == null && over != null && series != null ? span(series) : period,
        over == null && byName ? stated.byName(pair.name().value()) : over,
        found.unit());
  }

  /** The years of a series, over which a baseline was gathered. */
  private static PageIndicator.@Nullable PeriodAt span(Token.Series series) {
    Piece first = series.years().getFirst().year();
    Piece last = series.years().getLast().year();
    Optional<FiscalYear> from = year(first);
    Optional<FiscalYear> to = year(last);
    boolean runs = from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) < 0;
    return runs
        ? new PageIndicator.PeriodAt(
            new Period.Span(new Period.Fiscal(from.get()), new Period.Fiscal(to.get())),
            List.of(first, last))
        : null;
  }

  private static Optional<FiscalYear> year(Piece piece) {
    return FiscalYear.written(piece.text()).map(FiscalYear.Written::year);
  }

  private List<PageIndicator.YearValue> years(Token.@Nullable Series series) {
    List<PageIndicator.YearValue> values = new ArrayList<>();
    for (Token.YearOf one : series == null ? List.<Token.YearOf>of() : series.years()) {
      Optional<FiscalYear> year = year(one.year());
      Optional<StatedReader.Found> found = stated.baseline(List.of(one.value()));
      if (year.isPresent() && found.isPresent()) {
        PageIndicator.Stated value = found.get().stated();
        values.add(
            new PageIndicator.YearValue(
                year.get(), List.of(one.year()), value.text(), value.number()));
      }
    }
    return values;
  }
}
