package jp.hakaru.inout.exchange.internal;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.CodeTables;
import jp.hakaru.inout.exchange.internal.check.Judgement;

/**
 * The tables of a package that tell of the package and not of the body (コード表と機械可読性の点検), defined in
 * {@code own_tables.csv} beside this class.
 */
final class OwnTables {
  private static final List<NamedCsvRecord> DEFINITIONS = Bundled.read("own_tables.csv");

  private OwnTables() {}

  static String title(String table) {
    return line(table).getField("title");
  }

  static String description(String table) {
    return line(table).getField("description");
  }

  private static NamedCsvRecord line(String table) {
    return DEFINITIONS.stream()
        .filter(line -> line.getField("table").equals(table) && line.getField("column").isEmpty())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing is known of " + table));
  }

  static Resource codeTables(Path folder) throws IOException {
    return resource(
        folder,
        "code_tables",
        List.of("code_table", "token"),
        CodeTables.all().stream()
            .map(code ->
                List.of(
                    code.table(),
                    code.token(),
                    code.japanese(),
                    code.english(),
                    code.definition())));
  }

  static Resource machineReadability(Path folder, List<Judgement> judgements) throws IOException {
    return resource(
        folder,
        "machine_readability",
        List.of("rule"),
        judgements.stream()
            .map(judgement ->
                List.of(
                    judgement.rule(),
                    judgement.title(),
                    judgement.result().token(),
                    judgement.detail())));
  }

  private static Resource resource(
      Path folder, String table, List<String> key, Stream<List<String>> records)
      throws IOException {
    List<NamedCsvRecord> columns =
        DEFINITIONS.stream()
            .filter(
                line -> line.getField("table").equals(table) && !line.getField("column").isEmpty())
            .toList();
    Map<String, Object> schema = Resource.schema(columns.stream().map(OwnTables::field).toList());
    schema.put("primaryKey", key.size() == 1 ? key.getFirst() : key);
    return new Resource(
        table,
        title(table),
        description(table),
        schema,
        CsvTables.write(
            folder.resolve(Resource.pathOf(table)),
            columns.stream().map(column -> column.getField("column")).toList(),
            records));
  }

  private static Map<String, Object> field(NamedCsvRecord line) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", line.getField("column"));
    field.put("title", line.getField("title"));
    field.put("description", line.getField("description"));
    field.put("type", "string");
    field.put("format", "default");
    Map<String, Object> constraints = new LinkedHashMap<>();
    constraints.put("required", true);
    String codes = line.getField("codes");
    if (!codes.isEmpty()) {
      field.put("codeTable", codes);
      constraints.put("enum", CodeTables.tokens(codes));
    }
    field.put("valueForm", line.getField("form"));
    field.put("constraints", constraints);
    return field;
  }
}
