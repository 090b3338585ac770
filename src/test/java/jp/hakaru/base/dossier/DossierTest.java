package jp.hakaru.base.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.testing.Dossiers;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DossierTest {
  private static final MunicipalityCode BODY = new MunicipalityCode("992011");

  private static LinkRow link(int from, String code) {
    return new LinkRow(
        OwnerKind.PROJECT,
        Id.of('j', BODY, String.valueOf(from)),
        LinkRelation.REFERS,
        "総合戦略",
        null,
        code,
        null,
        null);
  }

  private static DocumentLineRow line(int number, String text) {
    return new DocumentLineRow(Id.of('d', BODY, "paper"), "L" + number, text);
  }

  private static Dossier lines(DocumentLineRow... lines) {
    return Dossier.builder().addAll(Table.DOCUMENT_LINES, List.of(lines)).build();
  }

  @Test
  void aDiffNamesWhatWasAddedChangedAndRemoved() {
    DossierDiff diff =
        lines(line(1, "same"), line(2, "old"), line(3, "gone"))
            .diff(lines(line(1, "same"), line(2, "new"), line(4, "fresh")));
    DossierDiff.TableDiff<DocumentLineRow> lines = diff.of(Table.DOCUMENT_LINES);
    assertThat(lines.added()).containsExactly(line(4, "fresh"));
    assertThat(lines.changed())
        .containsExactly(new DossierDiff.Change<>(line(2, "old"), line(2, "new")));
    assertThat(lines.removed()).containsExactly(line(3, "gone"));
    assertThat(diff.of(Table.LINKS).isEmpty()).isTrue();
  }

  @Test
  void equalRowsInAnotherOrderAreTheSameDossier() {
    assertThat(lines(line(1, "a"), line(2, "b"))).isEqualTo(lines(line(2, "b"), line(1, "a")));
    assertThat(lines(line(1, "a"))).isNotEqualTo(lines(line(1, "b")));
  }

  @Test
  void twoRowsOfOneKeyAreRefused() {
    Dossier twice = lines(line(1, "a"), line(1, "b"));
    assertThatThrownBy(() -> twice.diff(lines()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("L1");
  }

  /** For any two dossiers, what the diff says makes the one out of the other. */
  @RepeatedTest(50)
  void whatADiffSaysMakesTheOneOfTheOther(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Dossier before = any(random);
    Dossier after = any(random);
    assertThat(applied(before, before.diff(after)))
        .as("seed " + repetition.getCurrentRepetition())
        .isEqualTo(after);
    assertThat(before.diff(before).isEmpty()).isTrue();
    assertThat(before.minus(after).plus(before.onlyKeysOf(after))).isEqualTo(before);
  }

  /** The same over all tables, with rows that share some keys and differ in some values. */
  @RepeatedTest(30)
  void whatADiffSaysMakesTheOneOfTheOtherOverAllTables(RepetitionInfo repetition) {
    int seed = repetition.getCurrentRepetition();
    Dossier before = Dossiers.any(seed, 12);
    Dossier other = Dossiers.any(seed + 1000, 12);
    Dossier after = mixed(before, other, new Random(seed));
    for (Dossier to : List.of(after, other, Dossier.builder().build())) {
      assertThat(applied(before, before.diff(to))).as("seed " + seed).isEqualTo(to);
      assertThat(applied(to, to.diff(before))).as("seed " + seed).isEqualTo(before);
    }
  }

  private static Dossier mixed(Dossier one, Dossier other, Random random) {
    Dossier.Builder mixed = Dossier.builder();
    Table.ALL.forEach(table -> mix(table, one, other, random, mixed));
    return mixed.build();
  }

  private static <R extends Row> void mix(
      Table<R> table, Dossier one, Dossier other, Random random, Dossier.Builder mixed) {
    List<String> keys = Schema.of(table).key();
    List<String> values =
        table.columns().stream().filter(column -> !keys.contains(column)).toList();
    List<R> rows = other.rows(table);
    for (R row : one.rows(table)) {
      String column = values.isEmpty() ? "" : values.get(random.nextInt(values.size()));
      switch (random.nextInt(3)) {
        case 0 -> mixed.add(table, row);
        case 1 -> {
          if (!rows.isEmpty() && !column.isEmpty()) {
            int at = table.columns().indexOf(column);
            mixed.add(table, table.with(row, column, table.values(rows.getFirst()).get(at)));
          }
        }
        default -> {}
      }
    }
  }

  private static Dossier any(Random random) {
    Dossier.Builder builder = Dossier.builder();
    for (int i = 0; i < 20; i++) {
      if (random.nextBoolean()) {
        builder.add(Table.DOCUMENT_LINES, line(i, "text " + random.nextInt(3)));
      }
      if (random.nextBoolean()) {
        builder.add(Table.LINKS, link(i, "III(" + random.nextInt(3) + ")"));
      }
    }
    return builder.build();
  }

  private static Dossier applied(Dossier before, DossierDiff diff) {
    Dossier.Builder result = Dossier.builder();
    for (Table<? extends Row> table : Table.ALL) {
      apply(table, before, diff, result);
    }
    return result.build();
  }

  private static <R extends Row> void apply(
      Table<R> table, Dossier before, DossierDiff diff, Dossier.Builder result) {
    DossierDiff.TableDiff<R> of = diff.of(table);
    List<R> rows = new ArrayList<>(before.rows(table));
    rows.removeAll(of.removed());
    of.changed().forEach(change -> rows.set(rows.indexOf(change.before()), change.after()));
    rows.addAll(of.added());
    result.addAll(table, rows);
  }

  @Test
  void columnsAreTheComponentsInSnakeCase() {
    assertThat(Table.PROJECT_COSTS.columns())
        .containsExactly(
            "project_id",
            "fiscal_year",
            "stage",
            "act_id",
            "amount_yen",
            "amount_text",
            "earmarked_yen",
            "general_yen",
            "precision_yen",
            "source");
  }
}
