package jp.hakaru.inout.ingest.internal.form.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * The parts of a budget subject (予算科目の切り分け): 会計・款・項・目・細目, each with its number and name. Where most
 * parts begin with a number, one that does not belongs to the name before it.
 */
final class SubjectParts {
  private static final int MOST = 5;
  private static final int LONGEST =
      Schema.of(Table.PROJECT_SUBJECTS).column("moku").longest().orElseThrow();
  private static final Pattern NUMBERED = Pattern.compile("^[0-9０-９].*");

  private final String separators;

  SubjectParts(String separators) {
    this.separators = separators;
  }

  /**
   * The parts in order; empty where there are fewer than two or more than five, or one is too long.
   */
  List<Piece> of(Piece subject) {
    List<Piece> parts = new ArrayList<>();
    String raw = subject.line().raw();
    int from = subject.start();
    for (int at = subject.start(); at <= subject.end(); at++) {
      if (at == subject.end() || separators.indexOf(raw.charAt(at)) >= 0) {
        if (at > from) {
          parts.add(new Piece(subject.line(), from, at));
        }
        from = at + 1;
      }
    }
    List<Piece> joined = joined(parts);
    boolean fits = joined.stream().allMatch(part -> part.end() - part.start() <= LONGEST);
    return joined.size() < 2 || joined.size() > MOST || !fits ? List.of() : joined;
  }

  private static List<Piece> joined(List<Piece> parts) {
    long numbered = parts.stream().filter(SubjectParts::isNumbered).count();
    if (numbered * 2 <= parts.size()) {
      return parts;
    }
    List<Piece> joined = new ArrayList<>();
    for (Piece part : parts) {
      if (joined.isEmpty() || isNumbered(part)) {
        joined.add(part);
      } else {
        Piece before = joined.removeLast();
        joined.add(new Piece(part.line(), before.start(), part.end()));
      }
    }
    return joined;
  }

  private static boolean isNumbered(Piece part) {
    return NUMBERED.matcher(part.text().strip()).matches();
  }
}
