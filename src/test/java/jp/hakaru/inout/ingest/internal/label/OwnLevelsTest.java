package jp.hakaru.inout.ingest.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hakaru.inout.ingest.internal.source.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of the tree that a plan has of its own (計画独自の体系語). */
final class OwnLevelsTest {
  private static final List<String> LEVELS = List.of("目標", "施策");

  private static List<String> levels(String first, String second) {
    String paper = "まちの目標 1\n" + first + "\n施策1 川\nまちの目標 2\n" + second + "\n施策2 山\n";
    return OwnLevels.of(LEVELS, Lines.of(paper));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"水のまち", "「ただいま」の響くまち", "『おかえり』のまち", "３つの森を育むまち", "100年先へつなぐ里", "2地域居住のすすめ"})
  void aTitleStandsBelowItsWordAndNumber(String title) {
    assertThat(levels(title, title)).containsExactly("まちの目標", "目標", "施策");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12",
        "- 12 -",
        "1 現状と課題",
        "(1) 現状と課題",
        "1.現状と課題",
        "120人",
        "120人以上",
        "35.5%",
        "2031年3月",
        "「",
        "3-1 川の手"
      })
  void aNumberAnItemOrAFigureBelowARunningFootIsNone(String below) {
    assertThat(levels(below, below)).isEqualTo(LEVELS);
  }

  @Test
  void oneNumberAloneIsNoLevel() {
    assertThat(OwnLevels.of(LEVELS, Lines.of("まちの目標 1\n水のまち\n施策1 川\n"))).isEqualTo(LEVELS);
  }
}
