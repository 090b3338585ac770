package jp.hakaru.face.search.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Questions and what they must and must not find (検索の例題). */
final class WorkedSearchTest {
  private static Shelf shelf;

  @BeforeAll
  static void fill() {
    shelf = new Shelf();
    WorkedRows.ROWS.forEach(shelf::project);
    shelf.closed();
  }

  @AfterAll
  static void close() {
    shelf.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "worked_searches.csv", numLinesToSkip = 1)
  void findsWhatItMustAndNothingItMustNot(
      String question, @Nullable String must, @Nullable String mustNot) {
    List<String> found = Shelf.titles(shelf.find(question));
    assertThat(found)
        .as(question)
        .containsAll(parts(must))
        .doesNotContainAnyElementsOf(parts(mustNot).isEmpty() ? List.of("-") : parts(mustNot));
  }

  private static List<String> parts(@Nullable String list) {
    return list == null ? List.of() : List.of(list.split(";"));
  }
}
