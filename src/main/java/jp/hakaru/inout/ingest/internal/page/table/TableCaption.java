package jp.hakaru.inout.ingest.internal.page.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The line right above the head of a table that says what the table is of (表の見出し): 市民満足度（単位：％）.
 *
 * @param key the folded line
 * @param unit of all its values; unset where it names none
 */
record TableCaption(String key, @Nullable Value unit) {
  private static final int LONGEST = 30;

  private static final Pattern UNIT =
      Pattern.compile("[(\\[]?単位[:は]?(?<unit>[^\\d()\\[\\]:、,]{1,6})[)\\]]?$");

  /** The caption that {@code line} is: short words in one cell that are no sentence. */
  static Optional<TableCaption> of(Line line) {
    if (line.isBlank() || line.cells().size() > 1) {
      return Optional.empty();
    }
    Glyphs glyphs = Glyphs.compact(List.of(line.whole()));
    Matcher unit = UNIT.matcher(glyphs.text());
    boolean told = unit.find();
    if (glyphs.text().length() > LONGEST || Words.endsSentence(line.raw())) {
      return Optional.empty();
    }
    Value of = told ? Value.written(glyphs.pieces(unit.start("unit"), unit.end("unit"))) : null;
    return Optional.of(new TableCaption(glyphs.text(), of));
  }
}
