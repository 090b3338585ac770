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
  @JsonProperty("department")
  DEPARTMENT,
  @JsonProperty("any")
  ANY
}
