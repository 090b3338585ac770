package jp.hakaru.inout.ingest.internal.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.ingest.ProfileProblem.Rule;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * What a profile of tables must hold beyond its schema (一覧のプロファイルの検査): blocks and fields that
 * exist, headings that name one column.
 */
final class ListCheck extends NamesCheck {
  private static final Set<String> MONEY =
      Arrays.stream(ColumnKind.values())
          .filter(ColumnKind::isMoney)
          .map(kind -> kind.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  ListCheck(ProfileTree tree) {
    super(tree);
  }

  @Override
  void check() {
    blocks();
    columns();
  }

  private void blocks() {
    JsonNode grammar = root().path("grammar");
    List<String> blocks =
        grammar.valueStream().map(block -> block.path("block").asString("")).toList();
    JsonPointer at = JsonPointer.empty().appendProperty("grammar");
    for (int i = 0; i < grammar.size(); i++) {
      for (String named : List.of("then", "after_loss")) {
        JsonPointer place = at.appendIndex(i).appendProperty(named);
        known(grammar.path(i).path(named), place, Rule.KNOWN_BLOCK, blocks);
      }
    }
  }

  private void columns() {
    Set<String> fields = new TreeSet<>();
    Table.ALL.forEach(
        table -> table.columns().forEach(column -> fields.add(table.kind() + "." + column)));
    JsonPointer at = JsonPointer.empty().appendProperty("columns");
    OneGroup headings = new OneGroup(Rule.ONE_COLUMN);
    root()
        .path("columns")
        .propertyStream()
        .forEach(column -> {
          JsonPointer place = at.appendProperty(column.getKey());
          known(column.getValue().path("to"), place.appendProperty("to"), Rule.KNOWN_FIELD, fields);
          headings.add(
              group(column.getKey()),
              column.getValue().path("names"),
              place.appendProperty("names"));
        });
  }

  /** What stands around a heading tells which column of a group it names. */
  private static String group(String column) {
    return MONEY.contains(column) ? "cost" : column.equals("period") ? "years" : column;
  }
}
