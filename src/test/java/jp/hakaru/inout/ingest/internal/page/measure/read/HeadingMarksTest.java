package jp.hakaru.inout.ingest.internal.page.measure.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import org.junit.jupiter.api.Test;

/** Worked marks behind numbered headings (展開の見出しの後の印の例). */
final class HeadingMarksTest {
  private static final List<Line> HEADINGS =
      Lines.of("(1) 浜の掃除【重点】\n(2) 網の貸出し【重点】★\n(3) 港の灯【夜】\n(4) 浜の小屋〔港課〕\n(5) 浜の花〔港課〕\n");

  private static final TailDepartments TAILS =
      new TailDepartments(
          new DepartmentNames(new Profile.Departments(List.of("課", "室"), List.of(), null, "・、")));

  private static String without(String title) {
    Line line = Lines.of(title + "\n").getFirst();
    return new HeadingMarks(HEADINGS, TAILS).without(line.whole()).text();
  }

  @Test
  void signsAndWordsThatSeveralPrintAreNoPartOfATitle() {
    assertThat(without("浜の掃除【重点】")).isEqualTo("浜の掃除");
    assertThat(without("網の貸出し 【重点】★")).isEqualTo("網の貸出し");
    assertThat(without("舟の修理 ◎")).isEqualTo("舟の修理");
  }

  @Test
  void wordsThatOneHeadingPrintsAre() {
    assertThat(without("港の灯【夜】")).isEqualTo("港の灯【夜】");
    assertThat(without("港の灯（重点）")).isEqualTo("港の灯（重点）");
  }

  /** Departments are no mark, though several headings print them. */
  @Test
  void departmentsBehindATitleArePartedFromIt() {
    assertThat(without("浜の小屋〔港課〕")).isEqualTo("浜の小屋〔港課〕");
    assertThat(parted("浜の小屋 〔港課・魚室〕")).isEqualTo("浜の小屋|港課;魚室");
    assertThat(parted("浜の小屋（夏）")).isEmpty();
    assertThat(parted("〔港課〕")).isEmpty();
  }

  private static String parted(String title) {
    return TAILS
        .part(Lines.of(title + "\n").getFirst().whole())
        .map(found -> found.title().text() + "|" + found.departments().text())
        .orElse("");
  }
}
