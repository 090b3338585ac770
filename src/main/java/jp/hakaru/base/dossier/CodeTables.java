package jp.hakaru.base.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hakaru.base.kernel.Datum;

/**
 * The code tables (コード表): every token that a column may hold, with its labels and its meaning. They
 * stand in {@code code_tables.csv} beside this class and go out with every data package.
 */
public final class CodeTables {
  private static final List<Code> ALL =
      Definitions.read("code_tables.csv").stream()
          .map(line ->
              new Code(
                  line.getField("code_table"),
                  line.getField("token"),
                  line.getField("label_ja"),
                  line.getField("label_en"),
                  line.getField("definition")))
          .toList();

  private static final Map<String, Map<String, Code>> BY_TOKEN =
      ALL.stream()
          .collect(
              Collectors.groupingBy(
                  Code::table, Collectors.toMap(Code::token, Function.identity())));

  private CodeTables() {}

  /**
   * One token of a code table.
   *
   * @param table the code table: that of {@link MoneyStage} is {@code money_stage}
   * @param japanese what people call it
   * @param english the same in English
   * @param definition what it means, in Japanese
   */
  public record Code(
      String table, String token, String japanese, String english, String definition) {}

  /** All codes, table by table, in the order of their enums. */
  public static List<Code> all() {
    return ALL;
  }

  /** The tokens of {@code table} in order; none where there is no such table. */
  public static List<String> tokens(String table) {
    return ALL.stream().filter(code -> code.table().equals(table)).map(Code::token).toList();
  }

  public static Optional<Code> find(String table, String token) {
    return Optional.ofNullable(BY_TOKEN.getOrDefault(table, Map.of()).get(token));
  }

  /** The code of an enum constant; every one that a row may hold has its own. */
  public static Code of(Enum<?> constant) {
    String table = nameOf(constant.getDeclaringClass());
    return find(table, Datum.token(constant))
        .orElseThrow(
            () -> new IllegalStateException("no code " + constant + " in the table " + table));
  }

  /** The code table of an enum: its name in snake case. */
  static String nameOf(Class<?> type) {
    return Datum.column(type.getSimpleName());
  }
}
