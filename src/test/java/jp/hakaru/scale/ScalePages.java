package jp.hakaru.scale;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Table;

/** Pages of the served body (画面の応答時間), one request after the other, in milliseconds. */
final class ScalePages {
  private static final int WARM_UP = 600; // the compilers are through with a page by then
  private static final int REQUESTS = 200;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String server;

  ScalePages(String server) {
    this.server = server;
  }

  /** Median and 95th percentile of a page, and its length in characters. */
  record Times(double median, double p95, int length) {
    @Override
    public String toString() {
      return "%.1f | %.1f | %d".formatted(median, p95, length);
    }
  }

  /** Below the body: its plan, a measure, a project of it; empty for the front page. */
  static List<String> paths(Dossier body) {
    return List.of(
        "/plan/" + body.rows(Table.PLANS).getFirst().key(),
        "/node/" + body.rows(Table.PROJECT_NODES).getFirst().nodeId(),
        "/project/" + body.rows(Table.PROJECTS).getFirst().key(),
        "");
  }

  Times measure(String path) throws IOException, InterruptedException {
    URI page = URI.create(server + "/" + ScaleBody.CODE + path);
    int length = 0;
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < WARM_UP + REQUESTS; i++) {
      long start = System.nanoTime();
      length = get(page).length();
      if (i >= WARM_UP) {
        millis.add((System.nanoTime() - start) / 1e6);
      }
    }
    Collections.sort(millis);
    return new Times(millis.get(REQUESTS / 2), millis.get(REQUESTS * 95 / 100), length);
  }

  private String get(URI page) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(page + " answered " + answer.statusCode());
    }
    return answer.body();
  }
}
