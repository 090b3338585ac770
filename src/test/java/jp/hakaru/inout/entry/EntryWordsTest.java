package jp.hakaru.inout.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.ReadPaper.FileKind;
import jp.hakaru.inout.ingest.ReadPaper.Forbidden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EntryWordsTest {
  private static PlanRow plan(String id, String title, FiscalYear start, FiscalYear end) {
    return new PlanRow(
        new Id(id),
        new MunicipalityCode("992011"),
        "あおば野市",
        title,
        false,
        PlanKind.OTHER,
        null,
        new Id("a0000000000000001"),
        start,
        end,
        null);
  }

  @Test
  void aReleaseIsCalledByAllItsPlans() {
    Dossier paper =
        Dossier.builder()
            .add(
                Table.PLANS,
                plan("p0000000000000001", "行革の道筋", new FiscalYear(2024), new FiscalYear(2026)))
            .add(Table.PLANS, plan("p0000000000000002", "結び合う方針", null, null))
            .build();
    assertThat(EntryWords.ofRecord().title(paper)).isEqualTo("行革の道筋（2024〜2026年度）、結び合う方針");
    assertThat(EntryWords.ofRecord().title(Dossier.builder().build())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Forbidden.class)
  void whatAFileMayNotHoldIsNoDamage(Forbidden what) {
    for (Locale locale : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
      EntryWords words = EntryWords.in(locale);
      assertThat(words.refusal("a.docx", new ReadPaper.NotAllowed(FileKind.WORD, what)))
          .contains("a.docx", "Word")
          .isNotEqualTo(words.refusal("a.docx", new ReadPaper.Damaged(FileKind.WORD)));
    }
  }

  @Test
  void aTextOfTwoEncodingsIsToldByLineAndByte() {
    assertThat(EntryWords.in(Locale.ENGLISH).refusal("a.txt", new ReadPaper.Undecodable(1234, 32)))
        .contains("line 32", "byte 1234");
  }
}
