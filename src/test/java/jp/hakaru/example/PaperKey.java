package jp.hakaru.example;

import java.util.function.Function;

/** The papers of the town in the order in which they came out (町の文書). */
public enum PaperKey {
  F0("tsumugigawa_kihonkeikaku.txt", "F0", "f0", BasicPlanPaper::of),
  F4_R6("tsumugigawa_jisshikeikaku_r6.txt", "F4", "f4", facts -> RollingPlanPaper.of(facts, 2024)),
  F1_R5("tsumugigawa_kensho_r5.txt", "F1", "f1", facts -> ReviewPaper.of(facts, 2023)),
  F4_R7("tsumugigawa_jisshikeikaku_r7.txt", "F4", "f4", facts -> RollingPlanPaper.of(facts, 2025)),
  F1_R6("tsumugigawa_kensho_r6.txt", "F1", "f1", facts -> ReviewPaper.of(facts, 2024)),
  F2("tsumugigawa_shisaku.txt", "F2", "f2", MeasurePagesPaper::of);

  private final String fileName;
  private final String family;
  private final String profile;
  private final Function<Facts, Book> printer;

  PaperKey(String fileName, String family, String profile, Function<Facts, Book> printer) {
    this.fileName = fileName;
    this.family = family;
    this.profile = profile;
    this.printer = printer;
  }

  public String fileName() {
    return fileName;
  }

  public String family() {
    return family;
  }

  Paper print(Facts facts) {
    return printer.apply(facts).finish(this, fileName, family, profile);
  }
}
