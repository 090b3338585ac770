package jp.hakaru.inout.ingest.internal.form.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.profile.FieldType;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Finds labels in texts (見出しの判定), by the profile's words; blanks, widths and brackets do not
 * matter.
 */
final class LabelWords {
  private static final String OPEN = "【[〔<〈《「(";
  private static final String CLOSE = "】]〕>〉》」):";
  private static final int LONGEST = 30;

  private final Map<String, List<FormLabel>> names = new HashMap<>();
  private final Map<String, List<FormLabel>> endings = new HashMap<>();
  private final List<String> remarks;
  private final String signs;

  LabelWords(FormProfile profile) {
    profile
        .fields()
        .forEach((key, field) ->
            add(new FormLabel(key, field.type(), null), field.names(), field.endings()));
    profile
        .texts()
        .forEach((key, text) ->
            add(new FormLabel(key, FieldType.TEXT, text.role()), text.names(), text.endings()));
    this.remarks = profile.noteSigns().stream().map(Words::key).toList();
    this.signs = String.join("", profile.sectionSigns().stream().map(Words::key).toList());
  }

  private void add(FormLabel label, List<String> own, List<String> ends) {
    own.forEach(
        name -> names.computeIfAbsent(Words.key(name), any -> new ArrayList<>()).add(label));
    ends.forEach(
        end -> endings.computeIfAbsent(Words.key(end), any -> new ArrayList<>()).add(label));
  }

  /** The label that {@code piece} is, with a remark behind it or without. */
  Optional<LabelAt> whole(Piece piece) {
    Glyphs glyphs = Glyphs.compact(List.of(piece));
    String text = glyphs.text();
    int from = 0;
    int to = text.length();
    while (from < to && (signs + OPEN).indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && CLOSE.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    if (from == to) {
      return Optional.empty();
    }
    Optional<LabelAt> whole = named(glyphs, text, from, to);
    int end = remarkStart(text, from, to);
    boolean bracketed = end < to && text.charAt(end) == '(';
    return (whole.isPresent() ? whole : named(glyphs, text, from, end))
        .map(at ->
            new LabelAt(
                at.labels(), at.word(), piece, at.certain() && (whole.isPresent() || !bracketed)));
  }

  private Optional<LabelAt> named(Glyphs glyphs, String text, int from, int to) {
    int stop = to;
    while (stop > from && CLOSE.indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    if (stop == from) {
      return Optional.empty();
    }
    String name = text.substring(from, stop);
    Piece word = glyphs.piece(from, stop);
    List<FormLabel> known = names.get(name);
    if (known != null) {
      return Optional.of(new LabelAt(known, word, word, true));
    }
    if (name.length() > LONGEST || Words.endsSentence(name)) {
      return Optional.empty();
    }
    return endings.entrySet().stream()
        .filter(entry -> name.endsWith(entry.getKey()))
        .findFirst()
        .map(entry -> new LabelAt(entry.getValue(), word, word, false));
  }

  /** Where a remark behind the words begins: at its sign, or at a bracket that ends the text. */
  private int remarkStart(String text, int from, int to) {
    int first = to;
    for (String remark : remarks) {
      int at = text.indexOf(remark, from + 1);
      first = at > from && at < first ? at : first;
    }
    int bracket = text.indexOf('(', from + 1);
    boolean closed = text.endsWith(")");
    return bracket > from && bracket < first && closed ? bracket : first;
  }

  /** The label that the token {@code piece} is by itself, without remark. */
  Optional<LabelAt> token(Piece piece) {
    return whole(piece)
        .filter(LabelAt::certain)
        .filter(at -> at.word().equals(piece) || isDressed(at));
  }

  private boolean isDressed(LabelAt at) {
    int words = Words.key(at.word().text()).length();
    return Words.key(at.all().text()).length() <= words + 2;
  }
}
