package jp.hakaru.inout.ingest.internal.form.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.RevenueKind;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/** Finds labels of rows (行の見出しの判定), a unit in brackets behind them or not. */
final class RowLabels {
  private record Named(
      RowKind kind, @Nullable IndicatorKind indicator, @Nullable RevenueKind revenue) {}

  private final Map<String, Named> names = new HashMap<>();
  private final Map<String, Long> units;
  private final Pattern form;

  RowLabels(FormProfile profile) {
    FormProfile.Rows rows = profile.rows();
    add(rows.states(), new Named(RowKind.STATE, null, null));
    rows.indicators().forEach((kind, own) -> add(own, new Named(RowKind.INDICATOR, kind, null)));
    add(rows.cost(), new Named(RowKind.COST, null, null));
    add(rows.effort(), new Named(RowKind.EFFORT, null, null));
    add(rows.earmarked(), new Named(RowKind.EARMARKED, null, null));
    add(rows.general(), new Named(RowKind.GENERAL, null, null));
    add(rows.group(), new Named(RowKind.GROUP, null, null));
    add(rows.other(), new Named(RowKind.OTHER, null, null));
    profile.revenueKinds().forEach((kind, own) -> add(own, new Named(RowKind.REVENUE, null, kind)));
    this.units = profile.units();
    this.form =
        Pattern.compile(
            "^(?<words>[^(\\[]*?)(?:[(\\[](?:(?:"
                + any(profile.unitWords())
                + "):?)?(?:(?<unit>"
                + any(List.copyOf(units.keySet()))
                + ")|[^()\\[\\]]{0,8})[)\\]])?$");
  }

  private static String any(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private void add(List<String> own, Named named) {
    own.forEach(name -> names.put(Words.key(name), named));
  }

  /** The label that {@code cell} is; empty where it is none that the profile knows. */
  Optional<RowLabel> find(Piece cell) {
    Glyphs glyphs = Glyphs.compact(List.of(cell));
    Named whole = names.get(glyphs.text());
    if (whole != null) {
      return Optional.of(label(whole, cell, null));
    }
    Matcher matcher = form.matcher(glyphs.text());
    Named named = matcher.matches() ? names.get(matcher.group("words")) : null;
    if (named == null) {
      return Optional.empty();
    }
    RowLabel.MoneyUnit unit =
        matcher.group("unit") == null
            ? null
            : new RowLabel.MoneyUnit(
                units.getOrDefault(matcher.group("unit"), 0L),
                glyphs.pieces(matcher.start("unit"), matcher.end("unit")));
    return Optional.of(label(named, glyphs.piece(0, matcher.end("words")), unit));
  }

  private static RowLabel label(Named named, Piece words, RowLabel.@Nullable MoneyUnit unit) {
    return new RowLabel(named.kind(), named.indicator(), named.revenue(), words, unit);
  }
}
