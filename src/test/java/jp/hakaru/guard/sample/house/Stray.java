package jp.hakaru.guard.sample.house;

/** Broken: stands in the root. */
public final class Stray {}
