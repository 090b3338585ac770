package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.HashSet;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;

/** A list that names efforts of the paper once more (取組名の再掲), and how its names are numbered. */
final class NameList {
  private final Set<Integer> ordinals = new HashSet<>();
  private String form = "";
  private String bullet = "";
  private int marked;

  void end() {
    form = "";
    bullet = "";
    ordinals.clear();
    marked = 0;
  }

  /** Takes the sign of a name of the list. */
  void take(Sign sign) {
    form = sign.isNumber() ? sign.form() : "";
    bullet = sign.isNumber() ? "" : sign.form();
    ordinals.add(sign.ordinal());
  }

  /** Takes a name with its amount that is marked, and numbered elsewhere; 0 where it is not. */
  void mark(int ordinal) {
    marked = ordinal;
  }

  /** The number that the last marked name bears elsewhere. */
  int marked() {
    return marked;
  }

  /** The largest number; 0 where it has none. */
  int last() {
    return ordinals.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** Whether the list is numbered so, and this number is not yet in it. */
  boolean lacks(Sign sign) {
    return sign.form().equals(form) && !ordinals.contains(sign.ordinal());
  }

  /**
   * Whether the name before one of this number is not in the list.
   *
   * @param ordered whether its names stand in the order of their numbers
   */
  boolean isLate(Sign sign, boolean ordered) {
    boolean begins = !sign.form().equals(form);
    return sign.ordinal() > 1 && (begins || ordered && !ordinals.contains(sign.ordinal() - 1));
  }

  /** Whether a line bears the bullet of the names of the list. */
  boolean isMarked(JointLine line) {
    return line.isBullet() && line.signs().getLast().form().equals(bullet);
  }
}
