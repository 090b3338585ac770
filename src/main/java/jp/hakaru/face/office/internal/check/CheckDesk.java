package jp.hakaru.face.office.internal.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Part;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.organization.Bodies;
import jp.hakaru.base.web.NotFound;
import jp.hakaru.cycle.check.Acceptance;
import jp.hakaru.cycle.check.Acceptances;
import jp.hakaru.cycle.check.Checked;
import jp.hakaru.cycle.check.Checker;
import jp.hakaru.cycle.check.Fingerprint;
import jp.hakaru.cycle.check.Located;
import jp.hakaru.cycle.check.RuleHead;
import jp.hakaru.cycle.check.Tuning;
import jp.hakaru.inout.publication.PublicRecord;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Checks the record of a body, and keeps what people accept of it (記録の点検と了承). */
@Component
final class CheckDesk {
  /** Why the record changes is Japanese, as the record is. */
  private static final String ACCEPTED = "点検の指摘の了承 ";

  private static final String TAKEN_BACK = "点検の指摘の了承の取消し";

  private final Checker checker;
  private final Ledger ledger;
  private final Bodies bodies;
  private final List<Part> parts;
  private final Acceptances acceptances;
  private final PublicRecord published;
  private final Path home;

  CheckDesk(
      Ledger ledger,
      Bodies bodies,
      List<Part> parts,
      Acceptances acceptances,
      PublicRecord published,
      Environment settings) {
    this.ledger = ledger;
    this.bodies = bodies;
    this.parts = List.copyOf(parts);
    this.acceptances = acceptances;
    this.published = published;
    this.home = Path.of(settings.getRequiredProperty("hakaru.home"));
    this.checker = Checker.of(home);
  }

  List<RuleHead> rules() {
    return checker.rules();
  }

  List<Municipality> bodies() {
    return ledger.acrossBodies(bodies::list);
  }

  private static LocalDate today() {
    return LocalDate.now(Ledger.ZONE);
  }

  /** Checks the record of {@code code}. */
  RecordCheck check(MunicipalityCode code) {
    Municipality body =
        ledger
            .acrossBodies(() -> bodies.find(code))
            .orElseThrow(() -> new NotFound("office.check.body_absent", code.value()));
    Tuning tuning = Tuning.of(home);
    Set<Id> released = released(code);
    return ledger.read(
        code,
        () -> {
          Dossier record = record();
          Checked checked = checked(code, record, tuning, acceptances.list());
          return new RecordCheck(body, record, checked, tuning, released);
        });
  }

  /** All of the body of the transaction under way. */
  private Dossier record() {
    Dossier.Builder rows = Dossier.builder();
    parts.forEach(part -> part.load(rows));
    return rows.build();
  }

  /** What is found in {@code dossier} of {@code code}, which may have no record yet. */
  Checked check(MunicipalityCode code, Dossier dossier) {
    boolean known = ledger.acrossBodies(() -> bodies.find(code)).isPresent();
    Map<Fingerprint, Acceptance> kept = known ? ledger.read(code, acceptances::list) : Map.of();
    return checked(code, dossier, Tuning.of(home), kept);
  }

  private Checked checked(
      MunicipalityCode code,
      Dossier dossier,
      Tuning tuning,
      Map<Fingerprint, Acceptance> acceptances) {
    return Checked.of(checker, dossier, code, tuning, acceptances, today());
  }

  private Set<Id> released(MunicipalityCode code) {
    if (published.findBody(code).isEmpty()) {
      return Set.of();
    }
    return published.read(
        code,
        Optional.empty(),
        reading ->
            reading.rows(Table.DOCUMENTS).stream()
                .map(DocumentRow::documentId)
                .collect(Collectors.toSet()));
  }

  /** Accepts {@code found} of the record of {@code code}. */
  void accept(MunicipalityCode code, Located found, String reason) {
    Acceptance acceptance = Acceptance.of(found, reason, person(), today());
    write(
        code,
        ACCEPTED + found.finding().code(),
        () -> {
          acceptances.accept(acceptance);
          return acceptance;
        });
  }

  void takeBack(MunicipalityCode code, Fingerprint finding) {
    write(
        code,
        TAKEN_BACK,
        () -> {
          acceptances.takeBack(finding);
          return finding;
        });
  }

  private <T> void write(MunicipalityCode code, String reason, Supplier<T> work) {
    ledger.write(code, person(), reason, work);
  }

  private static String person() {
    return System.getProperty("user.name");
  }
}
