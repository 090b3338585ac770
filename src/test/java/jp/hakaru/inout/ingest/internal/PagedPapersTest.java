package jp.hakaru.inout.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.testing.Papers;
import org.junit.jupiter.api.Test;

/** What is read from pages points to page, line and box, and is else what text gives. */
class PagedPapersTest {
  private static final Municipality BODY =
      Municipality.example(new MunicipalityCode("992054"), "つむぎ川市");
  private static final byte[] PAPER =
      Papers.bytes("/examples/tsumugigawa/papers/tsumugigawa_jisshikeikaku_r6.txt");
  private static final ReadPaper.Read TEXT =
      (ReadPaper.Read)
          new Ingest(Municipalities.bundled())
              .read(new PaperSource("paper.txt", PAPER), BodyChoice.of(BODY));
  private static final ReadPaper.Read PAGED =
      PagedPapers.read("F4", "paper.txt", PAPER, BODY, ChosenReadings.NONE);

  @Test
  void allRowsAreThoseOfTheTextButForTheirSource() {
    for (Table<? extends Row> table : Table.ALL) {
      if (!table.isReading()) {
        assertThat(withoutSource(PAGED, table))
            .as(table.name())
            .isEqualTo(withoutSource(TEXT, table));
      }
    }
    assertThat(PAGED.shares()).isEqualTo(TEXT.shares());
    assertThat(PAGED.dossier().rows(Table.NODES)).isNotEmpty();
  }

  private static <R extends Row> List<List<Object>> withoutSource(
      ReadPaper.Read paper, Table<R> table) {
    List<List<Object>> rows = new ArrayList<>();
    int source = table.columns().indexOf("source");
    for (R row : paper.dossier().rows(table)) {
      List<Object> values = new ArrayList<>(table.values(row));
      if (source >= 0) {
        values.remove(source);
      }
      rows.add(values);
    }
    return rows;
  }

  @Test
  void aClaimHasTheBoxOfItsOwnCharacters() {
    Map<String, DocumentLineRow> lines =
        PAGED.dossier().rows(Table.DOCUMENT_LINES).stream()
            .collect(
                Collectors.toMap(line -> LinePlace.wholeLine(line.place()), Function.identity()));
    assertThat(lines).hasSameSizeAs(TEXT.dossier().rows(Table.DOCUMENT_LINES));
    assertThat(PAGED.dossier().rows(Table.CLAIMS))
        .hasSameSizeAs(TEXT.dossier().rows(Table.CLAIMS))
        .allSatisfy(claim -> {
          DocumentLineRow line =
              Objects.requireNonNull(lines.get(LinePlace.wholeLine(claim.place())));
          LinePlace at = LinePlace.find(claim.place()).orElseThrow();
          assertThat(LinePlace.find(line.place()).orElseThrow().holds(at)).isTrue();
          LinePlace.Box box = Objects.requireNonNull(at.box());
          int start = (box.left() - PagedPapers.LEFT) / PagedPapers.WIDE;
          assertThat(line.text().substring(start, start + box.width() / PagedPapers.WIDE))
              .isEqualTo(claim.text());
          assertThat(box.top()).isEqualTo(at.line() * PagedPapers.STEP);
          assertThat(box.height()).isEqualTo(PagedPapers.HIGH);
        });
  }

  @Test
  void aRowNamesThePagesFromWhichItWasRead() {
    Map<String, List<Integer>> pages =
        PAGED.dossier().rows(Table.CLAIMS).stream()
            .collect(
                Collectors.groupingBy(
                    claim -> claim.kind() + claim.id(),
                    Collectors.mapping(PagedPapersTest::page, Collectors.toList())));
    for (Table<? extends Row> table : Table.ALL) {
      if (table.columns().contains("source")) {
        assertSources(table, pages);
      }
    }
  }

  private static <R extends Row> void assertSources(
      Table<R> table, Map<String, List<Integer>> pages) {
    for (R row : PAGED.dossier().rows(table)) {
      String source = Objects.toString(table.value(row, "source"), "");
      List<Integer> told = pages.getOrDefault(table.kind() + row.key(), List.of());
      assertThat(source.isEmpty()).as(row.toString()).isEqualTo(told.isEmpty());
      if (!source.isEmpty()) {
        assertThat(source).matches("d[0-9a-f]{16}#p[0-9]+(-[0-9]+)?(;p[0-9]+(-[0-9]+)?)*");
        assertThat(source.substring(source.indexOf('#') + 2).split("[;-]")[0])
            .isEqualTo(told.stream().min(Integer::compare).orElseThrow().toString());
      }
    }
  }

  private static int page(ClaimRow claim) {
    return LinePlace.find(claim.place()).orElseThrow().page();
  }

  @Test
  void whatIsUnreadOrInDoubtStandsInItsOwnBoxInOrder() {
    List<String> unread = PAGED.unclaimed().stream().map(UnclaimedRow::place).toList();
    List<String> doubts = PAGED.doubts().stream().map(DoubtRow::place).toList();
    assertThat(unread).hasSameSizeAs(TEXT.unclaimed()).allMatch(place -> place.contains("@"));
    assertThat(unread.stream().map(LinePlace::find).map(one -> one.orElseThrow().whole()))
        .isSorted();
    assertThat(doubts).hasSizeGreaterThan(2).isSortedAccordingTo(LinePlace.TEXTS);
  }
}
