package jp.hakaru.cycle.check.internal;

import java.util.List;

/** Parts a text into its words (形態素解析). May be used by several threads. */
public interface Analyser {
  /** The words of {@code folded} in order, blanks left out. */
  List<Word> words(String folded);
}
