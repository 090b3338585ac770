package jp.hakaru.inout.ingest.internal.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** The tables of a paper of joint work that are read by their heads (見出しで読む表). */
public enum JointTable {
  /** How often each group answered, in all and of each kind. */
  @JsonProperty("answers")
  ANSWERS(true, JointColumn.GROUP),
  /** The same, a row a kind and a column a group. */
  @JsonProperty("kinds")
  KINDS(true, JointColumn.KIND),
  @JsonProperty("needs")
  NEEDS(false, JointColumn.TITLE, JointColumn.ANSWERS),
  @JsonProperty("themes")
  THEMES(false, JointColumn.TITLE, JointColumn.STAGE),
  /** The efforts of a year, a row each. */
  @JsonProperty("efforts")
  EFFORTS(false, JointColumn.TITLE),
  /** What is said of one effort, a row each: its label and what it says. */
  @JsonProperty("effort")
  EFFORT(false),
  /** Who bears what share, a column a party. */
  @JsonProperty("shares")
  SHARES(true, JointColumn.TITLE),
  /** Up to what and how long, a column a case. */
  @JsonProperty("terms")
  TERMS(true, JointColumn.TITLE),
  @JsonProperty("steps")
  STEPS(false, JointColumn.NUMBER, JointColumn.TEXT),
  @JsonProperty("budget")
  BUDGET(false, JointColumn.TITLE, JointColumn.AMOUNT),
  @JsonProperty("regions")
  REGIONS(false, JointColumn.REGION, JointColumn.TEXT),
  @JsonProperty("calendar")
  CALENDAR(false, JointColumn.MONTHS, JointColumn.TITLE),
  /** A column a year. */
  @JsonProperty("roadmap")
  ROADMAP(true, JointColumn.TITLE),
  @JsonProperty("targets")
  TARGETS(false, JointColumn.TITLE, JointColumn.STATE, JointColumn.YEARS);

  private final boolean open;
  private final Set<JointColumn> needed;

  JointTable(boolean open, JointColumn... needed) {
    this.open = open;
    this.needed = Set.of(needed);
  }

  /** Whether it may have columns that only the paper names. */
  public boolean isOpen() {
    return open;
  }

  /** The columns that it has at least. */
  public Set<JointColumn> needed() {
    return needed;
  }
}
