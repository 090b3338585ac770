package jp.hakaru.base.ledger.internal.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * The choice of a port (ポート番号の選択) on 127.0.0.1.
 *
 * <p>New ports lie below the range from which the system takes the ports of outgoing connections:
 * there a client that calls a server which is just being started again could be connected to
 * itself.
 */
final class Ports {
  static final int LOWEST = 15_500;
  static final int HIGHEST = 29_999;

  private static final int ATTEMPTS = 200;

  private Ports() {}

  /** The port used before when it is free, else a free one. */
  static int choose(Optional<Integer> before) {
    return Stream.concat(
            before.stream(),
            Stream.generate(() -> ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST + 1)))
        .limit(ATTEMPTS)
        .filter(Ports::isFree)
        .findFirst()
        .orElseThrow(() ->
            PostgresHomeException.failure(
                "no free port on 127.0.0.1 among " + ATTEMPTS,
                "one from " + LOWEST + " to " + HIGHEST,
                "End programs that listen there."));
  }

  /** Reads what was stored; anything that is no port counts as none. */
  static Optional<Integer> parse(String text) {
    try {
      int port = Integer.parseInt(text);
      return port > 0 && port <= 65_535 ? Optional.of(port) : Optional.empty();
    } catch (NumberFormatException foreign) {
      return Optional.empty();
    }
  }

  static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
