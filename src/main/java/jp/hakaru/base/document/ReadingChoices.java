package jp.hakaru.base.document;

import java.util.Map;
import jp.hakaru.base.kernel.Id;

/**
 * What people chose where papers can be read in several ways (選ばれた読み方), by the place and the
 * columns chosen. Each call belongs to the caller's transaction.
 */
public interface ReadingChoices {
  /** All that was chosen for {@code document}. */
  Map<String, String> of(Id document);

  /** Keeps {@code options} for {@code document}, in place of all that was chosen before. */
  void keep(Id document, Map<String, String> options);
}
