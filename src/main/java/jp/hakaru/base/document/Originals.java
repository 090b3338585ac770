package jp.hakaru.base.document;

import java.util.Optional;
import jp.hakaru.base.kernel.Id;

/** The papers as they came, byte for byte (原本). Each call belongs to the caller's transaction. */
public interface Originals {
  /** Keeps {@code bytes} as the original of {@code document}; one that is kept already stays. */
  void keep(Id document, byte[] bytes);

  Optional<byte[]> findBytes(Id document);
}
