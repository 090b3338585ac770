package jp.hakaru.face.search.internal.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row says (行の文言), what is not set left out. */
final class Texts {
  private static final String APART = "　";

  private Texts() {}

  /** Those of {@code texts} that say something, each once. */
  static List<String> of(@Nullable String... texts) {
    List<String> said = new ArrayList<>();
    for (@Nullable String text : texts) {
      if (text != null && !text.isBlank() && !said.contains(text)) {
        said.add(text);
      }
    }
    return said;
  }

  /** Those of {@code texts} that say something in one line. */
  static String joined(@Nullable String... texts) {
    return String.join(APART, of(texts));
  }
}
