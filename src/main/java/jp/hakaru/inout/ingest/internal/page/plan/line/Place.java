package jp.hakaru.inout.ingest.internal.page.plan.line;

/** Where a reader may be in the pages of a plan (計画の頁の文法の位置). */
enum Place {
  /** Before the first heading. */
  START,
  /** Behind a heading whose title is still to come. */
  OPEN,
  /** Behind a title that stands below its heading. */
  BELOW,
  /** Behind a title that stands beside its code. */
  OWN,
  /** Behind a slogan. */
  DONE,
  /** Below a label of actions. */
  ACTIONS,
  /** Below a label of texts. */
  TEXTS,
  /** Below a label of goals. */
  GOALS,
  /** Below another label. */
  OTHER,
  /** In texts below no label. */
  FREE,
  TABLE,
  /** Behind the number of an action. */
  NUM,
  /** In the name of an action. */
  NAME,
  /** In the body of an action. */
  BODY;

  /** Whether an action is not yet whole here. */
  boolean isWithinAction() {
    return this == NUM || this == NAME;
  }

  /** Whether a name or title stands right before, or its beginning does. */
  boolean isNamed() {
    return switch (this) {
      case OPEN, BELOW, OWN, DONE, NUM, NAME -> true;
      case START, ACTIONS, TEXTS, GOALS, OTHER, FREE, TABLE, BODY -> false;
    };
  }
}
