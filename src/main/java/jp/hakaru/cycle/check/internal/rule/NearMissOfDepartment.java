package jp.hakaru.cycle.check.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WordList;
import org.jspecify.annotations.Nullable;

/** A department whose name differs by one character from one that stands elsewhere (一字違いの所属). */
final class NearMissOfDepartment implements Rule {
  private static final int LEAST = 5;
  private static final int USUAL = 2;
  private final WordList distinct = WordList.named("tells_apart");

  @Override
  public String code() {
    return "HK-506";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Map<String, List<String>> places = new TreeMap<>();
    for (NodeRow node : sheet.nodes().all()) {
      add(node.department(), node.source(), places);
    }
    for (ProjectYearRow year : sheet.dossier().rows(Table.PROJECT_YEARS)) {
      add(year.department(), year.source(), places);
    }
    places.forEach((name, at) -> {
      if (at.size() == 1 && name.length() >= LEAST) {
        places.forEach((usual, others) -> {
          if (others.size() >= USUAL && isNear(name, usual)) {
            report
                .find()
                .with("name", name)
                .with("usual", usual)
                .with("count", others.size())
                .at(at.getFirst(), others.getFirst());
          }
        });
      }
    });
  }

  private static void add(
      @Nullable String departments, @Nullable String source, Map<String, List<String>> places) {
    if (departments != null && source != null) {
      for (String department : departments.split(";", -1)) {
        places.computeIfAbsent(TextFold.key(department), any -> new ArrayList<>()).add(source);
      }
    }
  }

  /** Of one length, and what differs is no number or side by which departments are told apart. */
  private boolean isNear(String one, String other) {
    if (one.length() != other.length() || Likeness.distance(one, other) != 1) {
      return false;
    }
    for (int i = 0; i < one.length(); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        return !distinct.has(one.substring(i, i + 1)) || !distinct.has(other.substring(i, i + 1));
      }
    }
    return false;
  }
}
