package jp.hakaru.inout.ingest.internal.profile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a column of such a table holds (表の列の意味). */
public enum JointColumn {
  @JsonProperty("number")
  NUMBER,
  @JsonProperty("title")
  TITLE,
  @JsonProperty("kind")
  KIND,
  @JsonProperty("examples")
  EXAMPLES,
  @JsonProperty("answers")
  ANSWERS,
  /** A sign that the other group named it too. */
  @JsonProperty("both")
  BOTH,
  @JsonProperty("group")
  GROUP,
  @JsonProperty("window")
  WINDOW,
  @JsonProperty("stage")
  STAGE,
  @JsonProperty("years")
  YEARS,
  /** Since when a theme is studied. */
  @JsonProperty("since")
  SINCE,
  @JsonProperty("departments")
  DEPARTMENTS,
  /** The needs that a theme came of. */
  @JsonProperty("topics")
  TOPICS,
  @JsonProperty("remark")
  REMARK,
  @JsonProperty("status")
  STATUS,
  @JsonProperty("amount")
  AMOUNT,
  @JsonProperty("region")
  REGION,
  @JsonProperty("forum")
  FORUM,
  @JsonProperty("partners")
  PARTNERS,
  @JsonProperty("text")
  TEXT,
  @JsonProperty("months")
  MONTHS,
  @JsonProperty("lane")
  LANE,
  /** Of what a share is one. */
  @JsonProperty("base")
  BASE,
  @JsonProperty("theme")
  THEME,
  @JsonProperty("perspective")
  PERSPECTIVE,
  @JsonProperty("approach")
  APPROACH,
  @JsonProperty("methods")
  METHODS,
  @JsonProperty("result")
  RESULT,
  /** What is to be reached. */
  @JsonProperty("state")
  STATE
}
