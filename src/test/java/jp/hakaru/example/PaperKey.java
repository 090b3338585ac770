package jp.hakaru.example;

import java.util.Locale;
import java.util.function.Function;
import jp.hakaru.example.page.PagePaper;

/** The papers of the town in the order in which they came out (町の文書). */
public enum PaperKey {
  F0("tsumugigawa_kihonkeikaku.txt", BasicPlanPaper::of, BasicPlanPages::of),
  F4_R6(
      "tsumugigawa_jisshikeikaku_r6.txt",
      facts -> RollingPlanPaper.of(facts, 2024),
      facts -> RollingPlanPages.of(facts, 2024)),
  F1_R5(
      "tsumugigawa_kensho_r5.txt",
      facts -> ReviewPaper.of(facts, 2023),
      facts -> ReviewPages.of(facts, 2023)),
  F4_R7(
      "tsumugigawa_jisshikeikaku_r7.txt",
      facts -> RollingPlanPaper.of(facts, 2025),
      facts -> RollingPlanPages.of(facts, 2025)),
  F1_R6(
      "tsumugigawa_kensho_r6.txt",
      facts -> ReviewPaper.of(facts, 2024),
      facts -> ReviewPages.of(facts, 2024)),
  F2("tsumugigawa_shisaku.txt", MeasurePagesPaper::of, MeasurePages::of);

  private final String fileName;
  private final Function<Facts, Book> printer;
  private final Function<Facts, PagePaper> pages;

  PaperKey(String fileName, Function<Facts, Book> printer, Function<Facts, PagePaper> pages) {
    this.fileName = fileName;
    this.printer = printer;
    this.pages = pages;
  }

  public String fileName() {
    return fileName;
  }

  /** The name of the same paper in another form, such as {@code .pdf}. */
  public String fileName(String ending) {
    return fileName.replace(".txt", ending);
  }

  public String family() {
    return name().substring(0, 2);
  }

  Paper print(Facts facts) {
    return printer.apply(facts).finish(this, fileName, family(), family().toLowerCase(Locale.ROOT));
  }

  /** The same facts laid out on pages. */
  PagePaper layOut(Facts facts) {
    return pages.apply(facts);
  }
}
