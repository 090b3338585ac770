package jp.hakaru.inout.ingest.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.ReadingChoice;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.junit.jupiter.api.Test;

final class ChoicesTest {
  private static final List<Line> LINES = Lines.of("題\n事業\t10\t20\n");
  private static final Piece TEN = LINES.get(1).piece(LINES.get(1).cells().get(1));
  private static final List<Choices.Alternative<String>> TWO =
      List.of(alternative("予算", "決算"), alternative("予算", ""));

  private static Choices.Alternative<String> alternative(String... columns) {
    return new Choices.Alternative<>(
        Stream.of(columns).map(column -> new ReadingChoice.Cell("10", column)).toList(),
        String.join(" then ", columns));
  }

  private static Notes notes(Map<String, String> chosen) {
    return new Notes(LINES, new ChosenReadings(chosen));
  }

  @Test
  void whatIsNotChosenStandsOpen() {
    Notes notes = notes(Map.of());
    assertThat(notes.choose(TEN, Reason.AMBIGUOUS, TWO)).isEmpty();
    assertThat(notes.doubts()).isEmpty();
    assertThat(notes.choices())
        .singleElement()
        .satisfies(choice -> {
          assertThat(choice.place()).isEqualTo("L2.4");
          assertThat(choice.reason()).isEqualTo("ambiguous");
          assertThat(choice.chosen()).isZero();
          assertThat(choice.options().stream().map(ReadingChoice.Option::key))
              .containsExactly("予算|決算", "予算|");
        });
  }

  @Test
  void anOptionIsChosenByItsNumberOrItsColumns() {
    for (String option : List.of("2", "予算|")) {
      Notes notes = notes(Map.of("L2.4", option));
      assertThat(notes.choose(TEN, Reason.AMBIGUOUS, TWO)).contains("予算 then ");
      assertThat(notes.doubts().stream().map(Notes.Doubt::reason)).containsExactly(Reason.CHOSEN);
      assertThat(ChosenReadings.of(notes.choices()).options()).isEqualTo(Map.of("L2.4", "予算|"));
    }
  }

  @Test
  void whatIsNotOfferedIsNotChosen() {
    for (String option : List.of("0", "3", ChosenReadings.NONE_OF_THEM, "決算|予算", "")) {
      Notes notes = notes(Map.of("L2.4", option, "L9.1", "1"));
      assertThat(notes.choose(TEN, Reason.AMBIGUOUS, TWO)).isEmpty();
      assertThat(new ChosenReadings(Map.of("L2.4", option)).unusedBy(notes.choices()))
          .containsExactlyElementsOf(
              option.equals(ChosenReadings.NONE_OF_THEM) ? List.of() : List.of("L2.4"));
    }
  }

  @Test
  void twoChoicesAtOnePlaceHaveTwoNames() {
    Notes notes = notes(Map.of("L2.4.2", "1"));
    assertThat(notes.choose(TEN, Reason.AMBIGUOUS, TWO)).isEmpty();
    assertThat(notes.choose(TEN, Reason.SUM, TWO)).isPresent();
    assertThat(notes.choices().stream().map(ReadingChoice::place))
        .containsExactly("L2.4", "L2.4.2");
  }

  @Test
  void moreThanAPersonCanSurveyAreNotOffered() {
    Notes notes = notes(Map.of("L2.4", "1"));
    List<Choices.Alternative<String>> many =
        IntStream.rangeClosed(1, 13).mapToObj(i -> alternative("欄" + i)).toList();
    assertThat(notes.choose(TEN, Reason.AMBIGUOUS, many)).isEmpty();
    assertThat(notes.choose(TEN, Reason.AMBIGUOUS, List.of())).isEmpty();
    assertThat(notes.choices()).isEmpty();
  }

  @Test
  void cellsKeepTheirOrder() {
    assertThat(Choices.inOrder(2, 3)).containsExactly(List.of(0, 1), List.of(0, 2), List.of(1, 2));
    assertThat(Choices.inOrder(3, 3)).containsExactly(List.of(0, 1, 2));
    assertThat(Choices.inOrder(4, 3)).isEmpty();
    assertThat(Choices.inOrder(11, 12)).hasSize(12);
    assertThat(Choices.inOrder(12, 13)).as("thirteen ways").isEmpty();
  }
}
