package jp.hakaru.inout.ingest.internal.form.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Parts a line into labels and what stands between them (見出しと値の切り分け), whatever its cells: a cell
 * may be a label, or begin with one before a blank or a colon; behind a first label each word
 * between blanks may be a further one.
 */
final class LineParts {
  private final LabelWords words;

  LineParts(LabelWords words) {
    this.words = words;
  }

  List<Part> of(Line line) {
    List<Part> parts = new ArrayList<>();
    for (Cell cell : line.cells()) {
      Piece piece = line.piece(cell);
      Optional<LabelAt> whole = words.whole(piece);
      if (whole.isPresent()) {
        parts.add(Part.label(whole.get()));
      } else {
        inside(piece, parts);
      }
    }
    return parts;
  }

  private void inside(Piece cell, List<Part> parts) {
    List<Part> inner = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (Piece token : tokens(cell)) {
      boolean mayBeLabel = inner.isEmpty() ? from < 0 : true;
      Optional<LabelAt> label = mayBeLabel ? words.token(token) : Optional.empty();
      if (label.isPresent()) {
        if (from >= 0) {
          inner.add(Part.value(new Piece(cell.line(), from, to)));
          from = -1;
        }
        inner.add(Part.label(label.get()));
      } else {
        from = from < 0 ? token.start() : from;
        to = token.end();
      }
    }
    if (from >= 0) {
      inner.add(Part.value(new Piece(cell.line(), from, to)));
    }
    parts.addAll(inner);
  }

  /** The words of a cell between blanks; a colon ends a word and belongs to it. */
  private static List<Piece> tokens(Piece cell) {
    List<Piece> tokens = new ArrayList<>();
    String raw = cell.line().raw();
    int from = cell.start();
    for (int at = cell.start(); at < cell.end(); at++) {
      char c = raw.charAt(at);
      boolean blank = Lines.isBlank(c);
      boolean colon = c == ':' || c == '：';
      if (blank || colon) {
        int end = colon ? at + 1 : at;
        if (end > from) {
          tokens.add(new Piece(cell.line(), from, end));
        }
        from = at + 1;
      }
    }
    if (cell.end() > from) {
      tokens.add(new Piece(cell.line(), from, cell.end()));
    }
    return tokens;
  }
}
