package jp.hakaru.inout.exchange.internal.check;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.inout.exchange.internal.Bundled;
import jp.hakaru.inout.exchange.internal.check.Judgement.Result;
import jp.hakaru.inout.exchange.internal.check.Sheet.Field;
import jp.hakaru.inout.exchange.internal.check.Sheet.Place;

/**
 * The rules of machine readability (機械可読性), one check each with a number, over the files of a
 * package as written. What each says stands in {@code machine_rules.csv}. Source: 行政データの機械可読性ルール
 * (2026-03-31), as FIELD.md lists them.
 */
public final class MachineReadability {
  private static final int LONGEST = 40;
  private static final String SEVERAL_RULE = "MR-09";
  private static final Map<String, Rule> RULES = rules();

  private MachineReadability() {}

  /** Gives the bytes of a package's file by its name. */
  @FunctionalInterface
  public interface Files {
    InputStream open(String name) throws IOException;
  }

  private static Map<String, Rule> rules() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    rules.put("MR-01", Rule.sheets(FileRules::isCsv));
    rules.put("MR-02", Rule.whole(FileRules::oneTableAFile));
    rules.put("MR-03", Rule.rows(FileRules::isBlankRow).andSheets(FileRules::blankColumns));
    rules.put("MR-04", Rule.rows(FileRules::isShortRow));
    rules.put("MR-05", Rule.sheets(FileRules::everyColumnNamed));
    rules.put("MR-06", Rule.sheets(FileRules::namesDiffer));
    rules.put("MR-07", Rule.sheets(FileRules::namesCompleteInOneRow));
    rules.put("MR-08", Rule.values(CellRules::hasLayoutSpace));
    rules.put(SEVERAL_RULE, Rule.values(CellRules::isSeveral));
    rules.put("MR-10", Rule.values(CellRules::hasPlatformCharacter));
    rules.put(
        "MR-11",
        Rule.values(CellRules::isInsteadOfBlank)
            .andBlanks(Field::required)
            .andWhole(CellRules::otherBlanks));
    rules.put("MR-12", Rule.whole(FileRules::noObjects));
    rules.put("MR-13", Rule.values(CellRules::hasMarkup));
    rules.put("MR-14", Rule.rows(FileRules::isLongRow));
    rules.put("MR-15", Rule.sheets(FileRules::oneRecordALine));
    rules.put("MR-16", Rule.values(CellRules::isNoNumber));
    rules.put("MR-17", Rule.values(CellRules::isSameAsAbove));
    rules.put("MR-18", Rule.values(CellRules::isNoChoice));
    rules.put("MR-19", Rule.values(CellRules::isOtherWithMore));
    rules.put("MR-20", Rule.values(CellRules::isFormula));
    rules.put("MR-21", Rule.sheets(FileRules::headerInRowOne));
    rules.put("MR-22", Rule.whole(DefinitionRules::codeTablesAttached));
    rules.put("MR-23", Rule.values(CellRules::isSymbol));
    rules.put("MR-24", Rule.whole(DefinitionRules::unitsStated));
    rules.put("MR-25", Rule.values(CellRules::isOtherCalendar));
    rules.put("MR-26", Rule.values(CellRules::isNoCode).andWhole(CellRules::noCodeOrName));
    rules.put("MR-28", Rule.whole(DefinitionRules::definitionsStated));
    rules.put("MR-29", Rule.whole(DefinitionRules::sourcesStated));
    rules.put("MR-30", Rule.whole(DefinitionRules::dateStated));
    rules.put("MR-31", Rule.sheets(FileRules::encodingStated));
    rules.put("MR-32", Rule.sheets(FileRules::longFormat));
    return rules;
  }

  /**
   * A judgement for every rule, in the order of their numbers.
   *
   * @param names of all files of the package
   */
  public static List<Judgement> judge(Set<String> names, Files files) throws IOException {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    RULES.forEach((number, rule) -> tallies.put(number, new Tally(rule)));
    Written written = new Walk(files, tallies.values()).through(names);
    return Bundled.read("machine_rules.csv").stream()
        .map(rule -> judge(rule, Optional.ofNullable(tallies.get(rule.getField("rule"))), written))
        .toList();
  }

  private static Judgement judge(NamedCsvRecord rule, Optional<Tally> tally, Written written) {
    if (tally.isEmpty()) {
      return judgement(rule, Result.NOT_JUDGED, rule.getField("note"));
    }
    if (tally.get().count() > 0) {
      return judgement(rule, Result.FAULT, tell(tally.get()));
    }
    List<Place> declared =
        rule.getField("rule").equals(SEVERAL_RULE)
            ? CellRules.declaredSeveral(written).toList()
            : List.of();
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

  private static String tell(Tally faults) {
    return faults.first().stream().map(MachineReadability::tell).collect(Collectors.joining(" / "))
        + "（"
        + faults.count()
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
