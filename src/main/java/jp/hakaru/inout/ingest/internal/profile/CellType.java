package jp.hakaru.inout.ingest.internal.profile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What form the cells of a column have (セルの型). */
public enum CellType {
  @JsonProperty("integer")
  INTEGER,
  @JsonProperty("title")
  TITLE,
  @JsonProperty("text")
  TEXT,
  @JsonProperty("amount")
  AMOUNT,
  @JsonProperty("mark")
  MARK,
  @JsonProperty("status")
  STATUS,
  @JsonProperty("code")
  CODE,
  /** Numbers of goals. */
  @JsonProperty("goals")
  GOALS,
  /** Names of plans. */
  @JsonProperty("plan_names")
  PLAN_NAMES,
  /** A year, or from which to which. */
  @JsonProperty("period")
  PERIOD,
  @JsonProperty("department")
  DEPARTMENT,
  @JsonProperty("any")
  ANY
}
