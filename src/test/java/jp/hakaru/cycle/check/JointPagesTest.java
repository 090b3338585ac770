package jp.hakaru.cycle.check;

import static jp.hakaru.cycle.check.SmallPapers.doubt;
import static jp.hakaru.cycle.check.SmallPapers.item;
import static jp.hakaru.cycle.check.SmallPapers.part;
import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Table;
import org.junit.jupiter.api.Test;

/** The rules on joint work that stands on two pages (二つのページの連携の規則). */
class JointPagesTest {
  private static SmallTown listed(String departments, String of) {
    return new SmallTown()
        .row(Table.EFFORTS, part("a", null, EffortKind.EFFORT, "1", "舟の里づくり", departments))
        .row(Table.EFFORTS, part("b", null, EffortKind.PROGRAMME, null, "舟の里づくり", null))
        .row(Table.EFFORTS, part("c", "b", EffortKind.PART, "1", "渡し場", of));
  }

  @Test
  void aDepartmentIsLeftOut() {
    assertThat(listed("企画;農林", "健康福祉部").told("HK-415"))
        .containsExactly("「舟の里づくり」の部局の一覧（企画、農林）に、別のページの「渡し場」を受け持つ健康福祉部がありません。");
    assertThat(listed("企画;健福", "健康福祉部").told("HK-415")).isEmpty();
    assertThat(listed("企画", "健康福祉部").told("HK-415")).isEmpty();
  }

  private static SmallTown parts(String section, String... items) {
    SmallTown town =
        new SmallTown()
            .row(Table.EFFORTS, part("b", null, EffortKind.PROGRAMME, null, "舟の里づくり", null))
            .row(Table.EFFORTS, part("c", "b", EffortKind.PART, "1", "渡し場を直す", null))
            .row(Table.EFFORTS, part("d", "b", EffortKind.PART, "2", "船頭を育てる", null))
            .row(Table.EFFORTS, part("e", "b", EffortKind.PART, "3", "舟歌を残す", null));
    for (String one : items) {
      town.row(
          Table.NARRATIVES,
          item(OwnerKind.EFFORT, SmallTown.id('e', "b"), NarrativeRole.ACTION, section, "①", one));
    }
    return town;
  }

  @Test
  void aListIsShorterOnOnePage() {
    assertThat(parts("内容", "渡し場を直す（三か所）", "船頭を育てる").told("HK-416"))
        .containsExactly("「舟の里づくり」の内容は、ここでは2件ですが、別のページでは3件で、「舟歌を残す」がありません。");
    assertThat(parts("内容", "渡し場を直す", "船頭を育てる", "舟歌を残す").told("HK-416")).isEmpty();
    assertThat(parts("主な内容", "渡し場を直す", "船頭を育てる").told("HK-416")).isEmpty();
    assertThat(parts("内容", "渡し場を直す").told("HK-416")).isEmpty();
  }

  @Test
  void partsBearOtherNumbers() {
    assertThat(parts("内容", "舟の支え（(1)渡し場を直す、(3)船頭を育てる 等）").told("HK-417"))
        .containsExactly("「舟の里づくり」の(3)船頭を育てるは、別のページでは番号が違います（「船頭を育てる」は2番）。");
    assertThat(parts("内容", "舟の支え（(1)渡し場を直す、(2)船頭を育てる 等）").told("HK-417")).isEmpty();
    assertThat(parts("内容", "舟の支え（(3)帆を縫う）").told("HK-417")).isEmpty();
  }

  @Test
  void aNumberStandsInTwoWays() {
    SmallTown town =
        new SmallTown()
            .row(Table.EFFORTS, part("a", null, EffortKind.EFFORT, "1", "舟の里づくり", null))
            .row(Table.DOUBTS, doubt("L9", SmallTown.id('e', "a"), "value", "two_figures", "10"));
    assertThat(town.told("HK-613")).isEmpty();
    assertThat(
            town.row(Table.DOUBTS, doubt("L8", null, null, "two_figures", "支えは0年")).told("HK-613"))
        .isEmpty();
    assertThat(
            town.row(Table.DOUBTS, doubt("L9", null, null, "two_figures", "支えは0年")).told("HK-613"))
        .containsExactly("「舟の里づくり」に、ある所では10とされる数が、同じページの「支えは0年」では違う数です。");
  }
}
