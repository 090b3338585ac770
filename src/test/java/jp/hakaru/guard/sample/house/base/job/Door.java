package jp.hakaru.guard.sample.house.base.job;

/** A door. */
public final class Door {}
