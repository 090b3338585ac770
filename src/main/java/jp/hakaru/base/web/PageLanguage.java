package jp.hakaru.base.web;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language of the interface (画面の言語); the record itself stays in the language of its papers. */
public enum PageLanguage {
  JAPANESE(Locale.JAPANESE),
  ENGLISH(Locale.ENGLISH);

  /** The request parameter that chooses a language, {@code ?lang=en}. */
  public static final String PARAMETER = "lang";

  private final Locale locale;

  PageLanguage(Locale locale) {
    this.locale = locale;
  }

  /** The locale that names this language and no country. */
  public Locale locale() {
    return locale;
  }

  /** The language whose tag is {@code tag}, {@code ja} or {@code en}. */
  public static Optional<PageLanguage> findByTag(@Nullable String tag) {
    for (PageLanguage language : values()) {
      if (language.locale.getLanguage().equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
