package jp.hakaru.face.command.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.History;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.organization.Bodies;
import jp.hakaru.inout.publication.PublicReading;
import jp.hakaru.inout.publication.PublicRecord;
import jp.hakaru.inout.publication.Releases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Proves that the record holds together (整合性の確認). */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private HomeOption home = new HomeOption();
  @Mixin private BodyOption body = new BodyOption();
  @Mixin private JsonOption json = new JsonOption();

  @Override
  public Integer call() {
    Terminal terminal = Terminal.of(spec);
    Optional<MunicipalityCode> wanted = body.code();
    List<String> faults = new ArrayList<>();
    try (RecordRooms rooms = RecordRooms.open(home.existingFolder())) {
      Ledger ledger = rooms.get(Ledger.class);
      List<MunicipalityCode> codes =
          ledger.acrossBodies(() -> rooms.get(Bodies.class).list()).stream()
              .map(one -> one.code())
              .filter(code -> wanted.isEmpty() || wanted.get().equals(code))
              .toList();
      if (codes.isEmpty()) {
        throw new WrongUse(Messages.say("verify.nothing", home.existingFolder()));
      }
      for (MunicipalityCode code : codes) {
        faults.addAll(verify(code, rooms, terminal, !json.isWanted()));
      }
    }
    if (json.isWanted()) {
      json.write(terminal, Map.of("faults", faults));
    } else {
      faults.forEach(terminal.err()::println);
      terminal.err().flush();
    }
    return faults.isEmpty() ? Exit.DONE : Exit.PARTIAL;
  }

  /**
   * What does not hold of one body, a sentence each.
   *
   * @param tells whether the terminal says what was looked at
   */
  static List<String> verify(
      MunicipalityCode code, RecordRooms rooms, Terminal terminal, boolean tells) {
    List<String> faults = new ArrayList<>();
    Dossier record =
        rooms
            .get(Ledger.class)
            .read(
                code,
                () -> {
                  rooms.get(History.class).listFaults().stream()
                      .map(fault -> say(fault))
                      .forEach(faults::add);
                  rooms.get(Releases.class).listBroken().stream()
                      .map(release -> Messages.say("verify.release", release))
                      .forEach(faults::add);
                  return rooms.record();
                });
    Dossier released =
        rooms.get(PublicRecord.class).read(code, Optional.empty(), PublicReading::dossier);
    faults.addAll(DossierVerification.faults(record));
    DossierVerification.faults(released).stream()
        .filter(fault -> !faults.contains(fault))
        .map(fault -> Messages.say("verify.released", fault))
        .forEach(faults::add);
    if (tells) {
      terminal.say(
          "verify.done",
          code,
          record.rows(Table.CLAIMS).size(),
          released.rows(Table.CLAIMS).size(),
          faults.size());
    }
    return faults;
  }

  private static String say(History.Fault fault) {
    return Messages.say("verify.history", fault.table(), fault.rowKey(), fault.fault());
  }
}
