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
  @JsonProperty("department")
  DEPARTMENT,
  @JsonProperty("other")
  OTHER;

  /** Whether its cells are amounts, which are read together. */
  public boolean isMoney() {
    return switch (this) {
      case COST, TOTAL, SUM, EARMARKED, GENERAL, REVENUE -> true;
      case NUMBER, NAME, SUMMARY, GROUP, YEARS, STATUS, REFERENCE, DEPARTMENT, OTHER -> false;
    };
  }
}
