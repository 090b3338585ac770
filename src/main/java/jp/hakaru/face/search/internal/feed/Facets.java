package jp.hakaru.face.search.internal.feed;

import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.face.search.internal.index.Facet;
import jp.hakaru.face.search.internal.index.FacetValue;
import org.jspecify.annotations.Nullable;

/** Values of rows by which results are narrowed (絞り込みの値の作り方). */
final class Facets {
  private static final String LIST = ";";
  private static final String YEAR = "年度";

  private Facets() {}

  static FacetValue plan(PlanRow plan) {
    return new FacetValue(Facet.PLAN, plan.planId().value(), title(plan));
  }

  /** The plan's title with its years. */
  static String title(PlanRow plan) {
    return plan.title() + years(plan);
  }

  /** Plans of one title are told apart by their years. */
  private static String years(PlanRow plan) {
    FiscalYear start = plan.startYear();
    FiscalYear end = plan.endYear();
    return start == null || end == null
        ? ""
        : "（" + start.japanese().replace(YEAR, "") + "～" + end.japanese() + "）";
  }

  static Stream<FacetValue> year(@Nullable FiscalYear year) {
    if (year == null) {
      return Stream.empty();
    }
    String text = year.toString();
    return Stream.of(new FacetValue(Facet.YEAR, text, text));
  }

  /** Of a list parted by {@code ;}. */
  static Stream<FacetValue> departments(@Nullable String list) {
    return departmentNames(list).map(name -> new FacetValue(Facet.DEPARTMENT, name, name));
  }

  static Stream<String> departmentNames(@Nullable String list) {
    return list == null
        ? Stream.empty()
        : Stream.of(list.split(LIST, -1)).map(String::strip).filter(name -> !name.isEmpty());
  }

  static FacetValue status(String status) {
    return new FacetValue(Facet.STATUS, status, status);
  }

  /** {@code all} and more. */
  static List<FacetValue> plus(List<FacetValue> all, Stream<FacetValue> more) {
    return Stream.concat(all.stream(), more).distinct().toList();
  }
}
