package jp.hakaru.inout.ingest.internal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The closed set of readers that a profile may name (読み取り器). */
enum ReaderKind {
  @JsonProperty("front")
  FRONT,
  @JsonProperty("heading")
  HEADING,
  @JsonProperty("paragraphs")
  PARAGRAPHS,
  @JsonProperty("stacked_record")
  STACKED_RECORD
}
