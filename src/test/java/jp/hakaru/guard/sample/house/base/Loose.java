package jp.hakaru.guard.sample.house.base;

/** Broken: stands on a floor outside any module, in a package that is not null-marked. */
public final class Loose {}
