package jp.hakaru.face.command.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole house on a port of its own, asked as a browser at the same machine asks. */
final class Office implements AutoCloseable {
  private static final String BOUNDARY = "hakaru-test-boundary";

  private final ConfigurableApplicationContext rooms;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  private Office(ConfigurableApplicationContext rooms) {
    this.rooms = rooms;
  }

  /** An answer, after all that it led to. */
  record Answer(int status, String path, Document page) {}

  static Office open(Path home) {
    return new Office(
        new SpringApplicationBuilder(ServerRooms.class)
            .properties(Map.of("hakaru.home", home.toString(), "server.port", 0))
            .run());
  }

  int port() {
    return ((WebServerApplicationContext) rooms).getWebServer().getPort();
  }

  private String site() {
    return "http://localhost:" + port();
  }

  Answer get(String path) {
    return send(HttpRequest.newBuilder(URI.create(site() + path)));
  }

  /** What is answered as it is, such as a picture. */
  HttpResponse<byte[]> raw(String path) {
    return send(
        HttpRequest.newBuilder(URI.create(site() + path)), HttpResponse.BodyHandlers.ofByteArray());
  }

  Answer post(String path, String form) {
    return send(
        HttpRequest.newBuilder(URI.create(site() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", site())
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /** Chooses a file, as the page's own form does. */
  Answer upload(String name, byte[] bytes, Map<String, String> fields) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach((field, value) -> part(body, field, "", value.getBytes(UTF_8)));
    return upload(body, name, bytes);
  }

  /** Chooses a file and a profile to read it with. */
  Answer upload(String name, byte[] bytes, Path profile) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try {
      String called = "; filename=\"" + profile.getFileName() + "\"";
      part(body, "profile", called, Files.readAllBytes(profile));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return upload(body, name, bytes);
  }

  private Answer upload(ByteArrayOutputStream body, String name, byte[] bytes) {
    part(body, "files", "; filename=\"" + name + "\"", bytes);
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
    return send(
        HttpRequest.newBuilder(URI.create(site() + "/office/import"))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .header("Origin", site())
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(ByteArrayOutputStream body, String field, String more, byte[] bytes) {
    body.writeBytes(
        ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"" + more)
            .getBytes(UTF_8));
    body.writeBytes("\r\n\r\n".getBytes(UTF_8));
    body.writeBytes(bytes);
    body.writeBytes("\r\n".getBytes(UTF_8));
  }

  private Answer send(HttpRequest.Builder request) {
    HttpResponse<String> answer = send(request, HttpResponse.BodyHandlers.ofString());
    return new Answer(answer.statusCode(), answer.uri().getPath(), Jsoup.parse(answer.body()));
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    try {
      return client.send(request.build(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    rooms.close();
  }
}
