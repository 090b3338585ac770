package jp.hakaru.inout.ingest.internal.profile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The closed set of readers that a profile may name (読み取り器). */
public enum ReaderKind {
  @JsonProperty("front")
  FRONT,
  @JsonProperty("heading")
  HEADING,
  @JsonProperty("paragraphs")
  PARAGRAPHS,
  @JsonProperty("stacked_record")
  STACKED_RECORD
}
