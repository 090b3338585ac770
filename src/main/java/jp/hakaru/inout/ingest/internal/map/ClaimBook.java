package jp.hakaru.inout.ingest.internal.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Adds rows with their claims (根拠つきの行): a row's source is the union of the places of its claims.
 */
public final class ClaimBook {
  /** A column of a row and where its value was read. */
  public record Field(String column, List<Piece> pieces) {
    public static Field of(String column, Value value) {
      return new Field(column, value.pieces());
    }
  }

  private final Dossier.Builder dossier;
  private final Id document;
  private final Notes notes;

  public ClaimBook(Dossier.Builder dossier, Id document, Notes notes) {
    this.dossier = dossier;
    this.document = document;
    this.notes = notes;
  }

  /**
   * Adds the row that {@code make} makes of its source, and the claims of its fields. A row with a
   * text that is longer than its column may hold is not added: its fields are left unread.
   *
   * @return the row, whether it was added or not
   */
  public <R extends Row> R add(
      Table<R> table, List<Field> fields, Function<@Nullable String, R> make) {
    List<Line> lines =
        fields.stream().flatMap(field -> field.pieces().stream()).map(Piece::line).toList();
    R row = make.apply(lines.isEmpty() ? null : RowPlaces.source(document, lines));
    if (fields.stream().anyMatch(field -> isTooLong(table, row, field.column()))) {
      leave(fields);
      return row;
    }
    for (Field field : fields) {
      for (Piece piece : oneALine(field.pieces())) {
        notes.record(piece);
        dossier.add(
            Table.CLAIMS,
            new ClaimRow(
                document, piece.place(), table.kind(), row.key(), field.column(), piece.text()));
      }
    }
    dossier.add(table, row);
    return row;
  }

  private static <R extends Row> boolean isTooLong(Table<R> table, R row, String column) {
    return table.columns().contains(column)
        && table.value(row, column) instanceof String text
        && Schema.of(table)
            .column(column)
            .longest()
            .filter(most -> text.codePointCount(0, text.length()) > most)
            .isPresent();
  }

  private void leave(List<Field> fields) {
    List<Piece> pieces = fields.stream().flatMap(field -> field.pieces().stream()).toList();
    pieces.forEach(piece -> notes.unread(piece, Reason.TOO_LONG));
    notes.doubt(pieces.getFirst(), Reason.TOO_LONG);
  }

  private static List<Piece> oneALine(List<Piece> pieces) {
    Map<Integer, Piece> byLine = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      byLine.merge(
          piece.line().number(),
          piece,
          (a, b) ->
              new Piece(a.line(), Math.min(a.start(), b.start()), Math.max(a.end(), b.end())));
    }
    return List.copyOf(byLine.values());
  }
}
