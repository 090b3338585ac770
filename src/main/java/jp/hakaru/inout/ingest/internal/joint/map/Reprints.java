package jp.hakaru.inout.ingest.internal.joint.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.text.Spellings;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Texts printed a second time with a few other characters (少し違う二度目の印刷): below another printing of
 * their effort, or as the same item of the same column of another effort. Both stay and are in
 * doubt. Texts of one list are never two printings, however alike they are.
 */
final class Reprints {
  private final Notes notes;

  Reprints(Notes notes) {
    this.notes = notes;
  }

  /** A text of one printing of an effort. */
  private record Place(EffortDraft effort, long printing, String key) {}

  /**
   * A text, and which printing of its effort it stands below.
   *
   * @param printing from 0; above the first title it is 0 too
   */
  private record Printed(JointText text, String key, EffortDraft effort, long printing) {
    static Printed of(JointText text, EffortDraft effort) {
      int line = line(text.text());
      long printing =
          Stream.concat(Stream.ofNullable(effort.heading().title()), effort.spellings().stream())
              .map(Printed::line)
              .distinct()
              .filter(title -> title <= line)
              .count();
      String key = Words.key(text.text().text()).replaceAll("。$", "");
      return new Printed(text, key, effort, Math.max(0, printing - 1));
    }

    private static int line(Value value) {
      return value.pieces().getFirst().line().number();
    }

    Place place(String text) {
      return new Place(effort, printing, text);
    }

    boolean isAgain(Printed other) {
      boolean elsewhere =
          effort.equals(other.effort) ? printing != other.printing : isSameItem(other.text);
      return elsewhere
          && !key.equals(other.key)
          && sharesEnd(other.key)
          && Spellings.alike(key, other.key);
    }

    private boolean isSameItem(JointText other) {
      NarrativeRole role = text.role();
      return role == other.role()
          && isSame(text.heading(), other.heading())
          && isSame(text.number(), other.number());
    }

    private static boolean isSame(@Nullable Value one, @Nullable Value other) {
      return one != null && other != null && Words.key(one.text()).equals(Words.key(other.text()));
    }

    /** Whether both begin or end alike, as two do that differ in one place. */
    private boolean sharesEnd(String other) {
      return !key.isEmpty()
          && !other.isEmpty()
          && (key.charAt(0) == other.charAt(0)
              || key.charAt(key.length() - 1) == other.charAt(other.length() - 1));
    }
  }

  void check(List<EffortDraft> efforts) {
    List<Printed> all = new ArrayList<>();
    efforts.forEach(effort -> effort.texts().forEach(text -> all.add(Printed.of(text, effort))));
    Set<Place> places = new HashSet<>();
    all.forEach(one -> places.add(one.place(one.key())));
    Map<Integer, Piece> differing = new TreeMap<>();
    for (int at = 0; at < all.size(); at++) {
      Printed one = all.get(at);
      all.subList(at + 1, all.size()).stream()
          .filter(other -> one.isAgain(other) && !isElsewhere(one, other, places))
          .forEach(other -> {
            add(one, differing);
            add(other, differing);
          });
    }
    differing.values().forEach(piece -> notes.doubt(piece, Reason.TWO_SPELLINGS));
  }

  /** Whether one of them stands unchanged in the printing of the other. */
  private static boolean isElsewhere(Printed one, Printed other, Set<Place> places) {
    return places.contains(one.place(other.key())) || places.contains(other.place(one.key()));
  }

  /** A line holds one doubt, from the first such text in it to the last. */
  private static void add(Printed one, Map<Integer, Piece> differing) {
    Piece piece = one.text().text().pieces().getFirst();
    differing.merge(
        piece.line().number(),
        piece,
        (a, b) -> new Piece(a.line(), Math.min(a.start(), b.start()), Math.max(a.end(), b.end())));
  }
}
