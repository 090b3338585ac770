package jp.hakaru.cycle.check;

import java.util.Map;

/**
 * The findings that people accepted (了承した指摘). Those of past fiscal years and of findings that say
 * otherwise now are kept; {@link Acceptance#holds} tells which hold. Each call belongs to the
 * caller's transaction.
 */
public interface Acceptances {
  /** All of the body. */
  Map<Fingerprint, Acceptance> list();

  /** Keeps it, in place of an older one of the same finding. */
  void accept(Acceptance acceptance);

  /** Takes it back; nothing happens where there is none. */
  void takeBack(Fingerprint finding);
}
