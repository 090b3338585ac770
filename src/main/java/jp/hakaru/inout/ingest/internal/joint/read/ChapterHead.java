package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * How the heading of a chapter prints it (章の見出し).
 *
 * @param level the word of its number: 章, 柱
 * @param mark what stands in brackets behind the title
 */
record ChapterHead(Value title, @Nullable Value level, @Nullable Value mark) {
  private static final Pattern LEVEL =
      Pattern.compile(
          "^(?:第.*?|[0-9０-９]{1,2})(?<word>[章節編部項])$|^(?<before>(?!第)[\\p{IsHan}\\p{IsKatakana}ー]+(?:の[\\p{IsHan}ー]+)?)[0-9０-９]");
  private static final Pattern SLOGAN = Pattern.compile("~\\s*(?<inside>[^~]+?)\\s*~");
  private static final Pattern MARKED =
      Pattern.compile("(?<title>.*\\S)\\s*[【〔\\[](?<mark>[^【】〔〕\\[\\]]{1,8})[】〕\\]]\\s*");

  static ChapterHead of(Sign sign, Piece text) {
    Matcher word = LEVEL.matcher(sign.piece().text().strip());
    Value level =
        word.find()
            ? Value.written(
                within(
                    sign.piece(),
                    Math.max(word.start("word"), word.start("before")),
                    Math.max(word.end("word"), word.end("before"))))
            : null;
    Matcher marked = MARKED.matcher(text.text());
    return marked.matches()
        ? new ChapterHead(
            Texts.value(within(text, 0, marked.end("title"))),
            level,
            Value.written(within(text, marked.start("mark"), marked.end("mark"))))
        : new ChapterHead(Texts.value(text), level, null);
  }

  private static Piece within(Piece piece, int from, int to) {
    return new Piece(piece.line(), piece.start() + from, piece.start() + to);
  }

  /** What stands between tildes that are all of a line. */
  static Optional<Value> slogan(JointLine line) {
    Glyphs glyphs = Glyphs.spaced(line.cells().getFirst());
    Matcher slogan = SLOGAN.matcher(glyphs.text());
    return !line.isTable() && slogan.matches()
        ? Optional.of(Value.written(glyphs.pieces(slogan.start("inside"), slogan.end("inside"))))
        : Optional.empty();
  }
}
