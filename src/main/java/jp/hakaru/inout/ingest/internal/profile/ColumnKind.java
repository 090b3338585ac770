package jp.hakaru.inout.ingest.internal.profile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a column of a table says (列の種類). */
public enum ColumnKind {
  @JsonProperty("number")
  NUMBER,
  @JsonProperty("name")
  NAME,
  @JsonProperty("summary")
  SUMMARY,
  @JsonProperty("cost")
  COST,
  @JsonProperty("total")
  TOTAL,
  @JsonProperty("sum")
  SUM,
  @JsonProperty("earmarked")
  EARMARKED,
  @JsonProperty("general")
  GENERAL,
  @JsonProperty("revenue")
  REVENUE,
  /** A heading above other columns, which has no cells of its own. */
  @JsonProperty("group")
  GROUP,
  @JsonProperty("years")
  YEARS,
  @JsonProperty("status")
  STATUS,
  @JsonProperty("reference")
  REFERENCE,
  /** Goals that all plans share and that bear numbers: SDGs. */
  @JsonProperty("goal")
  GOAL,
  /** Plans by their names. */
  @JsonProperty("plan_name")
  PLAN_NAME,
  /** From when to when a project goes on. */
  @JsonProperty("period")
  PERIOD,
  @JsonProperty("department")
  DEPARTMENT,
  @JsonProperty("other")
  OTHER;

  /** Whether its cells refer to something outside the plan. */
  public boolean isReference() {
    return switch (this) {
      case REFERENCE, GOAL, PLAN_NAME -> true;
      case NUMBER, NAME, SUMMARY, COST, TOTAL, SUM, EARMARKED, GENERAL, REVENUE, GROUP -> false;
      case YEARS, STATUS, PERIOD, DEPARTMENT, OTHER -> false;
    };
  }

  /** Whether its cells are amounts, which are read together. */
  public boolean isMoney() {
    return switch (this) {
      case COST, TOTAL, SUM, EARMARKED, GENERAL, REVENUE -> true;
      case NUMBER, NAME, SUMMARY, GROUP, YEARS, STATUS, DEPARTMENT, OTHER -> false;
      case REFERENCE, GOAL, PLAN_NAME, PERIOD -> false;
    };
  }
}
