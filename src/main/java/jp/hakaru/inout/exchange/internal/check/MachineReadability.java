package jp.hakaru.inout.exchange.internal.check;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.inout.exchange.internal.Bundled;
import jp.hakaru.inout.exchange.internal.check.Judgement.Result;
import jp.hakaru.inout.exchange.internal.check.Sheet.Place;

/**
 * The rules of machine readability (機械可読性), one check each with a number, over the files of a
 * package as written. What each says stands in {@code machine_rules.csv}. Source: 行政データの機械可読性ルール
 * (2026-03-31), as FIELD.md lists them.
 */
public final class MachineReadability {
  private static final int SHOWN = 3;
  private static final int LONGEST = 40;
  private static final String SEVERAL_RULE = "MR-09";
  private static final Map<String, Function<Written, Stream<Place>>> CHECKS = checks();

  private MachineReadability() {}

  private static Map<String, Function<Written, Stream<Place>>> checks() {
    Map<String, Function<Written, Stream<Place>>> checks = new LinkedHashMap<>();
    checks.put("MR-01", FileRules::isCsv);
    checks.put("MR-02", FileRules::oneTableAFile);
    checks.put("MR-03", FileRules::noBlankRowOrColumn);
    checks.put("MR-04", FileRules::nothingAround);
    checks.put("MR-05", FileRules::everyColumnNamed);
    checks.put("MR-06", FileRules::namesDiffer);
    checks.put("MR-07", FileRules::namesCompleteInOneRow);
    checks.put("MR-08", CellRules::noLayoutSpaces);
    checks.put(SEVERAL_RULE, CellRules::oneDatumACell);
    checks.put("MR-10", CellRules::noPlatformCharacters);
    checks.put("MR-11", CellRules::blankIsNotZero);
    checks.put("MR-12", FileRules::noObjects);
    checks.put("MR-13", CellRules::noMeaningInColours);
    checks.put("MR-14", FileRules::nothingMergedOrHidden);
    checks.put("MR-15", FileRules::oneRecordALine);
    checks.put("MR-16", CellRules::numbersAreNumbers);
    checks.put("MR-17", CellRules::nothingSameAsAbove);
    checks.put("MR-18", CellRules::choicesAreFixed);
    checks.put("MR-19", CellRules::otherInItsOwnColumn);
    checks.put("MR-20", CellRules::noFormulas);
    checks.put("MR-21", FileRules::headerInRowOne);
    checks.put("MR-22", DefinitionRules::codeTablesAttached);
    checks.put("MR-23", CellRules::symbolsDefined);
    checks.put("MR-24", DefinitionRules::unitsStated);
    checks.put("MR-25", CellRules::westernYears);
    checks.put("MR-26", CellRules::bodiesByCode);
    checks.put("MR-28", DefinitionRules::definitionsStated);
    checks.put("MR-29", DefinitionRules::sourcesStated);
    checks.put("MR-30", DefinitionRules::dateStated);
    checks.put("MR-31", FileRules::encodingStated);
    checks.put("MR-32", FileRules::longFormat);
    return checks;
  }

  /** A judgement for every rule, in the order of their numbers. */
  public static List<Judgement> judge(Map<String, byte[]> files) {
    Written written = Written.of(files);
    return Bundled.read("machine_rules.csv").stream().map(rule -> judge(rule, written)).toList();
  }

  private static Judgement judge(NamedCsvRecord rule, Written written) {
    String number = rule.getField("rule");
    Optional<Function<Written, Stream<Place>>> check = Optional.ofNullable(CHECKS.get(number));
    if (check.isEmpty()) {
      return judgement(rule, Result.NOT_JUDGED, rule.getField("note"));
    }
    List<Place> faults = check.get().apply(written).toList();
    if (!faults.isEmpty()) {
      return judgement(rule, Result.FAULT, tell(faults));
    }
    List<Place> declared =
        number.equals(SEVERAL_RULE) ? CellRules.declaredSeveral(written).toList() : List.of();
    return declared.isEmpty()
        ? judgement(rule, Result.OK, rule.getField("note"))
        : judgement(
            rule,
            Result.DEPARTURE,
            declared.stream()
                .map(place -> place.path() + " " + place.column())
                .collect(Collectors.joining(" / ")));
  }

  private static Judgement judgement(NamedCsvRecord rule, Result result, String detail) {
    return new Judgement(rule.getField("rule"), rule.getField("title"), result, detail);
  }

  private static String tell(List<Place> faults) {
    return faults.stream()
            .limit(SHOWN)
            .map(MachineReadability::tell)
            .collect(Collectors.joining(" / "))
        + "（"
        + faults.size()
        + "）";
  }

  private static String tell(Place place) {
    String value = place.value().replaceAll("\\s+", " ").strip();
    String shown = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    return Stream.of(
            place.path(),
            place.row() == 0 ? "" : "行" + place.row(),
            place.column(),
            shown.isEmpty() ? "" : "「" + shown + "」")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
