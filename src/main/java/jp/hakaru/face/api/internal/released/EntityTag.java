package jp.hakaru.face.api.internal.released;

import java.nio.charset.StandardCharsets;
import jp.hakaru.base.kernel.Id;

/** Strong entity tags (版の名札). */
public final class EntityTag {
  /** Another one as soon as the same rows give other bytes. */
  private static final String FORM = "1";

  private static final String SEPARATOR = "\n";
  private static final int LENGTH = 32;

  private EntityTag() {}

  /** The tag, in its quotes, of what is made of {@code parts} alone. */
  public static String of(String... parts) {
    String all = FORM + SEPARATOR + String.join(SEPARATOR, parts);
    return '"' + Id.digest(all.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH) + '"';
  }
}
