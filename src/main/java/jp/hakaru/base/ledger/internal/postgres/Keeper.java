package jp.hakaru.base.ledger.internal.postgres;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The thread that starts the server and lives as long as it (見張りスレッド): the system tells the server
 * to stop when the thread that started it ends, not when the process does.
 */
final class Keeper {
  private Keeper() {}

  static Process start(ProcessBuilder builder) throws IOException {
    CompletableFuture<Process> started = new CompletableFuture<>();
    Thread.ofPlatform().daemon().name("postgres-keeper").start(() -> keep(builder, started));
    try {
      return started.join();
    } catch (CompletionException problem) {
      throw new IOException("could not start " + builder.command().getFirst(), problem.getCause());
    }
  }

  private static void keep(ProcessBuilder builder, CompletableFuture<Process> started) {
    try {
      Process process = builder.start();
      started.complete(process);
      process.onExit().join();
    } catch (IOException | RuntimeException problem) {
      started.completeExceptionally(problem);
    }
  }
}
