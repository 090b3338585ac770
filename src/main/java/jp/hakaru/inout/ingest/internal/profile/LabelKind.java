package jp.hakaru.inout.ingest.internal.profile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a line may be (行の種別). */
public enum LabelKind {
  /** A heading with code and title. */
  @JsonProperty("heading")
  HEADING,
  /** A heading with its code only; the title stands below. */
  @JsonProperty("bare_heading")
  BARE_HEADING,
  /** A text in brackets of its own: a slogan, a category. */
  @JsonProperty("bracket")
  BRACKET,
  /** A heading of texts. */
  @JsonProperty("section")
  SECTION,
  /** The plan's printed title. */
  @JsonProperty("title")
  TITLE,
  /** A line of running text. */
  @JsonProperty("text")
  TEXT,
  /** A list item. */
  @JsonProperty("bullet")
  BULLET,
  /** What may be the rest of the line above. */
  @JsonProperty("wrap")
  WRAP,
  /** The first line of a table heading. */
  @JsonProperty("header")
  HEADER,
  /** A further line of it. */
  @JsonProperty("header_more")
  HEADER_MORE,
  /** A line that states the unit of a table. */
  @JsonProperty("unit_note")
  UNIT_NOTE,
  /** A table line that begins with a number. */
  @JsonProperty("row")
  ROW,
  /** A table line whose first cell is empty. */
  @JsonProperty("more")
  MORE,
  /** A table line that begins with something else than a number. */
  @JsonProperty("orphan")
  ORPHAN,
  /** A table line of sums. */
  @JsonProperty("total")
  TOTAL,
  /** A line between rows of a table that says of what type those below it are. */
  @JsonProperty("row_group")
  ROW_GROUP,
  /** A footnote. */
  @JsonProperty("note")
  NOTE,
  /** A page number. */
  @JsonProperty("page_number")
  PAGE_NUMBER,
  /** A running head. */
  @JsonProperty("repeat")
  REPEAT,
  /** A line of a table of contents. */
  @JsonProperty("contents")
  CONTENTS,
  /** A line that says that there is no project. */
  @JsonProperty("nothing")
  NOTHING,
  /** A blank line. */
  @JsonProperty("blank")
  BLANK,
  /** What fits nowhere. */
  @JsonProperty("stray")
  STRAY
}
