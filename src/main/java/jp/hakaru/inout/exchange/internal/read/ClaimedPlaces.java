package jp.hakaru.inout.exchange.internal.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.exchange.PackageFault.Expected;

/**
 * Whether every claim's text stands where it says (根拠の場所の照合): in a line of its document, on a page
 * within the box of that line.
 */
final class ClaimedPlaces {
  private static final List<String> PLACE = List.of("document_id", "place");
  private static final String TEXT = "text";

  private final ReadTable<?> lines;
  private final ReadTable<?> claims;
  private final ReadTable<?> documents;
  private final Faults faults;

  /** The lines that stand on pages, by document, page and line. */
  private final Map<String, ReadTable.Entry> onPages = new HashMap<>();

  ClaimedPlaces(ReadTables tables, Faults faults) {
    this.lines = tables.get(Table.DOCUMENT_LINES);
    this.claims = tables.get(Table.CLAIMS);
    this.documents = tables.get(Table.DOCUMENTS);
    this.faults = faults;
  }

  void check() {
    lines.entries().forEach(this::enter);
    claims.entries().forEach(this::checkClaim);
  }

  private void enter(ReadTable.Entry line) {
    Optional<LinePlace> at = place(lines, line).filter(LinePlace::isOnPage);
    if (at.isEmpty()) {
      return;
    }
    ReadTable.Entry first = onPages.putIfAbsent(key(lines, line, at.get()), line);
    if (first != null) {
      faults.add(
          lines.file(),
          line.row(),
          String.join("+", PLACE),
          lines.text(line, PLACE),
          Expected.KEY_ONCE,
          Integer.toString(first.row()));
    }
  }

  private void checkClaim(ReadTable.Entry claim) {
    Optional<LinePlace> at = place(claims, claim).filter(LinePlace::isOnPage);
    Optional<ReadTable.Entry> line =
        at.isPresent()
            ? Optional.ofNullable(onPages.get(key(claims, claim, at.get())))
            : lines.find(claims.text(claim, PLACE));
    if (line.isEmpty()) {
      if (lines.isWhole() && documents.hasKey(claims.text(claim, "document_id"))) {
        add(claim, String.join("+", PLACE), claims.text(claim, PLACE), lines.file());
      }
      return;
    }
    String place = lines.text(line.get(), "place");
    if (at.isPresent() && !LinePlace.find(place).orElse(LinePlace.NONE).holds(at.get())) {
      faults.add(
          claims.file(),
          claim.row(),
          "place",
          claims.text(claim, "place"),
          Expected.BOX_OF_LINE,
          place);
    }
    String text = claims.text(claim, TEXT);
    String written = lines.text(line.get(), TEXT);
    if (!written.contains(text)) {
      faults.add(claims.file(), claim.row(), TEXT, text, Expected.CLAIMED_TEXT, written);
    }
  }

  private void add(ReadTable.Entry claim, String columns, String found, String where) {
    faults.add(claims.file(), claim.row(), columns, found, Expected.REFERENCE, where);
  }

  private static Optional<LinePlace> place(ReadTable<?> table, ReadTable.Entry entry) {
    return LinePlace.find(table.text(entry, "place"));
  }

  private static String key(ReadTable<?> table, ReadTable.Entry entry, LinePlace at) {
    return table.text(entry, "document_id") + "/" + at.anchor();
  }
}
