package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import org.junit.jupiter.api.Test;

/** A text that is longer than its column may hold is left unread and listed, not recorded. */
final class LongTextsTest {
  private static final int MOST = Schema.of(Table.LINKS).column("title").longest().orElseThrow();

  private static ReadPaper.Read read(String plan) {
    return Papers.read(
        "政策1 海と生きる町\n\n施策1-1 港のにぎわい\n\n"
            + "No\t事業名\t事業概要\tR6事業費(千円)\tR6\tR7\tR8\t区分\t関連計画\t担当課\n"
            + "1\t浜見回り事業\t浜を見回る。\t1,200\t→\t→\t→\t継続\t"
            + plan
            + "\t港湾課\n");
  }

  @Test
  void aNameOfTheGreatestLengthIsRecorded() {
    String plan = "浜".repeat(MOST - 2) + "計画";
    ReadPaper.Read read = read(plan);
    assertThat(read.dossier().rows(Table.LINKS)).extracting(LinkRow::title).containsExactly(plan);
    assertThat(read.dossier().rows(Table.UNCLAIMED)).isEmpty();
  }

  @Test
  void aLongerOneIsListedAndTheRestIsRead() {
    String plan = "浜".repeat(MOST - 1) + "計画";
    ReadPaper.Read read = read(plan);
    assertThat(read.dossier().rows(Table.LINKS)).isEmpty();
    assertThat(read.dossier().rows(Table.UNCLAIMED))
        .filteredOn(row -> row.reason().equals("too_long"))
        .extracting(UnclaimedRow::text)
        .containsExactly(plan);
    assertThat(read.dossier().rows(Table.DOUBTS)).extracting(DoubtRow::reason).contains("too_long");
    assertThat(read.dossier().rows(Table.PROJECTS))
        .extracting(ProjectRow::name)
        .containsExactly("浜見回り事業");
  }
}
