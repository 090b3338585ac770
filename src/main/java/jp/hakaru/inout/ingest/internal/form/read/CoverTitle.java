package jp.hakaru.inout.ingest.internal.form.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.internal.profile.FieldType;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * The plan's full name before the first sheet (表紙の計画名): a word between blanks that ends with what
 * the sheets call the plan, or with a plan's name, and is longer than that.
 */
public final class CoverTitle {
  private CoverTitle() {}

  public static Optional<Value> find(FormProfile profile, List<Line> front) {
    List<String> names =
        profile.fields().values().stream()
            .filter(field -> field.type() == FieldType.PLAN)
            .flatMap(field -> field.endings().stream())
            .toList();
    for (Line line : front) {
      int from = 0;
      for (int at = 0; at <= line.raw().length(); at++) {
        if (at == line.raw().length() || isGap(line.raw().charAt(at))) {
          Piece word = new Piece(line, from, at);
          if (at > from && isTitle(word.text(), names, profile.body().selfWords())) {
            return Optional.of(Value.written(word));
          }
          from = at + 1;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isGap(char c) {
    return Lines.isBlank(c) || c == '\t';
  }

  private static boolean isTitle(String word, List<String> names, List<String> plans) {
    String key = Words.key(word);
    return Stream.concat(names.stream(), plans.stream())
        .map(Words::key)
        .anyMatch(name -> key.endsWith(name) && key.length() > name.length());
  }
}
