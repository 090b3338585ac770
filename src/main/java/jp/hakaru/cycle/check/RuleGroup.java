package jp.hakaru.cycle.check;

/** What a rule looks at (点検の区分): 数値・目標・理由・構成・参照・金額・文章. */
public enum RuleGroup {
  FIGURES,
  TARGETS,
  REASONS,
  STRUCTURE,
  REFERENCES,
  MONEY,
  TEXT
}
