package jp.hakaru.cycle.check;

/**
 * What a rule is (規則の見出し), for lists and the manual.
 *
 * @param code stable and unique: {@code HK-101}
 * @param title what it looks for, in Japanese
 * @param why why it matters, in Japanese
 * @param what what to do about a finding, in Japanese
 */
public record RuleHead(
    String code, RuleGroup group, Severity severity, String title, String why, String what) {}
