package jp.hakaru.guard.sample.house.base.kernel;

/** A door. */
public final class Door {}
