/**
 * The record in and out as data (データの出入り): data packages.
 *
 * <p>Owns how a dossier is written as a Frictionless Data Package, how one is read, and the check
 * of machine readability that goes with each. Offers {@link jp.hakaru.inout.exchange.DataPackages},
 * which writes, and {@link jp.hakaru.inout.exchange.PackageReader}, which gives a dossier or all
 * that is wrong. Knows no database: it is given a dossier and gives files, or the other way.
 */
@NullMarked
@ApplicationModule(
    displayName = "exchange",
    allowedDependencies = {"base.kernel", "base.dossier"})
package jp.hakaru.inout.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
