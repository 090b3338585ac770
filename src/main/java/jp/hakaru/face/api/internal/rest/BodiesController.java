package jp.hakaru.face.api.internal.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.web.NotFound;
import jp.hakaru.face.api.internal.released.Answer;
import jp.hakaru.face.api.internal.released.EntityTag;
import jp.hakaru.face.api.internal.released.OnlyRead;
import jp.hakaru.face.api.internal.released.Released;
import jp.hakaru.face.api.internal.released.ReleasedBodies;
import jp.hakaru.inout.publication.PublicBody;
import jp.hakaru.inout.publication.Release;
import jp.hakaru.inout.publication.ReleaseTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers with the bodies and with what there is of one (自治体の一覧). */
@Controller
final class BodiesController {
  private static final int RELEASES = 20;

  private final ReleasedBodies bodies;
  private final ReleaseTimes times;

  BodiesController(ReleasedBodies bodies, ReleaseTimes times) {
    this.bodies = bodies;
    this.times = times;
  }

  @GetMapping(ApiPaths.BODIES)
  void bodies(
      @RequestParam Map<String, String> parameters,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    RowsAsked asked = RowsAsked.of(parameters);
    List<ReleaseTimes.Newest> all = times.listNewest();
    String state =
        all.stream()
            .map(one -> one.body().code() + " " + one.body().name() + " " + one.releasedAt())
            .collect(Collectors.joining("\n"));
    if (request.checkNotModified(EntityTag.of(state, ApiPaths.BODIES + asked.query()))) {
      return;
    }
    List<PublicBody> behind =
        all.stream()
            .map(ReleaseTimes.Newest::body)
            .filter(body -> body.code().value().compareTo(asked.after()) > 0)
            .toList();
    List<PublicBody> shown = behind.subList(0, Math.min(asked.limit(), behind.size()));
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("data", shown.stream().map(BodiesController::line).toList());
    answer.put("next", null);
    if (shown.size() < behind.size()) {
      String next = ApiPaths.BODIES + asked.queryBehind(shown.getLast().code().value());
      answer.put("next", next);
      response.setHeader(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
    }
    Answer.send(response, Optional.of(ApiJson.write(answer)), Answer.JSON);
  }

  private static Map<String, Object> line(PublicBody body) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("municipality_code", body.code().value());
    line.put("municipality", body.name());
    line.put("example", body.code().isExample());
    line.put("released_on", body.releasedOn().toString());
    line.put("href", ApiPaths.of(body.code()));
    return line;
  }

  @GetMapping(ApiPaths.BODY)
  void body(
      @PathVariable String code,
      @RequestParam(required = false) @Nullable String asof,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    Optional<byte[]> bytes =
        bodies.read(
            code,
            asof,
            released ->
                request.checkNotModified(released.tag(ApiPaths.of(released.code())))
                    ? Optional.empty()
                    : Optional.of(ApiJson.write(described(released))));
    Answer.send(response, bytes, Answer.JSON);
  }

  private static Map<String, @Nullable Object> described(Released released) {
    Map<String, @Nullable Object> answer = released.head();
    answer.put("page", released.asOf().keptIn("/" + released.code()));
    answer.put("feed", "/" + released.code() + "/feed.atom");
    answer.put(
        "releases",
        released.reading().releases(RELEASES).stream().map(BodiesController::release).toList());
    answer.put(
        "tables",
        ApiTables.ALL.stream()
            .filter(table -> released.reading().hasAny(table))
            .map(table -> table(released, table))
            .toList());
    return answer;
  }

  private static Map<String, Object> release(Release release) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("release_id", release.id().value());
    line.put("released_on", release.releasedOn().toString());
    line.put("title", release.title());
    line.put("reason", release.reason());
    line.put("added", release.added());
    line.put("changed", release.changed());
    line.put("removed", release.removed());
    return line;
  }

  private static Map<String, Object> table(Released released, Table<?> table) {
    MunicipalityCode code = released.code();
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("name", table.name());
    line.put("title", Schema.of(table).title());
    line.put("href", released.asOf().keptIn(ApiPaths.of(code, table)));
    line.put("csv", released.asOf().keptIn("/" + code + "/data/" + table.name() + ".csv"));
    return line;
  }

  /** Whatever else is asked of the interface is not there, or cannot be done. */
  @RequestMapping("/api/**")
  void nothing(HttpServletRequest request) {
    String method = request.getMethod();
    if (!HttpMethod.GET.matches(method) && !HttpMethod.HEAD.matches(method)) {
      throw new OnlyRead(method);
    }
    throw new NotFound("api.missing.address");
  }
}
