package jp.hakaru.face.api.internal.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.base.web.NotFound;
import jp.hakaru.face.api.internal.released.Answer;
import jp.hakaru.face.api.internal.released.Released;
import jp.hakaru.face.api.internal.released.ReleasedBodies;
import jp.hakaru.inout.exchange.TableJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers with rows of one table of a body's released record (表の行). */
@Controller
final class RowsController {
  private final ReleasedBodies bodies;

  RowsController(ReleasedBodies bodies) {
    this.bodies = bodies;
  }

  /** Rows, and the address of those behind them. */
  private record Sheet(List<Map<String, @Nullable Object>> rows, Optional<String> next) {}

  @GetMapping(ApiPaths.ROWS)
  void rows(
      @PathVariable String code,
      @PathVariable String table,
      @RequestParam Map<String, String> parameters,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    Table<?> wanted = ApiTables.get(table);
    RowsAsked asked = RowsAsked.of(wanted, parameters);
    Optional<byte[]> bytes =
        bodies.read(
            code,
            parameters.get(AsOf.PARAMETER),
            released -> {
              String address = ApiPaths.of(released.code(), wanted) + asked.query();
              if (request.checkNotModified(released.tag(address))) {
                return Optional.empty();
              }
              Sheet sheet = sheet(wanted, asked, released);
              sheet
                  .next()
                  .ifPresent(
                      next -> response.setHeader(HttpHeaders.LINK, "<" + next + ">; rel=\"next\""));
              return Optional.of(written(released, wanted, sheet));
            });
    Answer.send(response, bytes, Answer.JSON);
  }

  private static <R extends Row> Sheet sheet(Table<R> table, RowsAsked asked, Released released) {
    Map<String, List<String>> holding =
        asked.holding().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
    List<R> oneMore = released.reading().page(table, holding, asked.after(), asked.limit() + 1);
    List<R> shown = oneMore.subList(0, Math.min(asked.limit(), oneMore.size()));
    Optional<String> next =
        oneMore.size() <= asked.limit()
            ? Optional.empty()
            : Optional.of(
                released
                    .asOf()
                    .keptIn(
                        ApiPaths.of(released.code(), table)
                            + asked.queryBehind(shown.getLast().key())));
    return new Sheet(shown.stream().map(row -> TableJson.row(table, row)).toList(), next);
  }

  private static byte[] written(Released released, Table<?> table, Sheet sheet) {
    Map<String, @Nullable Object> answer = released.head();
    answer.put("table", table.name());
    answer.put("data", sheet.rows());
    answer.put("next", sheet.next().orElse(null));
    return ApiJson.write(answer);
  }

  @GetMapping(ApiPaths.ROW)
  void row(
      @PathVariable String code,
      @PathVariable String table,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String asof,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    Table<?> wanted = ApiTables.get(table);
    String column =
        wanted.idColumn().orElseThrow(() -> new NotFound("api.missing.own_id", wanted.name()));
    Optional<byte[]> bytes =
        bodies.read(
            code,
            asof,
            released -> {
              Map<String, @Nullable Object> answer = released.head();
              answer.put("table", wanted.name());
              answer.put("data", one(wanted, column, id, released));
              String address = ApiPaths.of(released.code(), wanted) + "/" + id;
              return request.checkNotModified(released.tag(address))
                  ? Optional.empty()
                  : Optional.of(ApiJson.write(answer));
            });
    Answer.send(response, bytes, Answer.JSON);
  }

  private static <R extends Row> Map<String, @Nullable Object> one(
      Table<R> table, String column, String id, Released released) {
    return released
        .reading()
        .findAny(table, Map.of(column, List.of(id)))
        .map(row -> TableJson.row(table, row))
        .orElseThrow(() -> new NotFound("api.missing.row", id));
  }
}
