package jp.hakaru.inout.entry;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The sentences of entries in one language (取り込みの文言の置き場). */
record EntryTexts(ResourceBundle texts) {

  /** Those in English or, for any other language, in Japanese. */
  static EntryTexts in(Locale locale) {
    return new EntryTexts(
        ResourceBundle.getBundle(
            "messages/entry",
            locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.JAPANESE,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** The sentence {@code key} with {@code values} in it; numbers stand without grouping. */
  String say(String key, Object... values) {
    Object[] plain = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      plain[i] = String.valueOf(values[i]);
    }
    return new MessageFormat(texts.getString(key), Locale.ROOT).format(plain);
  }

  /** The sentence {@code key} without values; empty where there is none. */
  Optional<String> find(String key) {
    return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
  }
}
