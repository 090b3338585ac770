package jp.hakaru.cycle.check;

/**
 * What a rule is (規則の見出し), for lists and the manual.
 *
 * @param code stable and unique: {@code HK-101}
 * @param title what it looks for, in Japanese
 * @param why why it matters, in Japanese
 * @param what what to do about a finding, in Japanese
 * @param on whether it checks unless told otherwise: one that found nothing true in any paper on
 *     which it was tried is not
 */
public record RuleHead(
    String code,
    RuleGroup group,
    Severity severity,
    String title,
    String why,
    String what,
    boolean on) {}
