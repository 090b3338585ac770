import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times the pages of a running server, one request after the other (画面の応答時間): finds a page of each
 * kind by its links, warms each up, and prints median and 95th percentile in milliseconds.
 *
 * <p>Arguments: the address of a body's front page; requests a page; with a third, seconds to go on
 * in rounds.
 */
final class PageTimes {
  private static final int WARM_UP = 300;
  private static final Pattern LINK =
      Pattern.compile("href=\"(/[0-9]{6}/(plan|node|project)/[^\"]+)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI front;

  private PageTimes(URI front) {
    this.front = front;
  }

  static void main(String[] args) throws Exception {
    PageTimes times = new PageTimes(URI.create(args[0]));
    int requests = Integer.parseInt(args[1]);
    Map<String, URI> pages = times.pages();
    for (URI page : pages.values()) {
      times.measure(page, WARM_UP);
    }
    Instant end =
        args.length > 2
            ? Instant.now().plus(Duration.ofSeconds(Long.parseLong(args[2])))
            : Instant.now();
    System.out.println("| page | requests | median ms | p95 ms | bytes |");
    System.out.println("|---|---|---|---|---|");
    do {
      for (Map.Entry<String, URI> page : pages.entrySet()) {
        times.print(page.getKey(), page.getValue(), requests);
      }
    } while (Instant.now().isBefore(end));
  }

  /**
   * One page of each kind: the list of bodies, the front page, and what it and its pages link to.
   */
  private Map<String, URI> pages() throws IOException, InterruptedException {
    Map<String, URI> pages = new LinkedHashMap<>();
    pages.put("list of bodies", front.resolve("/"));
    pages.put("front", front);
    for (int round = 0; round < 3; round++) {
      for (URI page : List.copyOf(pages.values())) {
        Matcher link = LINK.matcher(get(page).body());
        while (link.find()) {
          pages.putIfAbsent(link.group(2), front.resolve(link.group(1)));
        }
      }
    }
    return pages;
  }

  private void print(String name, URI page, int requests) throws IOException, InterruptedException {
    double[] millis = measure(page, requests);
    System.out.printf(
        "| %s | %d | %.1f | %.1f | %d |%n",
        name,
        requests,
        millis[requests / 2],
        millis[requests * 95 / 100],
        get(page).body().length());
  }

  /** Times of {@code requests}, sorted. */
  private double[] measure(URI page, int requests) throws IOException, InterruptedException {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      long start = System.nanoTime();
      get(page);
      millis.add((System.nanoTime() - start) / 1e6);
    }
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private HttpResponse<String> get(URI page) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(page + " answered " + answer.statusCode());
    }
    return answer;
  }
}
