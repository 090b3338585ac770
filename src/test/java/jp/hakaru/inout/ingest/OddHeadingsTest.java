package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import org.junit.jupiter.api.Test;

/** Headings that cannot be read, and codes that are not those of their goals. */
final class OddHeadingsTest {
  private static final String ONE_ROW =
      "No\t事業名\t事業概要\tR6事業費(千円)\t特定財源\t一般財源\t区分\t担当課\n"
          + "1\t水路なおし\t水路を直す。\t300\t100\t200\t継続\t防災課\n";

  @Test
  void whatStandsBelowAHeadingThatCannotBeReadGoesToNoOtherNode() {
    for (String heading :
        List.of("（１）　水害への備え", "取組４－１　文化財の保存", "１　水害への備え", "①水害への備え", "ア　水害への備え")) {
      for (String section : List.of("", "≪目指すまちの姿≫\n　市民が備えています。\n\n")) {
        ReadPaper.Read read =
            Papers.read("北浜市実施計画\n\n第４章　安全なまち\n第１節　防災\n" + heading + "\n\n" + section + ONE_ROW);
        assertThat(read.dossier().rows(Table.PROJECT_NODES))
            .as(heading + section)
            .allMatch(place -> !place.nodeId().equals(nodeOf(read, "防災")));
        assertThat(read.dossier().rows(Table.NARRATIVES)).as(heading + section).isEmpty();
      }
    }
  }

  private static Id nodeOf(ReadPaper.Read read, String title) {
    return read.dossier().rows(Table.NODES).stream()
        .filter(node -> node.title().equals(title))
        .findFirst()
        .orElseThrow()
        .nodeId();
  }

  @Test
  void aTableBelowNoHeadingIsRefusedForThatAndNotForItsYear() {
    assertThat(
            Papers.any(
                ("Ⅰ　安全なまち\n\n１　防災\n\n" + ONE_ROW).getBytes(StandardCharsets.UTF_8), Papers.EXAMPLE))
        .isEqualTo(new ReadPaper.NoHeading("L5"));
  }

  @Test
  void aMeasureWhoseCodeBelongsToAnotherGoalHasNoParent() {
    ReadPaper.Read read =
        Papers.read(
            "政策1 海の町\n\n施策1-1 港\n\n" + ONE_ROW + "\n施策2-1 学校\n\n" + ONE_ROW.replace("水路", "校舎"));
    assertThat(read.dossier().rows(Table.NODES))
        .extracting(NodeRow::code, NodeRow::path, row -> row.parentId() != null)
        .containsExactly(
            tuple("1", "1", false), tuple("1-1", "1-1", true), tuple("2-1", "2-1", false));
    assertThat(read.doubts()).anyMatch(doubt -> doubt.reason().equals("lost_heading"));
  }

  @Test
  void codesThatDoNotBeginWithTheGoalsAreNoSign() {
    ReadPaper.Read read =
        Papers.read(
            "政策1 海の町\n\n施策3-1 港\n\n" + ONE_ROW + "\n施策3-2 学校\n\n" + ONE_ROW.replace("水路", "校舎"));
    assertThat(read.dossier().rows(Table.NODES).stream().filter(row -> row.parentId() == null))
        .hasSize(1);
    assertThat(read.doubts()).isEmpty();
  }
}
