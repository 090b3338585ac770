package jp.hakaru.inout.ingest;

import static jp.hakaru.inout.ingest.TabledPapers.HEAD;
import static jp.hakaru.inout.ingest.TabledPapers.TREE;
import static jp.hakaru.inout.ingest.TabledPapers.costs;
import static jp.hakaru.inout.ingest.TabledPapers.doubts;
import static jp.hakaru.inout.ingest.TabledPapers.names;
import static jp.hakaru.inout.ingest.TabledPapers.row;
import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.Table;
import org.junit.jupiter.api.Test;

/** What is wrong or lost in a table of an invented town costs no more than its own rows. */
final class LostRowsTest {
  @Test
  void aLostHeadingIsALocalFault() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + HEAD
                + row(1, "浜そうじ", 500, 100)
                + HEAD
                + row(1, "橋", 90, 0)
                + "施策1-3 道\n"
                + HEAD
                + row(1, "道", 90, 0));
    assertThat(names(read)).containsExactly("浜そうじ", "道");
    assertThat(doubts(read)).contains("lost_heading");
  }

  @Test
  void textRightBelowARowMakesItUncertain() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + HEAD
                + row(1, "浜そうじ", 500, 100)
                + row(2, "橋", 90, 0)
                + "なおす事業\n"
                + row(3, "道", 90, 0));
    assertThat(names(read)).containsExactly("浜そうじ", "道");
    ReadPaper.Read indented =
        Papers.read(TREE + HEAD + row(1, "浜そうじ", 500, 100) + "　　なお、金額は見込みです。\n");
    assertThat(indented.dossier().rows(Table.PROJECTS).getFirst().summary()).isEqualTo("浜を見回る。");
  }

  @Test
  void aTableOfThousandsOfRowsIsReadWhole() {
    StringBuilder table = new StringBuilder(TREE + HEAD);
    for (int i = 1; i <= 3000; i++) {
      table.append(row(i, "事業その" + i, i * 10, i));
    }
    assertThat(names(Papers.read(table.toString()))).hasSize(3000);
  }

  @Test
  void wherePlacesAreLostAmountsAreReadLineByLine() {
    String paper =
        TREE
            + HEAD
            + row(1, "浜そうじ", 500, 100)
            + row(2, "灯台みがき", 90, 0)
            + "3\t網つくろい\t網をなおす。\t70\t0\t\t\t継続\tⅠ(1)\t港湾課\n\t\t\t70\n";
    ReadPaper.Read read = Papers.read(paper.replace("\t", "    "));
    assertThat(names(read)).containsExactly("浜そうじ", "灯台みがき", "網つくろい");
    assertThat(costs(read)).containsExactly("500=500/100/400", "90=90/0/90", "70=70/0/70");
    assertThat(doubts(read)).containsExactly("column_pattern");
  }

  @Test
  void oneWrongNumberOrARowPrintedTwiceCostsThatRowAlone() {
    String first = row(1, "浜そうじ", 500, 100) + row(2, "灯台みがき", 90, 0);
    String last = row(4, "橋", 70, 20) + HEAD + row(5, "道", 60, 0);
    for (int wrong : new int[] {1, 2, 9}) {
      ReadPaper.Read read = Papers.read(TREE + HEAD + first + row(wrong, "網つくろい", 80, 0) + last);
      assertThat(names(read)).containsExactly("浜そうじ", "灯台みがき", "橋", "道");
      assertThat(costs(read))
          .containsExactly("500=500/100/400", "90=90/0/90", "70=70/20/50", "60=60/0/60");
      assertThat(doubts(read)).containsExactly("running_number");
    }
    String third = row(3, "網つくろい", 80, 0);
    String twice = third.substring(0, third.indexOf('\n') + 1) + third;
    ReadPaper.Read read = Papers.read(TREE + HEAD + first + twice + last);
    assertThat(names(read)).containsExactly("浜そうじ", "灯台みがき", "網つくろい", "橋", "道");
    assertThat(doubts(read)).containsExactly("running_number");
  }

  @Test
  void aTableUnreadInMoreThanHalfIsAnUnreadTable() {
    String named = row(1, "浜そうじ", 500, 100) + row(2, "灯台みがき", 90, 0);
    String nameless = row(3, "浜をそうじする。", 80, 0);
    assertThat(Papers.read(TREE + HEAD + named + nameless).unreadTables()).isEmpty();
    String most = nameless + row(4, "橋をなおす。", 70, 20) + row(5, "道をなおす。", 60, 0);
    assertThat(Papers.read(TREE + HEAD + named + most).unreadTables())
        .containsExactly(new ReadPaper.UnreadTable("L5", "no_alignment"));
    String sumless = row(1, "浜そうじ", 500, 100).replace("\t400\n", "\t\n");
    sumless = sumless.replace("\t100\n", "\t900\n");
    assertThat(Papers.read(TREE + HEAD + sumless + "\n施策1-2 道\n").unreadTables())
        .containsExactly(new ReadPaper.UnreadTable("L5", "partial_amounts"));
  }
}
