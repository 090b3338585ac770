package jp.hakaru.face.command.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.organization.Bodies;
import jp.hakaru.cycle.check.Acceptance;
import jp.hakaru.cycle.check.Acceptances;
import jp.hakaru.cycle.check.Fingerprint;

/**
 * The record of one body, to be checked (点検する記録).
 *
 * @param acceptances what people accepted of it
 */
record CheckedRecord(Municipality body, Dossier dossier, Map<Fingerprint, Acceptance> acceptances) {
  /** Reads that of {@code code} in {@code home}; {@link WrongUse} where there is none. */
  static CheckedRecord read(Path home, MunicipalityCode code) {
    try (RecordRooms rooms = RecordRooms.open(home)) {
      Ledger ledger = rooms.get(Ledger.class);
      Bodies bodies = rooms.get(Bodies.class);
      Municipality body =
          ledger
              .acrossBodies(() -> bodies.find(code))
              .orElseThrow(() ->
                  new WrongUse(
                      Messages.say(
                          "check.body_absent", code, names(ledger.acrossBodies(bodies::list)))));
      return ledger.read(
          code, () -> new CheckedRecord(body, rooms.record(), rooms.get(Acceptances.class).list()));
    }
  }

  private static String names(List<Municipality> bodies) {
    return bodies.stream()
        .map(one -> one.code() + " " + one.name())
        .collect(Collectors.joining("、"));
  }
}
