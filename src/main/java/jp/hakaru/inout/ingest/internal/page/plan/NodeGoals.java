package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.Goals;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/** Goals that a heading serves (関連する目標): 2 14 15, or 目標3 with its title. */
final class NodeGoals {
  /**
   * Where a goal begins: at a number in a circle, one behind a blank and before a point, or one
   * between a wide gap and a blank.
   */
  private static final Pattern BEGIN =
      Pattern.compile(
          "[①-⑰]|(?<=[\\s　])[1-9１-９][0-9０-９]?[.．](?=[^0-9０-９])"
              + "|(?<=[\\s　]{2}|　)[1-9１-９][0-9０-９]?[\\s　](?=[^\\s　0-9０-９])");

  private final Goals numbers;
  private final Pattern titled;
  private final int most;
  private final Notes notes;

  NodeGoals(Profile.GoalWords words, Notes notes) {
    this.numbers = new Goals(words);
    this.most = words.most();
    this.notes = notes;
    this.titled =
        Pattern.compile(
            "(?:"
                + AnyOf.words(words.words())
                + ")?\\s?[(\\[【]?(?<code>[1-9]\\d?)[\\s.:)\\]】]*(?<title>[^\\d\\s].{2,30})");
  }

  /** Gives the goals of {@code section} to its node. */
  void fill(Section section) {
    for (Item item : section.items()) {
      for (Piece piece : item.pieces()) {
        for (Piece one : parts(new Piece(piece.line(), lead(item, piece), piece.end()))) {
          if (!all(section, one)) {
            notes.unread(one, Reason.VOCABULARY);
          }
        }
      }
    }
  }

  /** {@code piece} cut where its goals begin. */
  private static List<Piece> parts(Piece piece) {
    List<Piece> parts = new ArrayList<>();
    Matcher begin = BEGIN.matcher(piece.text());
    int from = piece.start();
    while (begin.find()) {
      int at = piece.start() + begin.start();
      if (at > from) {
        parts.add(bare(new Piece(piece.line(), from, at)));
      }
      from = at;
    }
    parts.add(bare(new Piece(piece.line(), from, piece.end())));
    return parts.stream().filter(part -> part.end() > part.start()).toList();
  }

  /** {@code piece} without the blanks at its end. */
  private static Piece bare(Piece piece) {
    return new Piece(
        piece.line(), piece.start(), piece.start() + piece.text().stripTrailing().length());
  }

  /** An item's number is a goal's where nothing else is. */
  private static int lead(Item item, Piece piece) {
    Piece sign = item.sign();
    boolean own = sign != null && sign.line().equals(piece.line());
    return own && sign != null ? sign.start() : piece.start();
  }

  private boolean all(Section section, Piece piece) {
    Glyphs glyphs = Glyphs.spaced(piece);
    List<Goals.Goal> found = numbers.in(glyphs.text());
    found.forEach(goal -> add(section, glyphs.piece(goal.start(), goal.end()), goal.number()));
    if (!found.isEmpty()) {
      return true;
    }
    Line line = piece.line();
    List<Cell> cells =
        line.cells().stream()
            .filter(cell -> cell.start() >= piece.start() && cell.end() <= piece.end())
            .toList();
    boolean every =
        cells.size() > 1
            && cells.stream().allMatch(cell -> titled.matcher(key(line.piece(cell))).matches());
    if (every) {
      cells.forEach(cell -> titled(section, line.piece(cell)));
    }
    return every || titled(section, piece);
  }

  private static String key(Piece piece) {
    return Glyphs.spaced(piece).text();
  }

  private boolean titled(Section section, Piece piece) {
    Glyphs glyphs = Glyphs.spaced(piece);
    Matcher matcher = titled.matcher(glyphs.text());
    boolean found = matcher.matches() && Integer.parseInt(matcher.group("code")) <= most;
    if (found) {
      section
          .node()
          .goals()
          .add(
              new PageNode.Goal(
                  Value.written(section.label().word()),
                  new Value(
                      matcher.group("code"),
                      List.of(glyphs.piece(matcher.start("code"), matcher.end("code")))),
                  Value.written(glyphs.piece(matcher.start("title"), matcher.end("title")))));
    }
    return found;
  }

  private static void add(Section section, Piece at, String number) {
    section
        .node()
        .goals()
        .add(
            new PageNode.Goal(
                Value.written(section.label().word()), new Value(number, List.of(at)), null));
  }
}
