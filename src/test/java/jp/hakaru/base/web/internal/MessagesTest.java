package jp.hakaru.base.web.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MessagesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern USED = Pattern.compile("#\\{([a-z][a-z0-9_.]*)[}(]");
  private static final Pattern PREFIX = Pattern.compile("'([a-z][a-z0-9_.]*\\.)' \\+");

  @Test
  void bothLanguagesHaveTheSameKeysAndNoneIsEmpty() throws IOException {
    Properties japanese = messages("ja");
    Properties english = messages("en");
    assertThat(japanese.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    assertThat(japanese.values()).noneMatch(value -> value.toString().isBlank());
    assertThat(english.values()).noneMatch(value -> value.toString().isBlank());
  }

  @Test
  void everyMessageIsAFormatWithoutQuotesThatSwallowItsValues() throws IOException {
    for (String language : List.of("ja", "en")) {
      messages(language)
          .forEach((key, value) -> {
            assertThat(value.toString()).as("%s %s", language, key).doesNotContain("'");
            assertThat(new MessageFormat(value.toString(), Locale.of(language))).isNotNull();
          });
    }
  }

  @Test
  void everyKeyThatATemplateNamesIsThere() throws IOException {
    Set<String> keys = messages("ja").stringPropertyNames();
    Set<String> used = new TreeSet<>();
    Set<String> prefixes = new TreeSet<>();
    for (Path template : templates()) {
      String text = Files.readString(template, UTF_8);
      USED.matcher(text).results().map(found -> found.group(1)).forEach(used::add);
      Matcher prefix = PREFIX.matcher(text);
      prefix.results().map(found -> found.group(1)).forEach(prefixes::add);
    }
    assertThat(used).isNotEmpty().isSubsetOf(keys);
    assertThat(prefixes)
        .isNotEmpty()
        .allSatisfy(start -> assertThat(keys).anyMatch(key -> key.startsWith(start)));
  }

  @Test
  void templatesHoldNoScriptAndNoStyle() throws IOException {
    for (Path template : templates()) {
      assertThat(Files.readString(template, UTF_8))
          .as("%s", template)
          .doesNotContain("<script", "<style", " style=", "javascript:", "th:utext")
          .doesNotContainPattern("\\son[a-z]+=");
    }
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Properties messages(String language) throws IOException {
    Properties messages = new Properties();
    try (Reader reader =
        Files.newBufferedReader(RESOURCES.resolve("messages_" + language + ".properties"), UTF_8)) {
      messages.load(reader);
    }
    return messages;
  }
}
