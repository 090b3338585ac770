package jp.hakaru.guard.sample.house.base.web.internal;

/** Broken: its package is not null-marked. */
public final class Unmarked {}
