/**
 * The command line (コマンド): serve, demo, import, check, export, verify, backup, restore, index,
 * profile check.
 *
 * <p>Joins check, ingest, exchange and publication as a page would: one ledger transaction applies
 * and releases, all or nothing. Owns the exit codes and the messages of the commands. Source:
 * DESIGN §9.
 */
@NullMarked
@ApplicationModule(
    displayName = "command",
    allowedDependencies = {
      "base.kernel",
      "base.ledger",
      "base.dossier",
      "base.organization",
      "cycle.check",
      "inout.entry",
      "inout.ingest",
      "inout.exchange",
      "inout.publication",
      "face.search"
    })
package jp.hakaru.face.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
