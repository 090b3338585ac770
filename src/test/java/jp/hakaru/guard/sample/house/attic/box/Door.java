package jp.hakaru.guard.sample.house.attic.box;

/** A door. */
public final class Door {}
