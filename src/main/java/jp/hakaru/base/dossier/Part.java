package jp.hakaru.base.dossier;

import java.util.Set;

/**
 * The port of a record module (記録の出入口): how its rows leave to a dossier and come back from one.
 * Both calls belong to the caller's ledger transaction and see the body of that transaction only.
 */
public interface Part {
  /** The tables that this module owns. */
  Set<Table<?>> tables();

  /** Adds all rows of the body, in a total order that two loads of the same record share. */
  void load(Dossier.Builder into);

  /** Writes what {@code diff} says of this module's tables; an unchanged row is not touched. */
  void apply(DossierDiff diff);
}
