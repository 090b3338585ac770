package jp.hakaru.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Table;

/**
 * Measures what {@code docs/bench/scale.md} quotes (規模の計測): import and export of a body of a city's
 * size, pages of a past day, and the same rows in plain tables. By hand, on a quiet machine.
 *
 * <p>Arguments: a folder to work in; how many projects; {@code papers} to have the papers with them
 * or {@code rows}; how often each command is run.
 */
final class ScaleBench {
  private static final int VERSIONS = 4;

  private final Path work;
  private final int projects;
  private final boolean withPapers;
  private final int runs;
  private final PrintStream out = System.out;

  private ScaleBench(Path work, int projects, boolean withPapers, int runs) {
    this.work = work;
    this.projects = projects;
    this.withPapers = withPapers;
    this.runs = runs;
  }

  static void main(String[] args) throws Exception {
    new ScaleBench(
            Path.of(args[0]),
            Integer.parseInt(args[1]),
            args[2].equals("papers"),
            Integer.parseInt(args[3]))
        .run();
  }

  private void run() throws IOException, InterruptedException, SQLException {
    Dossier body = ScaleBody.dossier(projects, withPapers, 0);
    List<String> pages = ScalePages.paths(body);
    out.printf(
        "%d rows in all tables%n",
        Table.ALL.stream().mapToInt(table -> body.rows(table).size()).sum());
    for (int version = 0; version < VERSIONS; version++) {
      ScalePackages.write(
          ScaleBody.dossier(projects, withPapers, version), work.resolve("v" + version));
    }
    List<Launched.Took> imports = new ArrayList<>();
    List<Launched.Took> exports = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      imports.add(take(0, "new" + i));
    }
    print("import into a new home", imports);
    Path home = work.resolve("new0");
    for (int version = 1; version < VERSIONS; version++) {
      print("import with every value changed", List.of(take(version, "new0")));
    }
    int port = freePort();
    try (Launched server =
        Launched.start(work, List.of("serve", "--home", home.toString(), "--port", "" + port))) {
      server.await("http://");
      new ScaleHome(home).moveIntoThePast();
      out.printf(
          "public record: %d values, %d past ones, %d past rows in all%n",
          new ScaleHome(home).count("indicator_values"),
          new ScaleHome(home).count("indicator_values_history"),
          new ScaleHome(home).count("%_history"));
      for (int i = 0; i < runs; i++) {
        exports.add(
            Launched.run(
                work, "export", "--home", home.toString(), "--out", "" + work.resolve("out" + i)));
      }
      print("export", exports);
      pages(pages, new ScalePages("http://localhost:" + port));
      out.printf("server's Java machine, MB: %d%n", server.resident().orElse(0));
      plain(home);
    }
  }

  private Launched.Took take(int version, String home) throws IOException, InterruptedException {
    return Launched.run(
        work,
        "import",
        work.resolve("v" + version).toString(),
        "--home",
        work.resolve(home).toString(),
        "--accept");
  }

  private void pages(List<String> paths, ScalePages pages)
      throws IOException, InterruptedException {
    LocalDate day = ScaleHome.day(1).plusDays(1);
    out.println("| page | as of | median ms | p95 ms | characters |");
    for (String path : paths) {
      out.printf("| %s | today | %s |%n", path, pages.measure(path));
      out.printf("| %s | %s | %s |%n", path, day, pages.measure(path + "?asof=" + day));
    }
  }

  private void plain(Path home) throws IOException, SQLException {
    try (Connection connection = new ScaleHome(home).connect()) {
      PlainTables tables = new PlainTables(connection);
      List<Double> inserts = new ArrayList<>();
      List<Double> copies = new ArrayList<>();
      List<Double> reads = new ArrayList<>();
      for (int i = 0; i < runs; i++) {
        inserts.add(tables.insert());
        copies.add(tables.copyIn());
        reads.add(tables.copyOut());
      }
      out.printf("plain INSERT, s: %s%n", median(inserts));
      out.printf("plain COPY in, s: %s%n", median(copies));
      out.printf("plain COPY out, s: %s%n", median(reads));
    }
  }

  private void print(String what, List<Launched.Took> all) throws IOException {
    out.printf(
        "%s, s: %s; heap after collection at most %d MB, resident at most %d MB%n",
        what,
        median(all.stream().map(Launched.Took::seconds).toList()),
        all.stream().mapToLong(Launched.Took::heap).max().orElse(0),
        all.stream().mapToLong(Launched.Took::resident).max().orElse(0));
  }

  private static String median(List<Double> seconds) {
    List<Double> sorted = new ArrayList<>(seconds);
    Collections.sort(sorted);
    return "median %.2f (%.2f – %.2f, %d runs)"
        .formatted(
            sorted.get((sorted.size() - 1) / 2),
            sorted.getFirst(),
            sorted.getLast(),
            sorted.size());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
