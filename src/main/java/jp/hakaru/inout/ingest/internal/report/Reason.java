package jp.hakaru.inout.ingest.internal.report;

import java.util.Locale;

/** Why a text was left unclaimed, or a value is in doubt (読み残し・疑義の理由). */
public enum Reason {
  /** Stands in no block that the profile knows. */
  OUTSIDE_BLOCKS,
  /** A heading of texts that the profile does not know. */
  UNKNOWN_SECTION,
  /** The heading above it is missing. */
  LOST_HEADING,
  /** The table has no heading. */
  NO_TABLE_HEADING,
  /** The row has no number. */
  NO_NUMBER,
  /** The row has no name, or nothing tells which cell it is. */
  NO_NAME,
  /** The line goes on with no record. */
  NO_RECORD,
  /** The cells fit the columns in no way. */
  NO_ALIGNMENT,
  /** The cell fits no column. */
  NO_COLUMN,
  /** Nothing tells to which of several columns it belongs. */
  AMBIGUOUS,
  /** Longer than a text of its kind can be. */
  TOO_LONG,
  /** Not a word of the field's vocabulary. */
  VOCABULARY,
  /** The family's record has no place for it. */
  NOT_IN_FAMILY,
  /** The column names no money unit. */
  NO_UNIT,
  /** The column names no year. */
  NO_YEAR,
  /** Amounts are missing, or there are more than columns. */
  PARTIAL_AMOUNTS,
  /** The amounts stand otherwise than in the rows around. */
  COLUMN_PATTERN,
  /** A second figure in brackets, whose meaning the paper does not say here. */
  BRACKETED,
  /** A sum over several years, which is the amount of none. */
  SUM_OVER_YEARS,
  /** A row printed again under another heading, and nothing tells surely of which it is. */
  RELISTED,
  /** The parts do not add up to the total. */
  SUM,
  /** Printed in two spellings. */
  TWO_SPELLINGS,
  /** Printed with another figure elsewhere. */
  TWO_FIGURES,
  /** The numbers do not run on. */
  RUNNING_NUMBER,
  /** The year columns do not fit what is printed above them. */
  YEAR_COLUMNS,
  /** A footnote printed once. */
  FOOTNOTE,
  /** It may go on a row of an earlier edition, or be a new one. */
  UNCERTAIN_SUCCESSOR,
  /** The content of the page is broken. */
  PAGE_DAMAGED,
  /** The page is a picture without text. */
  PAGE_PICTURE,
  /** It can be read in several ways, and a person chose this one. */
  CHOSEN,
  /** The text ends here. */
  CUT_OFF;

  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }
}
