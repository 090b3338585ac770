package jp.hakaru.guard.sample.house.record.project;

/** A door. */
public final class Door {
  jp.hakaru.guard.sample.house.record.plan.Door plan() {
    throw new IllegalStateException("sample");
  }
}
