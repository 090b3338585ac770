/**
 * The record in and out as data (データの出入り): data packages.
 *
 * <p>Owns how a dossier is written as a Frictionless Data Package. Offers {@link
 * jp.hakaru.inout.exchange.DataPackages}. Knows no database: it is given a dossier and gives files.
 */
@NullMarked
@ApplicationModule(
    displayName = "exchange",
    allowedDependencies = {"base.kernel", "base.dossier"})
package jp.hakaru.inout.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
