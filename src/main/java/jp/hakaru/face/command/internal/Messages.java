package jp.hakaru.face.command.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import jp.hakaru.base.dossier.CodeTables;
import jp.hakaru.cycle.check.CheckWords;
import jp.hakaru.inout.entry.EntryWords;
import jp.hakaru.inout.entry.PackageWords;
import jp.hakaru.inout.entry.ProfileWords;

/**
 * What commands say (コマンドの文言), in Japanese unless the environment names English in {@code
 * HAKARU_LANG}.
 */
final class Messages {
  /** The language of all that commands say. */
  static final Locale LOCALE =
      "en".equals(System.getenv("HAKARU_LANG")) ? Locale.ENGLISH : Locale.JAPANESE;

  /** Message files are looked for in that language only, whatever the machine's own. */
  static final ResourceBundle.Control ONLY_THAT_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** What all faces say of an entry, in that language. */
  static final EntryWords ENTRY = EntryWords.in(LOCALE);

  /** What a release is called and why the record changed: in its own language. */
  static final EntryWords RECORD = EntryWords.ofRecord();

  /** What all faces say of a faulty package, in that language. */
  static final PackageWords PACKAGES = PackageWords.in(LOCALE);

  /** What all faces say of a faulty profile, in that language. */
  static final ProfileWords PROFILES = ProfileWords.in(LOCALE);

  /** What all faces say of checks, in that language. */
  static final CheckWords CHECKS = CheckWords.in(LOCALE);

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("messages/command", LOCALE, ONLY_THAT_LANGUAGE);

  private Messages() {}

  /** The sentence {@code key} with {@code values} in it; numbers stand without grouping. */
  static String say(String key, Object... values) {
    Object[] plain = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      plain[i] = String.valueOf(values[i]);
    }
    return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(plain);
  }

  /** The sentence {@code key} without values; empty where there is none. */
  static Optional<String> find(String key) {
    return TEXTS.containsKey(key) ? Optional.of(TEXTS.getString(key)) : Optional.empty();
  }

  /** What people call {@code code} in that language. */
  static String label(CodeTables.Code code) {
    return LOCALE.equals(Locale.ENGLISH) ? code.english() : code.japanese();
  }
}
