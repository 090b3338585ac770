package jp.hakaru.guard.sample.house.base.web;

/** A door. */
public record Door(jp.hakaru.guard.sample.house.base.ledger.Door ledger) {}
