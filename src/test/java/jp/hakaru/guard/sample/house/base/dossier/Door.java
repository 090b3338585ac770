package jp.hakaru.guard.sample.house.base.dossier;

/** A door. */
public final class Door {}
