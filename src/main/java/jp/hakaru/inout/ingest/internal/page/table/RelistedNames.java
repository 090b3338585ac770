package jp.hakaru.inout.ingest.internal.page.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** The mark behind a name that it stands elsewhere too (名称の後ろの再掲). */
public final class RelistedNames {
  private final Pattern form;
  private final Notes notes;

  /**
   * @param relisted the words of such marks
   */
  public RelistedNames(List<String> relisted, Notes notes) {
    String words = AnyOf.words(relisted);
    this.form =
        Pattern.compile(
            "^.+?(?<mark>[(\\[【〔<]※?(?:"
                + words
                + ")(?:[:\\s][^()\\[\\]]{1,12})?[)\\]】〕>]|※(?:"
                + words
                + "))$");
    this.notes = notes;
  }

  /** The mark, on the last line of {@code name}; unset where there is none. */
  public @Nullable Piece mark(Value name) {
    Glyphs glyphs = Glyphs.compact(name.pieces());
    Matcher matcher = form.matcher(glyphs.text());
    return matcher.matches()
        ? glyphs.pieces(matcher.start("mark"), matcher.end("mark")).getFirst()
        : null;
  }

  /** {@code name} without the mark, which is noted as structure. */
  public Value bare(Value name) {
    Glyphs glyphs = Glyphs.compact(name.pieces());
    Matcher matcher = form.matcher(glyphs.text());
    if (!matcher.matches()) {
      return name;
    }
    glyphs.pieces(matcher.start("mark"), matcher.end("mark")).forEach(notes::structure);
    return Value.written(glyphs.pieces(0, matcher.start("mark")));
  }
}
