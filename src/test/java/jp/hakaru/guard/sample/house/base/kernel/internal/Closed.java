package jp.hakaru.guard.sample.house.base.kernel.internal;

/** Closed to others. */
public final class Closed {}
