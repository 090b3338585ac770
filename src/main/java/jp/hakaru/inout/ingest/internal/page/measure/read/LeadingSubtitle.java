package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** A category that stands in brackets before a title (題名の前の分類): {@code <海> 潮の香りを守る}. */
final class LeadingSubtitle {
  private static final Pattern FORM =
      Pattern.compile(
          "^(?:<(?<a>[^<>]+)>|【(?<b>[^【】]+)】|〈(?<c>[^〈〉]+)〉|《(?<d>[^《》]+)》)\\s*(?<title>\\S.*)$");

  private LeadingSubtitle() {}

  static PageNode.Heading of(
      @Nullable Value word, Value code, Value title, @Nullable Value subtitle) {
    if (subtitle == null) {
      Glyphs glyphs = Glyphs.spaced(title.pieces().getFirst());
      Matcher matcher = FORM.matcher(glyphs.text());
      if (matcher.matches()) {
        String group =
            List.of("a", "b", "c", "d").stream()
                .filter(name -> matcher.group(name) != null)
                .findFirst()
                .orElseThrow();
        List<Piece> pieces = new ArrayList<>(title.pieces());
        pieces.set(0, glyphs.piece(matcher.start("title"), matcher.end("title")));
        return new PageNode.Heading(
            word,
            code,
            Value.written(pieces),
            Value.written(glyphs.piece(matcher.start(group), matcher.end(group))));
      }
    }
    return new PageNode.Heading(word, code, title, subtitle);
  }
}
