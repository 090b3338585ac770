package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.testing.Dossiers;
import org.junit.jupiter.api.Test;

/** What a dossier alone shows to be wrong is found, and a right one has nothing. */
class DossierVerificationTest {
  private static final Dossier RIGHT = Dossiers.any(7, 20);

  /** One with something read from a page. */
  private static final Dossier PAGED =
      IntStream.rangeClosed(1, 40)
          .mapToObj(seed -> Dossiers.any(seed, 20))
          .filter(dossier ->
              dossier.rows(Table.CLAIMS).stream().anyMatch(one -> one.place().contains("@")))
          .findFirst()
          .orElseThrow();

  @Test
  void sourcesThatNameNoDocumentOrNoLine() {
    String document = RIGHT.rows(Table.DOCUMENTS).getFirst().key();
    ActRow act = RIGHT.rows(Table.ACTS).getFirst();
    for (String source : new String[] {"dffffffffffffffff#L1", document + "#L9999", "garbage"}) {
      Dossier wrong =
          RIGHT.plus(
              Dossier.builder().add(Table.ACTS, Table.ACTS.with(act, "source", source)).build());
      assertThat(DossierVerification.faults(wrong))
          .filteredOn(fault -> fault.contains(source))
          .hasSize(1)
          .first()
          .asString()
          .contains("act")
          .contains(act.key());
      assertThat(DossierVerification.faults(wrong))
          .hasSize(DossierVerification.faults(RIGHT).size() + 1);
    }
  }

  @Test
  void aRightDossierHasNoWrongSource() {
    List<Dossier> dossiers =
        IntStream.rangeClosed(1, 20).mapToObj(i -> Dossiers.any(i, 20)).toList();
    assertThat(dossiers)
        .anyMatch(
            dossier -> dossier.rows(Table.NODES).stream().anyMatch(node -> node.source() != null))
        .flatMap(DossierVerification::faults)
        .noneMatch(fault -> fault.contains("出典"));
  }

  @Test
  void aClaimOnAPageStandsInItsLineAndWithinItsBox() {
    ClaimRow claim =
        PAGED.rows(Table.CLAIMS).stream()
            .filter(one -> one.place().contains("@"))
            .findFirst()
            .orElseThrow();
    LinePlace at = LinePlace.find(claim.place()).orElseThrow();
    for (String place :
        List.of(
            at.anchor() + "@0,0,900,12", "p9L1@56,20,120,12", "L" + at.line(), "p" + at.page())) {
      ClaimRow wrong = Table.CLAIMS.with(claim, "place", place);
      assertThat(
              DossierVerification.faults(
                  PAGED.plus(Dossier.builder().add(Table.CLAIMS, wrong).build())))
          .as(place)
          .filteredOn(fault -> fault.contains(" " + place + " "))
          .hasSize(1);
    }
    assertThat(DossierVerification.faults(PAGED)).noneMatch(fault -> fault.contains("文字列"));
  }

  @Test
  void twoLinesAtOnePlaceOfAPage() {
    DocumentLineRow line =
        PAGED.rows(Table.DOCUMENT_LINES).stream()
            .filter(one -> one.place().contains("@"))
            .findFirst()
            .orElseThrow();
    String place = LinePlace.wholeLine(line.place()) + "@1,1,1,1";
    DocumentLineRow other = Table.DOCUMENT_LINES.with(line, "place", place);
    assertThat(
            DossierVerification.faults(
                PAGED.plus(Dossier.builder().add(Table.DOCUMENT_LINES, other).build())))
        .anyMatch(fault -> fault.contains("二つ") && fault.contains(line.documentId().value()));
  }

  @Test
  void amountsThatAddUpToMoreThanAnAmountCanBe() {
    ProjectCostRow cost =
        new ProjectCostRow(
            Id.of('j', Dossiers.BODY, "project"),
            new FiscalYear(2024),
            MoneyStage.BUDGET,
            Id.of('a', Dossiers.BODY, "act"),
            new Yen(1),
            null,
            new Yen(Long.MAX_VALUE),
            new Yen(2),
            new Yen(1),
            null);
    assertThat(DossierVerification.faults(Dossier.builder().add(Table.PROJECT_COSTS, cost).build()))
        .singleElement()
        .asString()
        .contains(cost.key());
  }
}
