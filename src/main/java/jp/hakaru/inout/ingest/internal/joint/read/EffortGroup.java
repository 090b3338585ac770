package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
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
  private static final Pattern GOES_ON = Pattern.compile(".{6,40}[たるなの]");
  private static final Pattern SLOGAN = Pattern.compile("~\\s*(?<inside>[^~]+?)\\s*~");
  private static final Pattern ROUND =
      Pattern.compile("\\s*(?<name>[^()~]+?)\\s*\\((?<inside>[^()\\d]{2,20})\\)\\s*");
  private static final Pattern FRAMED =
      Pattern.compile(
          "[\\[【〔<〈《][\\p{IsHan}\\p{IsKatakana}]{0,4}\\s*(?:[IVX]{1,4}|\\d{1,2})[.:]?\\s+(?<name>[^\\[\\]【】〔〕<>〈〉《》。]{2,30}?)\\s*"
              + "[\\]】〕>〉》]\\s*(?<approach>[^\\s\\[\\]【】〔〕。][^\\[\\]【】〔〕。]{1,20})?");
  private static final Pattern LAST_NUMBER = Pattern.compile("\\s*(?:[①-⑳]|\\(\\d{1,2}\\))\\s*$");

  /** A line that may go on in the title of the effort below it. */
  static boolean mayBeSlogan(JointLine line) {
    return !line.isTable() && line.signs().isEmpty() && GOES_ON.matcher(line.wholeKey()).matches();
  }

  /** Whether a line heads a group: by its number, or by that in its brackets. */
  static boolean heads(JointLine line) {
    boolean numbered =
        line.number()
            .filter(sign -> sign.form().equals("I") || sign.form().startsWith("第1"))
            .isPresent();
    return !line.isTable() && (numbered || framed(line).isPresent());
  }

  /** A group whose number and name stand in brackets: 〔柱Ⅰ 暮らしを守る〕 分野をまたぐ事業. */
  static Optional<EffortGroup> framed(JointLine line) {
    Piece first = line.cells().getFirst();
    Glyphs glyphs = Glyphs.spaced(first);
    Matcher framed = FRAMED.matcher(glyphs.text());
    if (line.isTable() || !framed.matches()) {
      return Optional.empty();
    }
    Value behind =
        framed.group("approach") == null
            ? null
            : Value.written(glyphs.pieces(framed.start("approach"), framed.end("approach")));
    return Optional.of(
        new EffortGroup(
            Value.written(glyphs.pieces(framed.start("name"), framed.end("name"))), behind));
  }

  /** A perspective with its approach in round brackets behind it. */
  static Optional<EffortGroup> bracketed(Piece heading) {
    Glyphs glyphs = Glyphs.spaced(heading);
    Matcher round = ROUND.matcher(glyphs.text());
    return round.matches()
        ? Optional.of(
            new EffortGroup(
                Value.written(glyphs.pieces(round.start("name"), round.end("name"))),
                Value.written(glyphs.pieces(round.start("inside"), round.end("inside")))))
        : Optional.empty();
  }

  static EffortGroup of(Piece heading) {
    Glyphs glyphs = Glyphs.spaced(heading);
    Optional<EffortGroup> round = bracketed(heading);
    if (round.isPresent()) {
      return round.get();
    }
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
