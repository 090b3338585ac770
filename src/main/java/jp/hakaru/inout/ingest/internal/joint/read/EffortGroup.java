package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the heading of a group of efforts tells (取組のまとまり): the perspective, and between tildes the
 * approach.
 *
 * @param approach unset where none is printed
 */
record EffortGroup(Value perspective, @Nullable Value approach) {
  private static final Pattern SLOGAN = Pattern.compile("~\\s*(?<inside>[^~]+?)\\s*~");
  private static final Pattern LAST_NUMBER = Pattern.compile("\\s*(?:[①-⑳]|\\(\\d{1,2}\\))\\s*$");

  static EffortGroup of(Piece heading) {
    Glyphs glyphs = Glyphs.spaced(heading);
    Matcher inside = SLOGAN.matcher(glyphs.text());
    boolean slogan = inside.find();
    Value approach =
        slogan ? Value.written(glyphs.pieces(inside.start("inside"), inside.end("inside"))) : null;
    int end = slogan ? inside.start() : glyphs.text().length();
    Piece title = glyphs.piece(0, Math.max(1, end));
    Matcher number = LAST_NUMBER.matcher(title.text());
    int cut = number.find() ? number.start() : title.text().length();
    return new EffortGroup(
        Value.written(new Piece(title.line(), title.start(), title.start() + cut)), approach);
  }
}
