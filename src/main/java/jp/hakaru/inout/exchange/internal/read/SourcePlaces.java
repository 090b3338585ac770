package jp.hakaru.inout.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.DocumentExtent;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.exchange.PackageFault.Expected;

/**
 * Whether every source names a document of the package and a place in it (出典の照合), and every line,
 * unread text and doubt a place of its own document.
 */
final class SourcePlaces {
  private static final String SOURCE = "source";
  private static final String DOCUMENT = "document_id";
  private static final String PLACE = "place";

  private final ReadTables tables;
  private final Faults faults;
  private final Map<String, DocumentExtent> extents = new HashMap<>();

  SourcePlaces(ReadTables tables, Faults faults) {
    this.tables = tables;
    this.faults = faults;
  }

  void check() {
    ReadTable<?> documents = tables.get(Table.DOCUMENTS);
    if (!documents.isWhole()) {
      return; // which documents there are, is not known
    }
    Map<String, List<String>> places = placesOfLines();
    for (ReadTable.Entry entry : documents.entries()) {
      String document = documents.text(entry, DOCUMENT);
      extents.put(
          document,
          DocumentExtent.of(
              numberOf(documents.text(entry, "lines")), places.getOrDefault(document, List.of())));
    }
    tables.all().stream()
        .filter(read -> read.table().columns().contains(SOURCE))
        .forEach(this::checkSources);
    List.of(Table.DOCUMENT_LINES, Table.UNCLAIMED, Table.DOUBTS)
        .forEach(table -> checkPlaces(tables.get(table)));
  }

  /** That a document has other lines than it says is told of the document, not of each line. */
  private Map<String, List<String>> placesOfLines() {
    Map<String, List<String>> places = new HashMap<>();
    ReadTable<?> read = tables.get(Table.DOCUMENT_LINES);
    read.entries()
        .forEach(entry ->
            places
                .computeIfAbsent(read.text(entry, DOCUMENT), any -> new ArrayList<>())
                .add(read.text(entry, PLACE)));
    return places;
  }

  /** A number that is none was told with its column; any line may then be there. */
  private static int numberOf(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return Integer.MAX_VALUE;
    }
  }

  private void checkSources(ReadTable<?> read) {
    for (ReadTable.Entry entry : read.entries()) {
      String source = read.text(entry, SOURCE);
      if (source.isEmpty()) {
        continue;
      }
      for (SourceText.Wrong wrong : SourceText.wrong(source, extents)) {
        add(read, entry, SOURCE, wrong, SourceText.FORM);
      }
    }
  }

  /** A place that is empty, or a document that is not there, was told with its column. */
  private void checkPlaces(ReadTable<?> read) {
    for (ReadTable.Entry entry : read.entries()) {
      String place = read.text(entry, PLACE);
      DocumentExtent extent = extents.get(read.text(entry, DOCUMENT));
      if (!place.isEmpty() && extent != null) {
        SourceText.wrongPlace(place, extent)
            .map(fault -> new SourceText.Wrong(fault, place, extent.lines()))
            .ifPresent(wrong -> add(read, entry, PLACE, wrong, SourceText.PLACE_FORM));
      }
    }
  }

  private void add(
      ReadTable<?> read,
      ReadTable.Entry entry,
      String column,
      SourceText.Wrong wrong,
      String form) {
    Expected expected =
        switch (wrong.fault()) {
          case FORM -> Expected.FORM;
          case DOCUMENT -> Expected.REFERENCE;
          case LINE -> Expected.LINE_OF_DOCUMENT;
        };
    String detail =
        switch (wrong.fault()) {
          case FORM -> form;
          case DOCUMENT -> Table.DOCUMENTS.name() + ".csv";
          case LINE -> Integer.toString(wrong.lines());
        };
    faults.add(read.file(), entry.row(), column, wrong.text(), expected, detail);
  }
}
