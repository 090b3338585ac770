package jp.hakaru.face.api.internal.notice;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hakaru.base.web.PublicAddress;
import jp.hakaru.face.api.internal.released.Answer;
import jp.hakaru.face.api.internal.released.EntityTag;
import jp.hakaru.face.api.internal.released.Released;
import jp.hakaru.face.api.internal.released.ReleasedBodies;
import jp.hakaru.inout.publication.PublicBody;
import jp.hakaru.inout.publication.Release;
import jp.hakaru.inout.publication.ReleaseTimes;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers with feeds of releases (更新の知らせ), of one body and of all. */
@Controller
final class FeedController {
  private static final int MOST = 50;
  private static final String ALL = "/feed.atom";

  private final ReleasedBodies bodies;
  private final ReleaseTimes times;
  private final PublicAddress address;
  private final MessageSource messages;

  FeedController(
      ReleasedBodies bodies, ReleaseTimes times, PublicAddress address, MessageSource messages) {
    this.bodies = bodies;
    this.times = times;
    this.address = address;
    this.messages = messages;
  }

  @GetMapping("/{code:[0-9]{6}}/feed.atom")
  void ofBody(
      @PathVariable String code,
      Locale locale,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    String before = address.find(request.getRequest()).orElse("");
    Optional<byte[]> bytes =
        bodies.read(
            code,
            null,
            released -> {
              String tag = released.tag(before + " " + locale + " /" + code + ALL);
              return request.checkNotModified(tag)
                  ? Optional.empty()
                  : Optional.of(feed(released, locale).write(before));
            });
    Answer.send(response, bytes, AtomFeed.MEDIA_TYPE);
  }

  private AtomFeed feed(Released released, Locale locale) {
    String front = "/" + released.code();
    String body = released.body().name();
    return new AtomFeed(
        released.code().value(),
        locale.getLanguage(),
        say("api.feed.title.body", locale, body),
        body,
        front + ALL,
        front,
        released.newest().releasedOn(),
        entries(released, locale).toList());
  }

  private Stream<AtomFeed.Entry> entries(Released released, Locale locale) {
    return released.reading().releases(MOST).stream()
        .map(release -> entry(released.body(), release, locale));
  }

  private AtomFeed.Entry entry(PublicBody body, Release release, Locale locale) {
    String counts =
        say("api.feed.counts", locale, release.added(), release.changed(), release.removed());
    return new AtomFeed.Entry(
        body.code(),
        release.id(),
        body.name(),
        say("api.feed.entry", locale, body.name(), release.title()),
        say("api.feed.summary", locale, release.reason(), counts),
        release.releasedOn(),
        "/" + body.code() + "?asof=" + release.releasedOn());
  }

  /** The newest of all bodies; only those are asked whose newest release may be among them. */
  @GetMapping(ALL)
  void ofAll(Locale locale, ServletWebRequest request, HttpServletResponse response)
      throws IOException {
    String before = address.find(request.getRequest()).orElse("");
    List<ReleaseTimes.Newest> newest =
        times.listNewest().stream()
            .sorted(Comparator.comparing(ReleaseTimes.Newest::releasedAt).reversed())
            .limit(MOST)
            .toList();
    if (request.checkNotModified(
        EntityTag.of(newest.toString(), before + " " + locale + " " + ALL))) {
      return;
    }
    List<AtomFeed.Entry> entries =
        newest.stream()
            .map(ReleaseTimes.Newest::body)
            .flatMap(body ->
                bodies.<Stream<AtomFeed.Entry>>read(
                    body.code().value(),
                    null,
                    released -> entries(released, locale).toList().stream()))
            .sorted(Comparator.comparing(AtomFeed.Entry::day).reversed())
            .limit(MOST)
            .toList();
    AtomFeed feed =
        new AtomFeed(
            address.findSet().orElse(""),
            locale.getLanguage(),
            say("api.feed.title.site", locale),
            say("api.feed.author", locale),
            ALL,
            "/",
            entries.stream().findFirst().map(AtomFeed.Entry::day).orElse(LocalDate.EPOCH),
            entries);
    Answer.send(response, Optional.of(feed.write(before)), AtomFeed.MEDIA_TYPE);
  }

  private String say(String key, Locale locale, Object... values) {
    return messages.getMessage(key, values, locale);
  }
}
