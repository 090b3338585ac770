package jp.hakaru.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.ReadingChoice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is read of a paper as PDF or Word is what its text says, but for places and the document.
 */
final class TownFilesReadingTest {
  private static final Municipality BODY =
      Municipality.example(new MunicipalityCode("992054"), "つむぎ川市");
  private static final Town TOWN = Town.planted();
  private static final SortedMap<String, byte[]> FILES = TownFiles.pages(TOWN);

  /** What the document itself is, and what its own shape alone gives. */
  private static final Set<Table<?>> OF_THE_DOCUMENT =
      Set.of(Table.DOCUMENTS, Table.DOCUMENT_LINES, Table.CLAIMS, Table.UNCLAIMED, Table.DOUBTS);

  private static final Set<String> PLACES = Set.of("document_id", "source");

  /** A file and the paper that it prints. */
  record PrintedFile(String name, PaperKey key) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<PrintedFile> files() {
    return FILES.keySet().stream()
        .map(name ->
            new PrintedFile(
                name,
                Stream.of(PaperKey.values())
                    .filter(key -> name.startsWith(key.fileName("")))
                    .findFirst()
                    .orElseThrow()));
  }

  private static ReadPaper.Read read(String name) {
    return read(name, ChosenReadings.NONE);
  }

  private static ReadPaper.Read read(String name, ChosenReadings chosen) {
    ReadPaper paper =
        new Ingest(Municipalities.bundled())
            .read(
                new PaperSource(name, Objects.requireNonNull(FILES.get(name))),
                BodyChoice.of(BODY),
                chosen);
    assertThat(paper).isInstanceOf(ReadPaper.Read.class);
    return (ReadPaper.Read) paper;
  }

  /** What the author meant by the labels that stand far from their rows: those rows in order. */
  private static ChosenReadings meant(String name, Dossier text) {
    List<NodeRow> relisted =
        text.rows(Table.NODES).stream()
            .filter(NodeRow::relisted)
            .sorted(Comparator.comparing(NodeRow::position))
            .toList();
    List<ReadingChoice> labels =
        read(name).choices().stream().filter(choice -> choice.reason().equals("relisted")).toList();
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      String title = " " + relisted.get(i).title();
      ReadingChoice label = labels.get(i);
      label.options().stream()
          .map(ReadingChoice.Option::key)
          .filter(key -> key.endsWith(title))
          .forEach(key -> options.put(label.place(), key));
    }
    return new ChosenReadings(options);
  }

  /** The rows of a table without places, each named by its key. */
  private static <R extends Row> List<String> rows(Table<R> table, Dossier dossier) {
    List<String> rows = new ArrayList<>();
    for (R row : dossier.rows(table)) {
      List<@Nullable Object> values = table.values(row);
      List<String> shown = new ArrayList<>();
      for (int i = 0; i < values.size(); i++) {
        String column = table.columns().get(i);
        if (!PLACES.contains(column) && values.get(i) != null) {
          shown.add(column + "=" + values.get(i));
        }
      }
      rows.add(String.join("  ", shown));
    }
    return rows.stream().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileSaysWhatItsTextSays(PrintedFile file) {
    Dossier text = TOWN.paper(file.key()).dossier();
    ReadPaper.Read read = read(file.name(), meant(file.name(), text));
    for (Table<? extends Row> table : Table.ALL) {
      if (!OF_THE_DOCUMENT.contains(table)) {
        assertThat(rows(table, read.dossier()))
            .as(file + " " + table.name())
            .containsExactlyElementsOf(rows(table, text));
      }
    }
    assertThat(read.unreadTables()).isEmpty();
  }

  private static List<String> lines(String name) {
    return read(name).dossier().rows(Table.DOCUMENT_LINES).stream()
        .map(line -> line.place() + " " + line.text())
        .toList();
  }

  @Test
  void theOrderInTheFileIsNotThatOfTheLines() {
    List<String> shuffled =
        FILES.keySet().stream().filter(name -> name.contains("_narabikae")).toList();
    assertThat(shuffled).hasSize(4);
    for (String name : shuffled) {
      String plain = name.replace("_narabikae", "");
      assertThat(FILES.get(name)).isNotEqualTo(FILES.get(plain));
      assertThat(lines(name)).as(name).isEqualTo(lines(plain));
    }
  }

  @Test
  void columnsOfTheBasicPlanAreReadOneAfterTheOther() {
    String all =
        String.join("\n", lines(PaperKey.F0.fileName(".pdf"))).replaceAll("p\\d+L\\S+ ", "");
    assertThat(all).containsSubsequence("\n分野 7\n", "\n直面する課題\n", "\n分野 8\n", "\n分野 9\n");
    assertThat(all).containsSubsequence("\n5年間の施策方針\n", "\n学べるようにします。\n", "\n５年間の成果（数値目標）\n");
  }
}
