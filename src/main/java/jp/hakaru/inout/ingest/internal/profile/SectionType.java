package jp.hakaru.inout.ingest.internal.profile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a section of a page holds (ページの区画の種類). */
public enum SectionType {
  /** Departments. */
  @JsonProperty("department")
  DEPARTMENT,
  /** Indicators with baselines and targets. */
  @JsonProperty("indicators")
  INDICATORS,
  /** Projects by their names. */
  @JsonProperty("projects")
  PROJECTS,
  /** Related plans by their names. */
  @JsonProperty("references")
  REFERENCES,
  /** Goals by their numbers. */
  @JsonProperty("goals")
  GOALS,
  /** Running text. */
  @JsonProperty("text")
  TEXT,
  /** What is to be done, under numbered headings. */
  @JsonProperty("actions")
  ACTIONS,
  /** Known, and not of the record: a graph. */
  @JsonProperty("other")
  OTHER
}
