package jp.hakaru.face.api.internal.rest;

import java.util.List;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;

/** The page that tells how the interface is used (API の案内の画面). */
record ApiPage(Frame frame, List<Line> tables) implements FramedPage {
  ApiPage {
    tables = List.copyOf(tables);
  }

  /** A table by its name. */
  record Line(String name, String title, String description, boolean hasIds) {}

  static ApiPage make() {
    return new ApiPage(
        Frame.ofSite(AsOf.NOW, ApiPaths.PAGE),
        ApiTables.ALL.stream()
            .map(table ->
                new Line(
                    table.name(),
                    Schema.of(table).title(),
                    Schema.of(table).description(),
                    table.idColumn().isPresent()))
            .toList());
  }

  /** The most rows of one answer. */
  public int most() {
    return RowsAsked.MOST;
  }
}
