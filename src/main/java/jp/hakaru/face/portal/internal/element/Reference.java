package jp.hakaru.face.portal.internal.element;

import org.jspecify.annotations.Nullable;

/**
 * A reference to another plan or scheme (関連づけ).
 *
 * @param scheme the paper's own word for the column or field
 * @param code its code there
 * @param title its title there
 */
public record Reference(String scheme, @Nullable String code, @Nullable String title) {
  /** Code and title, or what there is of them. */
  public String label() {
    String number = code == null ? "" : code;
    return title == null ? number : (number + " " + title).strip();
  }
}
