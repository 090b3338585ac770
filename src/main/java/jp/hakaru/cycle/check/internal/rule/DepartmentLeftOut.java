package jp.hakaru.cycle.check.internal.rule;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** A department of joint work that the list on another page leaves out (一覧に抜けた部局). */
final class DepartmentLeftOut implements Rule {
  @Override
  public String code() {
    return "HK-415";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (SameEffort pair : SameEffort.all(sheet)) {
      List<String> listed = departments(pair.one());
      List<EffortRow> parts =
          sheet.dossier().rows(Table.EFFORTS).stream()
              .filter(part -> pair.other().effortId().equals(part.parentId()))
              .toList();
      for (EffortRow part : parts) {
        for (String department : departments(part)) {
          if (listed.size() > 1 && !isListed(department, listed)) {
            report
                .find()
                .with("name", String.valueOf(pair.one().title()))
                .with("listed", String.join("、", listed))
                .with("part", String.valueOf(part.title()))
                .with("department", department)
                .at(pair.one().source(), part.source());
          }
        }
      }
    }
  }

  private static List<String> departments(EffortRow effort) {
    List<String> departments = new ArrayList<>();
    if (effort.departments() != null) {
      for (String department : effort.departments().split(";", -1)) {
        departments.add(TextFold.key(department));
      }
    }
    return departments;
  }

  /** In full or shortened to some of its characters, as such lists do. */
  private static boolean isListed(String department, List<String> listed) {
    return listed.stream().anyMatch(name -> isShortFor(name, department));
  }

  private static boolean isShortFor(String name, String department) {
    int at = 0;
    for (int i = 0; i < department.length() && at < name.length(); i++) {
      at += department.charAt(i) == name.charAt(at) ? 1 : 0;
    }
    return at == name.length();
  }
}
