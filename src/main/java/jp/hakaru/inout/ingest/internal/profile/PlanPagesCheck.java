package jp.hakaru.inout.ingest.internal.profile;

import jp.hakaru.inout.ingest.ProfileProblem.Rule;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * What a profile of plan pages must hold beyond its schema (基本計画の頁のプロファイルの検査): a label and a
 * column's heading each name one thing.
 */
final class PlanPagesCheck extends NamesCheck {
  private static final JsonPointer TOP = JsonPointer.empty();

  PlanPagesCheck(ProfileTree tree) {
    super(tree);
  }

  @Override
  void check() {
    OneGroup labels = new OneGroup(Rule.ONE_COLUMN);
    JsonPointer at = TOP.appendProperty("sections");
    root()
        .path("sections")
        .propertyStream()
        .forEach(one -> {
          JsonNode names = one.getValue().path("names");
          labels.add(one.getKey(), names, at.appendProperty(one.getKey()).appendProperty("names"));
        });
    OneGroup columns = new OneGroup(Rule.ONE_COLUMN);
    root()
        .path("columns")
        .propertyStream()
        .forEach(one ->
            columns.add(
                one.getKey(),
                one.getValue(),
                TOP.appendProperty("columns").appendProperty(one.getKey())));
  }
}
