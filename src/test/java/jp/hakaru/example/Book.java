package jp.hakaru.example;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.example.Print.Spot;
import jp.hakaru.example.Print.Use;
import jp.hakaru.inout.ingest.Shares;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a paper while it is printed (印刷しながら書く調書). Rows name their document by its bytes, so
 * they are made when the last line is printed.
 */
final class Book {
  /** A column of a row and where its value stands. */
  record Field(String column, List<Spot> spots) {}

  private interface Entry {
    void write(Id document, Dossier.Builder dossier);
  }

  final Print print = new Print();
  final MunicipalityCode code;
  final String municipality;
  final NaturalIds ids;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Id> acts = new LinkedHashMap<>();

  Book(Facts facts) {
    this.code = new MunicipalityCode(facts.text("/town/body/code"));
    this.municipality = facts.text("/town/body/name");
    this.ids = new NaturalIds(code);
  }

  static Field field(String column, Spot... spots) {
    return new Field(column, List.of(spots));
  }

  static Field field(String column, List<Spot> spots) {
    return new Field(column, List.copyOf(spots));
  }

  <R extends Row> void add(Table<R> table, List<Field> fields, Function<@Nullable String, R> make) {
    entries.add((document, dossier) -> {
      SortedSet<Integer> places = new TreeSet<>();
      fields.forEach(field -> field.spots().forEach(spot -> places.add(spot.line())));
      R row = make.apply(places.isEmpty() ? null : document + "#" + runs(places));
      for (Field field : fields) {
        for (Spot spot : print.oneALine(field.spots())) {
          print.claim(spot);
          dossier.add(
              Table.CLAIMS,
              new ClaimRow(
                  document,
                  "L" + spot.line(),
                  table.kind(),
                  row.key(),
                  field.column(),
                  spot.text()));
        }
      }
      dossier.add(table, row);
    });
  }

  /** A decision that the paper names; the first place that names it is claimed. */
  Id act(ActKind kind, FiscalYear year, String title, Spot... named) {
    return acts.computeIfAbsent(
        kind + title,
        any -> {
          Id id = ids.act(kind, year, title);
          add(
              Table.ACTS,
              List.of(field("fiscal_year", named)),
              source -> new ActRow(id, kind, year, null, title, null, year.firstDay(), source));
          return id;
        });
  }

  private int position;
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  /** A node; its position is the order in which the paper first prints it. */
  void node(NodeFacts node, List<Field> fields) {
    int at = ++position;
    add(Table.NODES, fields, source -> node.row(at, source));
  }

  /** A paragraph, bullet or numbered item below the texts of its owner before it. */
  void narrative(Text text, List<Field> fields) {
    int at = texts.merge(text.owner().value() + text.year(), 1, Integer::sum);
    add(
        Table.NARRATIVES,
        fields,
        source ->
            new NarrativeRow(
                text.ownerKind(),
                text.owner(),
                text.year(),
                text.role(),
                text.section(),
                text.heading(),
                text.number(),
                at,
                text.text(),
                source));
  }

  /** What a paper says in words. */
  record Text(
      OwnerKind ownerKind,
      Id owner,
      @Nullable FiscalYear year,
      NarrativeRole role,
      @Nullable String section,
      @Nullable String heading,
      @Nullable String number,
      String text) {}

  /** A doubt of reading that the paper's shape gives. */
  void doubt(Spot spot, String kind, Id id, @Nullable String field, String reason) {
    doubt(spot, kind, id.value(), field, reason);
  }

  void doubt(Spot spot, String kind, String id, @Nullable String field, String reason) {
    entries.add((document, dossier) ->
        dossier.add(
            Table.DOUBTS,
            new DoubtRow(document, "L" + spot.line(), kind, id, field, reason, spot.text())));
  }

  /** A place where several readings stand, of which a person chose the one that the rows hold. */
  void chosen(Spot spot) {
    entries.add((document, dossier) ->
        dossier.add(
            Table.DOUBTS,
            new DoubtRow(document, "L" + spot.line(), null, null, null, "chosen", spot.text())));
  }

  private static String runs(SortedSet<Integer> places) {
    List<String> runs = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int place : places) {
      if (!open.isEmpty() && place != open.getLast() + 1) {
        runs.add(run(open));
        open.clear();
      }
      open.add(place);
    }
    runs.add(run(open));
    return String.join(";", runs);
  }

  private static String run(List<Integer> places) {
    int from = places.getFirst();
    int to = places.getLast();
    return from == to ? "L" + from : "L" + from + "-" + to;
  }

  /** The paper with all its rows. */
  Paper finish(PaperKey key, String fileName, String family, String profile) {
    List<String> lines = print.lines();
    String text = String.join("\n", lines) + "\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Id document = ids.document(bytes);
    Dossier.Builder dossier = Dossier.builder();
    entries.forEach(entry -> entry.write(document, dossier));
    Map<Use, Long> counts = print.counts();
    Shares shares =
        Shares.of(
            counts.getOrDefault(Use.RECORD, 0L),
            counts.getOrDefault(Use.STRUCTURE, 0L),
            counts.getOrDefault(Use.FURNITURE, 0L),
            counts.getOrDefault(Use.UNCLAIMED, 0L));
    dossier.add(
        Table.DOCUMENTS,
        new DocumentRow(
            document,
            code,
            fileName,
            Id.digest(bytes),
            family,
            profile,
            lines.size(),
            shares.record(),
            shares.structure(),
            shares.furniture(),
            shares.unclaimed()));
    for (int i = 0; i < lines.size(); i++) {
      dossier.add(Table.DOCUMENT_LINES, new DocumentLineRow(document, "L" + (i + 1), lines.get(i)));
    }
    return new Paper(key, text, dossier.build());
  }
}
