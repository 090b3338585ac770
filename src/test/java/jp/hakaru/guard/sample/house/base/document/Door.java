package jp.hakaru.guard.sample.house.base.document;

/** A door. */
public final class Door {}
