package jp.hakaru.guard.sample.house.base.ledger;

/** A door that shows what another module keeps closed. */
public record Door(jp.hakaru.guard.sample.house.base.kernel.internal.Closed closed) {}
