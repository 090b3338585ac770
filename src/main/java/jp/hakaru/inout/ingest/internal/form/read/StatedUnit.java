package jp.hakaru.inout.ingest.internal.form.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;

/** The money unit that a paper states beside its tables (単位：千円); none where it states several. */
public final class StatedUnit {
  private StatedUnit() {}

  public static Optional<RowLabel.MoneyUnit> of(FormProfile profile, List<Line> lines) {
    Pattern form =
        Pattern.compile(
            "[(\\[](?:"
                + any(profile.unitWords())
                + "):?(?<unit>"
                + any(List.copyOf(profile.units().keySet()))
                + ")[)\\]]$");
    List<RowLabel.MoneyUnit> found = new ArrayList<>();
    for (Line line : lines) {
      for (Cell cell : line.cells()) {
        Glyphs glyphs = Glyphs.compact(List.of(line.piece(cell)));
        Matcher matcher = form.matcher(glyphs.text());
        if (matcher.find()) {
          found.add(
              new RowLabel.MoneyUnit(
                  profile.units().getOrDefault(matcher.group("unit"), 0L),
                  glyphs.pieces(matcher.start("unit"), matcher.end("unit"))));
        }
      }
    }
    boolean one = found.stream().map(RowLabel.MoneyUnit::yen).distinct().count() == 1;
    return one ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static String any(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
