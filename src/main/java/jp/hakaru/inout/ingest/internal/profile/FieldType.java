package jp.hakaru.inout.ingest.internal.profile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What stands behind a label of a sheet (調書の欄の型). */
public enum FieldType {
  /** Departments. */
  @JsonProperty("department")
  DEPARTMENT,
  /** The headings of the plan above a measure. */
  @JsonProperty("plan")
  PLAN,
  /** Measures, each with code and title. */
  @JsonProperty("measure")
  MEASURE,
  /** References to another plan, each with code and words, or that there is none. */
  @JsonProperty("reference")
  REFERENCE,
  /** The name of a project. */
  @JsonProperty("project")
  PROJECT,
  /** The number of a project. */
  @JsonProperty("number")
  NUMBER,
  /** A budget subject, its parts one behind the other. */
  @JsonProperty("subject")
  SUBJECT,
  /** The summary of a project. */
  @JsonProperty("summary")
  SUMMARY,
  /** Why result and target differ. */
  @JsonProperty("reason")
  REASON,
  /** What comes next. */
  @JsonProperty("next_steps")
  NEXT_STEPS,
  /** The table of years; it has a label only where the paper prints one. */
  @JsonProperty("table")
  TABLE,
  /** Running text. */
  @JsonProperty("text")
  TEXT,
  /** Known, and not of the record. */
  @JsonProperty("other")
  OTHER
}
