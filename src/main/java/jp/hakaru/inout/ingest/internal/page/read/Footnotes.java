package jp.hakaru.inout.ingest.internal.page.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Footnotes (脚注・注記): whole sentences behind a sign such as ※, with a number or without, that go on
 * right below until the sentence ends. A word that one with a number explains is its heading.
 */
public final class Footnotes {
  /** How many lines a note has at most. */
  private static final int MOST_LINES = 5;

  /** How many letters a sign has at most that stands apart from its note. */
  private static final int SIGN = 4;

  /** A word that is explained, and what it means. */
  private static final Pattern TERM =
      Pattern.compile("(?<term>[^。：:「」（(]{2,20})[：:][\\s　]*(?=[^\\s　])");

  private final Pattern sign;

  /**
   * @param signs with which notes begin
   */
  public Footnotes(List<String> signs) {
    this.sign =
        Pattern.compile(
            signs.stream()
                    .map(Footnotes::quoted)
                    .collect(Collectors.joining("|", "(?<sign>(?:", ")"))
                + "[\\s　]?[0-9０-９]{0,2}[)）]?)[\\s　：:]*(?=[^\\s　])");
  }

  /** A sign that ends with a letter does not go on as a word: 注 is none before 目. */
  private static String quoted(String sign) {
    boolean word = Character.isLetter(sign.codePointBefore(sign.length()));
    return Pattern.quote(sign) + (word ? "(?=[\\s　：:0-9０-９)）])" : "");
  }

  /**
   * Lines, parted.
   *
   * @param notes in their order
   * @param rest the other lines
   */
  public record Parted(List<PageText> notes, List<Line> rest) {
    public Parted {
      notes = List.copyOf(notes);
      rest = List.copyOf(rest);
    }
  }

  public Parted part(List<Line> lines) {
    List<PageText> notes = new ArrayList<>();
    List<Line> rest = new ArrayList<>();
    for (int at = 0; at < lines.size(); ) {
      Line line = lines.get(at);
      Optional<List<Line>> note = begins(line) ? note(lines, at) : Optional.empty();
      if (note.isPresent()) {
        notes.add(text(note.get()));
        at += note.get().size();
      } else {
        rest.add(line);
        at++;
      }
    }
    return new Parted(notes, rest);
  }

  private boolean begins(Line line) {
    boolean one =
        line.cells().size() == 1
            || (line.cells().size() == 2 && line.first().end() - line.first().start() <= SIGN);
    return one && sign.matcher(line.whole().text()).lookingAt();
  }

  /** The lines of the note that begins at {@code from}; empty where no sentence ends. */
  private Optional<List<Line>> note(List<Line> lines, int from) {
    for (int at = from; at < Math.min(lines.size(), from + MOST_LINES); at++) {
      Line line = lines.get(at);
      boolean goesOn =
          at == from
              || (!line.isBlank()
                  && line.cells().size() == 1
                  && !begins(line)
                  && line.number() == lines.get(at - 1).number() + 1);
      if (!goesOn) {
        return Optional.empty();
      }
      if (Words.endsSentence(line.raw())) {
        return Optional.of(lines.subList(from, at + 1));
      }
    }
    return Optional.empty();
  }

  private PageText text(List<Line> lines) {
    Piece first = lines.getFirst().whole();
    Matcher begun = sign.matcher(first.text());
    if (!begun.lookingAt()) {
      throw new IllegalStateException("no note: " + first.text());
    }
    Piece mark = new Piece(first.line(), first.start(), first.start() + begun.end("sign"));
    int from = first.start() + begun.end();
    Matcher named = TERM.matcher(first.line().raw().substring(from, first.end()));
    Value term = null;
    boolean numbered = mark.text().chars().anyMatch(Character::isDigit);
    if (numbered && named.lookingAt()) {
      term = Value.written(new Piece(first.line(), from, from + named.end("term")));
      from += named.end();
    }
    List<Piece> text = new ArrayList<>();
    text.add(new Piece(first.line(), from, first.end()));
    lines.stream().skip(1).map(Line::whole).forEach(text::add);
    return new PageText(NarrativeRole.OTHER, null, term, Value.written(mark), Value.written(text));
  }
}
