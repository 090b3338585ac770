package jp.hakaru.cycle.check.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.cycle.check.RuleGroup;
import jp.hakaru.cycle.check.RuleHead;
import jp.hakaru.cycle.check.Severity;

/** What the rules say (規則のことば), from the file beside this class: by code, then by part. */
public final class RuleWords {
  /** The finding that a rule failed. */
  public static final String FAILED = "HK-001";

  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
  private final Properties texts;

  private RuleWords(Properties texts) {
    this.texts = texts;
  }

  /** The words that come with Hakaru. */
  public static RuleWords bundled() {
    return new RuleWords(read("rules.properties"));
  }

  /** The UTF-8 properties file {@code name} beside this class. */
  static Properties read(String name) {
    Properties properties = new Properties();
    try (InputStream stream = RuleWords.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the bundled file " + name + " is missing");
      }
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled file " + name + " cannot be read", e);
    }
  }

  /** The head of the rule {@code code}. */
  public RuleHead head(String code) {
    return new RuleHead(
        code,
        RuleGroup.valueOf(text(code, "group").toUpperCase(Locale.ROOT)),
        Severity.valueOf(text(code, "severity").toUpperCase(Locale.ROOT)),
        text(code, "title"),
        text(code, "why"),
        text(code, "what"),
        !Boolean.parseBoolean(texts.getProperty(code + ".off", "false")));
  }

  /** The message of the rule {@code code}, its named places filled. */
  String sentence(String code, Map<String, String> values) {
    Matcher place = PLACE.matcher(text(code, "message"));
    StringBuilder sentence = new StringBuilder();
    while (place.find()) {
      String value = values.get(place.group(1));
      if (value == null) {
        throw new IllegalStateException(code + " tells nothing of " + place.group());
      }
      place.appendReplacement(sentence, Matcher.quoteReplacement(value));
    }
    return place.appendTail(sentence).toString();
  }

  private String text(String code, String part) {
    String text = texts.getProperty(code + "." + part);
    if (text == null) {
      throw new IllegalStateException("the rule " + code + " has no " + part);
    }
    return text;
  }
}
