package jp.hakaru.inout.ingest;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a table of indicators is printed (指標の表の形).
 *
 * @param head its heading, cells parted by bars
 * @param row a row by its number, cells parted by bars
 */
record IndicatorForm(String name, String head, BiFunction<Integer, Told, String> row) {
  /** An indicator; its baseline is of 2022, its target of 2027, a target between of 2025. */
  record Told(String name, String unit, String baseline, String target, String between) {}

  static final List<IndicatorForm> FORMS =
      List.of(
          new IndicatorForm(
              "a unit's column",
              "指標名|単位|現状値（R4）|目標値（R9）",
              (at, one) -> one.name + "|" + one.unit + "|" + one.baseline + "|" + one.target),
          new IndicatorForm(
              "units behind names",
              "指標（単位）|現状値（令和4年度）|目標値（令和9年度）",
              (at, one) -> one.name + "（" + one.unit + "）|" + one.baseline + "|" + one.target),
          new IndicatorForm(
              "years below",
              "指標|現状値|目標値\n|（2022年度）|（2027年度）",
              (at, one) -> one.name + "|" + one.baseline + one.unit + "|" + one.target + one.unit),
          new IndicatorForm(
              "years below a unit's column",
              "指標名|単位|基準値|目標値\n||令和4年度|令和9年度",
              (at, one) -> one.name + "|" + one.unit + "|" + one.baseline + "|" + one.target),
          new IndicatorForm(
              "years below without their place",
              "指標名|単位|現状値|目標値\n令和4年度|令和9年度",
              (at, one) -> one.name + "|" + one.unit + "|" + one.baseline + "|" + one.target),
          new IndicatorForm(
              "three years below two words",
              "指標名|単位|現状値|目標値\n||令和4年度|令和7年度|令和9年度",
              (at, one) ->
                  one.name
                      + "|"
                      + one.unit
                      + "|"
                      + one.baseline
                      + "|"
                      + one.between
                      + "|"
                      + one.target),
          new IndicatorForm(
              "years in cells",
              "成果指標|現状|目標",
              (at, one) ->
                  one.name
                      + "|"
                      + one.baseline
                      + one.unit
                      + "（R4）|"
                      + one.target
                      + one.unit
                      + "（R9）"),
          new IndicatorForm(
              "a target between",
              "指標名|単位|現状値（R4年度）|中間目標値（R7年度）|最終目標値（R9年度）",
              (at, one) ->
                  one.name
                      + "|"
                      + one.unit
                      + "|"
                      + one.baseline
                      + "|"
                      + one.between
                      + "|"
                      + one.target),
          new IndicatorForm(
              "year and figure below one word",
              "指標名|単位|基準値||目標値\n||年度|数値|令和9年度",
              (at, one) -> one.name + "|" + one.unit + "|R4|" + one.baseline + "|" + one.target),
          new IndicatorForm(
              "a baseline behind an earlier one",
              "指標名|単位|策定時（H29）|現状値（R4）|目標値（R9）",
              (at, one) ->
                  one.name
                      + "|"
                      + one.unit
                      + "|"
                      + one.between
                      + "|"
                      + one.baseline
                      + "|"
                      + one.target),
          new IndicatorForm(
              "numbers and a direction",
              "No.|指標名|単位|方向性|現状値（R4）|目標値（R9）",
              (at, one) ->
                  (at + 1)
                      + "|"
                      + one.name
                      + "|"
                      + one.unit
                      + "|↑|"
                      + one.baseline
                      + "|"
                      + one.target),
          new IndicatorForm(
              "a remark",
              "指標名|単位|現状値（R4）|目標値（R9）|備考",
              (at, one) ->
                  one.name + "|" + one.unit + "|" + one.baseline + "|" + one.target + "|町調べ"),
          new IndicatorForm(
              "years that say what they are",
              "指標|単位|令和4年度実績|令和9年度目標",
              (at, one) -> one.name + "|" + one.unit + "|" + one.baseline + "|" + one.target),
          new IndicatorForm(
              "words behind years",
              "指標|単位|2022年度（現状値）|2027年度（目標値）",
              (at, one) -> one.name + "|" + one.unit + "|" + one.baseline + "|" + one.target),
          new IndicatorForm(
              "years of baseline and target",
              "指標名|単位|基準年度（R4）|目標年度（R9）",
              (at, one) -> one.name + "|" + one.unit + "|" + one.baseline + "|" + one.target),
          new IndicatorForm(
              "each year",
              "指標名|単位|R4（現状）|R5|R6|R7|R8|R9（目標）",
              (at, one) ->
                  one.name
                      + "|"
                      + one.unit
                      + "|"
                      + one.baseline
                      + "|"
                      + one.baseline
                      + "|"
                      + one.between
                      + "|"
                      + one.between
                      + "|"
                      + one.between
                      + "|"
                      + one.target),
          new IndicatorForm(
              "arrows between values",
              "指標名|現状値（R4）||目標値（R9）",
              (at, one) ->
                  one.name + "|" + one.baseline + one.unit + "|→|" + one.target + one.unit),
          new IndicatorForm(
              "numbers in circles before names",
              "指標|単位|現状値（R4）|目標値（R9）",
              (at, one) ->
                  "①②③".charAt(at)
                      + " "
                      + one.name
                      + "|"
                      + one.unit
                      + "|"
                      + one.baseline
                      + "|"
                      + one.target),
          new IndicatorForm(
              "names over two lines",
              "指標名|単位|現状値（R4）|目標値（R9）",
              (at, one) ->
                  one.name.substring(0, 6)
                      + "|"
                      + one.unit
                      + "|"
                      + one.baseline
                      + "|"
                      + one.target
                      + "\n"
                      + one.name.substring(6)));

  /** Forms that print a cell a line, the last with periods in columns of their own. */
  static final List<IndicatorForm> STACKED =
      List.of(
          FORMS.getFirst(),
          new IndicatorForm(
              "periods behind values",
              "指標名|現状値|目標値",
              (at, one) ->
                  one.name
                      + "|"
                      + one.baseline
                      + one.unit
                      + "|（R4）|"
                      + one.target
                      + one.unit
                      + "|（R9）"),
          new IndicatorForm(
              "periods before values",
              "指標名（単位）|基準年度|基準値|目標年度|目標値",
              (at, one) ->
                  one.name + "（" + one.unit + "）|令和4年度|" + one.baseline + "|令和9年度|" + one.target));

  /** The table with {@code gap} between its cells. */
  String print(List<Told> told, String gap) {
    return Stream.concat(
            Stream.of(head),
            IntStream.range(0, told.size()).mapToObj(at -> row.apply(at, told.get(at))))
        .collect(Collectors.joining("\n"))
        .replace("|", gap);
  }
}
