package jp.hakaru.base.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Different rows have different keys, whatever their texts hold. */
class RowKeyTest {
  private static final MunicipalityCode BODY = new MunicipalityCode("992011");
  private static final Id PROJECT = Id.of('j', BODY, "project");
  private static final List<@Nullable String> TEXTS = texts();

  private static List<@Nullable String> texts() {
    List<@Nullable String> texts = new ArrayList<>();
    texts.add(null);
    texts.addAll(
        List.of("a", "/", "a/", "/a", "a/a", "\"", "\"a", "a\"", "\"/", "/\"", "\"a/a\"", "\"\""));
    return texts;
  }

  private static LinkRow link(@Nullable String code, @Nullable String title) {
    return new LinkRow(
        OwnerKind.PROJECT, PROJECT, LinkRelation.REFERS, "戦略", null, code, title, null);
  }

  private static ProjectSubjectRow subject(
      @Nullable String kan, @Nullable String kou, @Nullable String moku) {
    return new ProjectSubjectRow(
        PROJECT, new FiscalYear(2021), "01一般会計", kan, kou, moku, null, null, null);
  }

  @Test
  void aSlashInATextMakesNoTwoRowsOne() {
    assertThat(link("1/2", "3").key()).isNotEqualTo(link("1", "2/3").key());
    Map<String, Row> byKey = new HashMap<>();
    for (String one : TEXTS) {
      for (String two : TEXTS) {
        assertThat(byKey.putIfAbsent(link(one, two).key(), link(one, two))).isNull();
        for (String three : TEXTS) {
          Row row = subject(one, two, three);
          assertThat(byKey.putIfAbsent(row.key(), row)).as(row.key()).isNull();
        }
      }
    }
  }

  @Test
  void aKeyWithoutSlashInItsTextsIsJoinedAsEver() {
    assertThat(link("\"1", "橋").key()).isEqualTo(PROJECT + "/refers/戦略//\"1/橋");
    assertThat(subject("02総務費", null, "01").key()).isEqualTo(PROJECT + "/2021/01一般会計/02総務費//01/");
    assertThat(link("1/2", "橋").key()).isEqualTo(PROJECT + "/refers/戦略//\"1/2\"/橋");
  }

  /** At most one part of any other key is a text that can hold a slash; these are those that do. */
  @Test
  void onlyTheseTablesAreKeyedByTexts() {
    assertThat(Table.ALL.stream().filter(Table::isKeyedByTexts))
        .containsExactly(Table.PROJECT_SUBJECTS, Table.NEEDS_SURVEYS, Table.SHARES, Table.LINKS);
  }
}
