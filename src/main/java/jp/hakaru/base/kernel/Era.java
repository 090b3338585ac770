package jp.hakaru.base.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Japanese era (元号).
 *
 * <p>Source: 元号法 (昭和54年法律第43号) and the 政令 under it; first days as proclaimed.
 */
public enum Era {
  MEIJI("明治", 'M', LocalDate.of(1868, 10, 23)),
  TAISHO("大正", 'T', LocalDate.of(1912, 7, 30)),
  SHOWA("昭和", 'S', LocalDate.of(1926, 12, 25)),
  HEISEI("平成", 'H', LocalDate.of(1989, 1, 8)),
  REIWA("令和", 'R', LocalDate.of(2019, 5, 1));

  private final String kanji;
  private final char letter;
  private final LocalDate firstDay;

  Era(String kanji, char letter, LocalDate firstDay) {
    this.kanji = kanji;
    this.letter = letter;
    this.firstDay = firstDay;
  }

  public String kanji() {
    return kanji;
  }

  /** The letter by which papers shorten it: {@code R} for 令和. */
  public char letter() {
    return letter;
  }

  /** The first day, inclusive. */
  public LocalDate firstDay() {
    return firstDay;
  }

  /** The western year of this era's {@code year}-th year; the first (元年) is 1. */
  public int westernYear(int year) {
    if (year < 1) {
      throw new IllegalArgumentException("the years of an era count from 1, found " + year);
    }
    return firstDay.getYear() + year - 1;
  }

  /** The year of this era that a western year is; 1 is 元年. */
  public int yearOf(int westernYear) {
    return westernYear - firstDay.getYear() + 1;
  }

  /** The era written as {@code 令和}, {@code R} or {@code r}, already folded. */
  public static Optional<Era> of(String written) {
    return Stream.of(values())
        .filter(era ->
            era.kanji.equals(written) || written.equalsIgnoreCase(Character.toString(era.letter)))
        .findFirst();
  }

  /**
   * The era that names a fiscal year: the one in force on its first day, but 令和 for fiscal 2019.
   *
   * <p>Source: 改元に伴う元号による年表示の取扱いについて (新元号への円滑な移行に向けた関係省庁連絡会議申合せ, 2019-04-01): the budget of that
   * year is called 令和元年度 from May 1 on.
   */
  public static Era ofFiscalYear(int westernYear) {
    if (westernYear == REIWA.firstDay.getYear()) {
      return REIWA;
    }
    return on(LocalDate.of(westernYear, 4, 1));
  }

  /** The era in force on a day; days before 明治 are refused. */
  public static Era on(LocalDate day) {
    return List.of(values()).reversed().stream()
        .filter(era -> !day.isBefore(era.firstDay))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("expected a day since 1868-10-23, found " + day));
  }
}
