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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MessagesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern USED = Pattern.compile("#\\{([a-z][a-z0-9_.]*)[}(]");

  /** A file of the build, by its name: the only script that a template may ask for. */
  private static final Pattern BUILT_SCRIPT =
      Pattern.compile(
          "<script type=\"module\" th:with=\"file=\\$\\{@assets\\.path\\('[a-z]+\\.js'\\)}\""
              + " th:src=\"@\\{\\$\\{file}}\"></script>");

  private static final Pattern FORBIDDEN =
      Pattern.compile("<script|<style| style=|javascript:|th:utext|\\son[a-z]+=");

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
  void templatesHoldNoScriptAndNoStyleButBuiltFiles() throws IOException {
    for (Path template : templates()) {
      assertThat(scriptsAndStyles(Files.readString(template, UTF_8))).as("%s", template).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>go()</script>",
        "<script src=\"https://example.org/a.js\"></script>",
        "<script type=\"module\" th:with=\"file=${page.file}\" th:src=\"@{${file}}\"></script>",
        "<script type=\"module\" th:with=\"file=${@assets.path('a.js')}\" th:src=\"@{${file}}\">go()</script>",
        "<style>p {}</style>",
        "<p style=\"color: red\">",
        "<p onclick=\"go()\">",
        "<a href=\"javascript:go()\">",
        "<p th:utext=\"${page.text}\">",
      })
  void aScriptOrAStyleInATemplateIsReported(String text) {
    assertThat(scriptsAndStyles("<p>" + text + "</p>")).isNotEmpty();
  }

  private static List<String> scriptsAndStyles(String template) {
    return FORBIDDEN
        .matcher(BUILT_SCRIPT.matcher(template).replaceAll(""))
        .results()
        .map(found -> found.group())
        .toList();
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
