package jp.hakaru.face.api.internal.notice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.hakaru.base.web.NotFound;
import jp.hakaru.base.web.PublicAddress;
import jp.hakaru.face.api.internal.released.Answer;
import jp.hakaru.face.api.internal.released.EntityTag;
import jp.hakaru.face.api.internal.released.Released;
import jp.hakaru.face.api.internal.released.ReleasedBodies;
import jp.hakaru.inout.publication.ReleaseTimes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Tells search engines which pages there are (検索サイトへの案内): an index, and for each body files of its
 * pages. Without an address of the site there is none, since every line names one in full. Source:
 * sitemaps.org protocol; RFC 9309.
 */
@Controller
final class SitemapController {
  private static final String INDEX = "/sitemap.xml";
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XML = "application/xml;charset=UTF-8";

  private static final int BODIES_KEPT = 5_000;

  private final ReleasedBodies bodies;
  private final ReleaseTimes times;
  private final PublicAddress address;
  private final SitemapSize size;

  /** How many files a body needs, as of its newest release. */
  private final Cache<ReleaseTimes.Newest, Integer> parts =
      Caffeine.newBuilder().maximumSize(BODIES_KEPT).build();

  SitemapController(
      ReleasedBodies bodies, ReleaseTimes times, PublicAddress address, SitemapSize size) {
    this.bodies = bodies;
    this.times = times;
    this.address = address;
    this.size = size;
  }

  @GetMapping("/robots.txt")
  void robots(ServletWebRequest request, HttpServletResponse response) throws IOException {
    String text =
        """
        User-agent: *
        Disallow: /office
        Disallow: /search
        Disallow: /*/search
        Disallow: /api/v1/
        Disallow: /*.csv
        Disallow: /*.json
        Disallow: /*.xlsx
        """
            + address
                .find(request.getRequest())
                .map(known -> "\nSitemap: " + known + INDEX + "\n")
                .orElse("");
    if (!request.checkNotModified(EntityTag.of(text))) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Answer.send(response, Optional.of(bytes), "text/plain;charset=UTF-8");
    }
  }

  @GetMapping(INDEX)
  void index(ServletWebRequest request, HttpServletResponse response) throws IOException {
    String known = known(request.getRequest());
    List<ReleaseTimes.Newest> newest = times.listNewest();
    if (request.checkNotModified(EntityTag.of(newest.toString(), known + INDEX))) {
      return;
    }
    byte[] bytes =
        Xml.document(
            "sitemapindex",
            NAMESPACE,
            xml -> {
              for (ReleaseTimes.Newest body : newest) {
                for (int part = 1; part <= parts.get(body, this::count); part++) {
                  String loc = known + "/" + body.body().code() + "/sitemap-" + part + ".xml";
                  xml.element(
                      "sitemap",
                      one -> {
                        one.text("loc", loc);
                        one.text("lastmod", body.body().releasedOn().toString());
                      });
                }
              }
            });
    Answer.send(response, Optional.of(bytes), XML);
  }

  private int count(ReleaseTimes.Newest body) {
    return bodies.read(
        body.body().code().value(), null, released -> filesOf(paths(released).size()));
  }

  private int filesOf(int paths) {
    return Math.ceilDiv(paths, size.urls());
  }

  private static List<String> paths(Released released) {
    return BodyPaths.of("/" + released.code(), released.reading());
  }

  @GetMapping("/{code:[0-9]{6}}/sitemap-{part:[1-9][0-9]{0,3}}.xml")
  void ofBody(
      @PathVariable String code,
      @PathVariable int part,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    String known = known(request.getRequest());
    Optional<byte[]> bytes =
        bodies.read(
            code,
            null,
            released -> {
              List<String> paths = paths(released);
              if (part > filesOf(paths.size())) {
                throw new NotFound("api.missing.address");
              }
              return request.checkNotModified(released.tag(known + " sitemap " + part))
                  ? Optional.empty()
                  : Optional.of(written(known, released, paths, part));
            });
    Answer.send(response, bytes, XML);
  }

  private byte[] written(String known, Released released, List<String> paths, int part) {
    int from = (part - 1) * size.urls();
    List<String> some =
        IntStream.range(from, Math.min(paths.size(), from + size.urls()))
            .mapToObj(paths::get)
            .toList();
    return Xml.document(
        "urlset",
        NAMESPACE,
        xml -> {
          for (String path : some) {
            xml.element(
                "url",
                url -> {
                  url.text("loc", known + path);
                  url.text("lastmod", released.newest().releasedOn().toString());
                });
          }
        });
  }

  private String known(HttpServletRequest request) {
    return address.find(request).orElseThrow(() -> new NotFound("api.missing.public_address"));
  }
}
