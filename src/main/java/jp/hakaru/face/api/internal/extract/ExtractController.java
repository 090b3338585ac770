package jp.hakaru.face.api.internal.extract;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.base.web.BadRequest;
import jp.hakaru.base.web.NotFound;
import jp.hakaru.face.api.internal.released.Answer;
import jp.hakaru.face.api.internal.released.Released;
import jp.hakaru.face.api.internal.released.ReleasedBodies;
import jp.hakaru.inout.publication.Extracts;
import jp.hakaru.inout.publication.PageSubject;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Answers with the rows of just what a page shows (この画面のデータ): the page's own address with a suffix.
 * CSV of more than one table leads to a zip of them.
 */
@Controller
final class ExtractController {
  private static final int LONGEST_NAME = 300;

  private final ReleasedBodies bodies;

  ExtractController(ReleasedBodies bodies) {
    this.bodies = bodies;
  }

  /** An extract on its way out; without bytes where it leads elsewhere. */
  private record Made(Optional<byte[]> bytes) {}

  @GetMapping({
    "/{code:[0-9]{6}}.csv",
    "/{code:[0-9]{6}}.csv.zip",
    "/{code:[0-9]{6}}.xlsx",
    "/{code:[0-9]{6}}.json"
  })
  void body(
      @PathVariable String code,
      @RequestParam(required = false) @Nullable String asof,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    answer(code, asof, new PageSubject.OfBody(PageSubject.BodyPage.FRONT), request, response);
  }

  @GetMapping({
    "/{code:[0-9]{6}}/{page}.csv",
    "/{code:[0-9]{6}}/{page}.csv.zip",
    "/{code:[0-9]{6}}/{page}.xlsx",
    "/{code:[0-9]{6}}/{page}.json"
  })
  void page(
      @PathVariable String code,
      @PathVariable String page,
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(required = false) @Nullable String asof,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    answer(code, asof, subject(page, name), request, response);
  }

  @GetMapping({
    "/{code:[0-9]{6}}/{kind}/{id}.csv",
    "/{code:[0-9]{6}}/{kind}/{id}.csv.zip",
    "/{code:[0-9]{6}}/{kind}/{id}.xlsx",
    "/{code:[0-9]{6}}/{kind}/{id}.json"
  })
  void row(
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String asof,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    PageSubject.RowKind found =
        PageSubject.RowKind.findByWord(kind)
            .orElseThrow(() -> new NotFound("api.missing.page", kind));
    answer(code, asof, new PageSubject.OfRow(found, id(id)), request, response);
  }

  private static Id id(String id) {
    try {
      return new Id(id);
    } catch (IllegalArgumentException e) {
      throw new NotFound("api.missing.row", e, id);
    }
  }

  private static PageSubject subject(String word, @Nullable String name) {
    PageSubject.BodyPage page =
        PageSubject.BodyPage.findByWord(word)
            .filter(found -> found != PageSubject.BodyPage.FRONT)
            .orElseThrow(() -> new NotFound("api.missing.page", word));
    boolean hasNames =
        page == PageSubject.BodyPage.DEPARTMENT || page == PageSubject.BodyPage.REFERENCE;
    if (name == null || name.isEmpty() || !hasNames) {
      return new PageSubject.OfBody(page);
    }
    if (name.length() > LONGEST_NAME) {
      throw new BadRequest("api.refused.long", null, "name", LONGEST_NAME);
    }
    return new PageSubject.OfSide(page, name);
  }

  private void answer(
      String code,
      @Nullable String asof,
      PageSubject subject,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    FileKind kind = FileKind.of(request.getRequest().getRequestURI());
    Optional<Made> made =
        bodies.read(
            code,
            asof,
            released -> {
              String address = address(released, subject, kind);
              return request.checkNotModified(released.tag(address))
                  ? Optional.empty()
                  : Optional.of(make(released, subject, kind));
            });
    if (made.isPresent() && made.get().bytes().isEmpty()) {
      response.setStatus(HttpServletResponse.SC_FOUND);
      response.setHeader(HttpHeaders.LOCATION, zipOf(code, asof, subject));
      return;
    }
    String name = (code + subject.path()).replace('/', '_') + kind.suffix();
    Answer.sendFile(response, made.flatMap(Made::bytes), kind.mediaType(), name);
  }

  private static Made make(Released released, PageSubject subject, FileKind kind) {
    Dossier rows =
        Extracts.find(released.reading(), subject)
            .orElseThrow(() -> new NotFound("api.missing.row", named(subject)));
    Map<String, @Nullable Object> head = new LinkedHashMap<>(released.head());
    head.put("subject", "/" + released.code() + subject.path() + query(subject));
    return new Made(kind.write(rows, head, released.body().name()));
  }

  private static String named(PageSubject subject) {
    return switch (subject) {
      case PageSubject.OfRow row -> row.id().value();
      case PageSubject.OfBody body -> body.page().word();
      case PageSubject.OfSide side -> side.name();
    };
  }

  private static String zipOf(String code, @Nullable String asof, PageSubject subject) {
    return AsOf.parse(asof)
        .keptIn("/" + code + subject.path() + FileKind.CSV_ZIP.suffix() + query(subject));
  }

  private static String address(Released released, PageSubject subject, FileKind kind) {
    return "/" + released.code() + subject.path() + kind.suffix() + query(subject);
  }

  private static String query(PageSubject subject) {
    return subject instanceof PageSubject.OfSide side
        ? "?name=" + URLEncoder.encode(side.name(), StandardCharsets.UTF_8)
        : "";
  }
}
