package jp.hakaru.cycle.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Address;
import jp.hakaru.example.Town;
import org.junit.jupiter.api.Test;

/** Findings point at the fields they are about, and are the same the next time (指摘の所在と指紋). */
class LocatorTest {
  private static List<Located> found(Dossier dossier) {
    return new Locator(dossier).locate(new Checker().check(dossier));
  }

  private static SmallTown town(String share, long settlement) {
    return new SmallTown()
        .indicator("会員の割合", "%", Direction.UP)
        .actual("会員の割合", 2022, "60%")
        .actual("会員の割合", 2023, share)
        .project("花の道")
        .cost("花の道", 2024, MoneyStage.BUDGET, 17_390)
        .cost("花の道", 2024, MoneyStage.SETTLEMENT, settlement);
  }

  @Test
  void theFieldsThatHoldTheNumbersAreMeant() {
    assertThat(found(town("101%", 71_390).dossier()))
        .satisfiesExactly(
            share ->
                assertThat(share.addresses())
                    .singleElement()
                    .satisfies(address -> {
                      assertThat(address.kind()).isEqualTo("indicator_value");
                      assertThat(address.id()).contains("/FY2023/actual/");
                      assertThat(address.field()).isEqualTo("value");
                    }),
            money -> {
              assertThat(money.addresses())
                  .hasSize(2)
                  .allMatch(one -> one.kind().equals("project_cost"))
                  .allMatch(one -> one.field().equals("amount_yen"));
              assertThat(money.addresses().get(0).id()).contains("/settlement/");
              assertThat(money.addresses().get(1).id()).contains("/budget/");
            });
  }

  @Test
  void aFindingKeepsItsNameWhereverItStandsAndWhateverTheNumber() {
    List<Fingerprint> names = names(found(town("101%", 71_390).dossier()));
    SmallTown moved = new SmallTown().project("川の道");
    moved
        .indicator("会員の割合", "%", Direction.UP)
        .actual("会員の割合", 2022, "60%")
        .actual("会員の割合", 2023, "120%")
        .project("花の道")
        .cost("花の道", 2024, MoneyStage.BUDGET, 17_390)
        .cost("花の道", 2024, MoneyStage.SETTLEMENT, 81_390);
    assertThat(names(found(moved.dossier()))).isEqualTo(names).doesNotHaveDuplicates();
  }

  private static List<Fingerprint> names(List<Located> found) {
    return found.stream().map(Located::fingerprint).toList();
  }

  @Test
  void findingsThatAreAlikeAreToldApart() {
    Dossier dossier = town("101%", 71_390).dossier();
    Finding finding = new Checker().check(dossier).getFirst();
    List<Located> twice = new Locator(dossier).locate(List.of(finding, finding));
    assertThat(names(twice)).doesNotHaveDuplicates();
    Finding placeless = new Finding("HK-101", Severity.ERROR, "どこにもない指摘です。", List.of(), Map.of());
    assertThat(new Locator(dossier).locate(List.of(placeless)))
        .singleElement()
        .satisfies(located -> assertThat(located.addresses()).isEmpty());
  }

  @Test
  void everyFindingOfTheTownPointsAtRowsThatAreThere() {
    Dossier dossier = Town.planted().dossier();
    List<Located> found = found(dossier);
    assertThat(names(found)).hasSize(30).doesNotHaveDuplicates();
    Map<String, Table<?>> tables =
        Table.ALL.stream().collect(Collectors.toMap(Table::kind, table -> table));
    for (Located located : found) {
      assertThat(located.addresses())
          .as(located.finding().sentence())
          .isNotEmpty()
          .hasSizeLessThanOrEqualTo(6)
          .allSatisfy(address -> {
            Table<?> table = tables.get(address.kind());
            assertThat(keys(table, dossier)).contains(address.id());
            if (!address.field().isEmpty()) {
              assertThat(table.columns()).contains(address.field());
            }
          });
    }
    assertThat(of(found, "HK-303").addresses())
        .extracting(Address::kind, Address::field)
        .containsExactly(tuple("review", "deviation_reason"));
    assertThat(of(found, "HK-601").addresses())
        .extracting(Address::field)
        .containsExactly("amount_yen", "earmarked_yen", "general_yen");
  }

  private static <R extends Row> List<String> keys(Table<R> table, Dossier dossier) {
    return dossier.rows(table).stream().map(Row::key).toList();
  }

  private static Located of(List<Located> found, String code) {
    return found.stream()
        .filter(located -> located.finding().code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
