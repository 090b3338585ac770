package jp.hakaru.face.portal.internal.element;

import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * A node of a plan by name (計画の項目).
 *
 * @param levelName the plan's own word for its level
 * @param code the printed code
 */
public record NodeRef(Id id, @Nullable String levelName, @Nullable String code, String title) {
  /** Level, code and title in one line, as {@code 施策 2-1 …}. */
  public String label() {
    String level = levelName == null ? "" : levelName + " ";
    String number = code == null ? "" : code + " ";
    return level + number + title;
  }

  /** Level and code, or what there is of them; empty when the paper gives neither. */
  public String mark() {
    String level = levelName == null ? "" : levelName;
    return code == null ? level : (level + " " + code).strip();
  }
}
