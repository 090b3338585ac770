package jp.hakaru.face.portal.internal.published;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.RoadmapCell;
import jp.hakaru.base.dossier.RoadmapRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.portal.internal.element.SourceRef;
import jp.hakaru.inout.publication.PublicReading;
import org.jspecify.annotations.Nullable;

/**
 * The years that stand above roadmaps (工程表の年度). The record holds the cells that have words; a year
 * above empty cells alone is found on the line of the paper where the others were read.
 */
final class RoadmapYears {
  private static final Pattern CELLS = Pattern.compile("[\\s\\u3000|｜]+");

  private final Evidence evidence;
  private final Map<Line, Set<FiscalYear>> headed = new HashMap<>();

  /** A line of a document. */
  private record Line(Id document, String place) {}

  private RoadmapYears(Evidence evidence) {
    this.evidence = evidence;
  }

  /** Those of all of {@code cells}: one question for the lines of their years. */
  static RoadmapYears of(PublicReading reading, Evidence evidence, List<RoadmapRow> cells) {
    RoadmapYears years = new RoadmapYears(evidence);
    Set<Line> heads = years.heads(cells).collect(Collectors.toSet());
    if (heads.isEmpty()) {
      return years;
    }
    Set<String> documents = new HashSet<>();
    Set<String> places = new HashSet<>();
    heads.forEach(head -> {
      documents.add(head.document().value());
      places.add(head.place());
    });
    reading
        .rows(Table.DOCUMENT_LINES, Map.of("document_id", documents, "place", places))
        .forEach(line -> years.headed.put(new Line(line.documentId(), line.place()), read(line)));
    return years;
  }

  /** The years of some cells of one roadmap, from the first to the last without a gap. */
  List<FiscalYear> of(List<RoadmapRow> cells) {
    TreeSet<FiscalYear> found = new TreeSet<>();
    heads(cells).forEach(head -> found.addAll(headed.getOrDefault(head, Set.of())));
    cells.stream()
        .flatMap(cell -> Stream.of(cell.fiscalYear(), cell.endYear()).flatMap(Stream::ofNullable))
        .forEach(found::add);
    return found.isEmpty()
        ? List.of()
        : IntStream.rangeClosed(found.first().value(), found.last().value())
            .mapToObj(FiscalYear::new)
            .toList();
  }

  /** Where the years of {@code cells} were read; steps bear theirs themselves. */
  private Stream<Line> heads(List<RoadmapRow> cells) {
    return cells.stream()
        .filter(cell -> cell.cell() != RoadmapCell.STEP)
        .flatMap(cell -> Stream.ofNullable(cell.fiscalYear()).flatMap(year -> claimed(cell, year)))
        .distinct();
  }

  private Stream<Line> claimed(RoadmapRow cell, FiscalYear year) {
    return evidence.sourced(year, Table.ROADMAP, cell, "fiscal_year").sources().stream()
        .filter(source -> year.equals(year(source.text())))
        .flatMap(RoadmapYears::line);
  }

  private static Stream<Line> line(SourceRef source) {
    Id document = source.document();
    return document == null ? Stream.empty() : Stream.of(new Line(document, source.place()));
  }

  private static Set<FiscalYear> read(DocumentLineRow line) {
    return Arrays.stream(CELLS.split(line.text()))
        .flatMap(cell -> Stream.ofNullable(year(cell)))
        .collect(Collectors.toSet());
  }

  private static @Nullable FiscalYear year(String cell) {
    return FiscalYear.written(cell).map(FiscalYear.Written::year).orElse(null);
  }
}
