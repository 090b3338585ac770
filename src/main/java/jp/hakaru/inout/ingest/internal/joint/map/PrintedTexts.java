package jp.hakaru.inout.ingest.internal.joint.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Texts that a paper prints several times of one owner (くり返し印刷された文章): alike ones are one, with all
 * their lines; two of one item of one column that differ are both kept and in doubt.
 */
final class PrintedTexts {
  private final Notes notes;

  PrintedTexts(Notes notes) {
    this.notes = notes;
  }

  /** What a text is but for its words: role, heading above it, its own heading. */
  private record Place(String role, String section, String heading, String own) {}

  /** {@code texts}, those that are alike once. */
  List<JointText> once(List<JointText> texts) {
    Map<Place, JointText> alike = new LinkedHashMap<>();
    Map<Place, List<JointText>> items = new LinkedHashMap<>();
    for (JointText text : texts) {
      JointText known = alike.putIfAbsent(place(text, key(text.text())), text);
      if (known != null) {
        alike.put(place(text, key(text.text())), both(known, text));
      } else if (text.heading() != null) {
        items.computeIfAbsent(place(text, key(text.number())), any -> new ArrayList<>()).add(text);
      }
    }
    items.values().stream()
        .filter(same -> same.size() > 1)
        .flatMap(List::stream)
        .forEach(text -> notes.doubt(text.text().pieces().getFirst(), Reason.TWO_SPELLINGS));
    return List.copyOf(alike.values());
  }

  private static Place place(JointText text, String own) {
    return new Place(text.role().name(), key(text.section()), key(text.heading()), own);
  }

  private static String key(@Nullable Value value) {
    return value == null ? "" : Words.key(value.text());
  }

  private JointText both(JointText first, JointText again) {
    Value number = again.number();
    if (number != null) {
      number.pieces().forEach(notes::structure);
    }
    return new JointText(
        first.role(),
        first.section() == null ? null : joined(first.section(), again.section()),
        first.heading() == null ? null : joined(first.heading(), again.heading()),
        first.number(),
        joined(first.text(), again.text()));
  }

  private static Value joined(Value first, @Nullable Value again) {
    List<Piece> pieces = new ArrayList<>(first.pieces());
    pieces.addAll(again == null ? List.of() : again.pieces());
    return new Value(first.text(), pieces.stream().distinct().toList());
  }
}
