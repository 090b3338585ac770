package jp.hakaru.face.command.internal;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Serves the pages of a home until the process is told to end (画面の提供). */
final class WebServer {
  private static final int HIGHEST_PORT = 65535;

  private WebServer() {}

  /** Opens the server, says its address, and does not return before it is closed. */
  static int serve(Path home, int port, Terminal terminal) throws InterruptedException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new WrongUse(Messages.say("serve.port_range", port, HIGHEST_PORT));
    }
    try (ConfigurableApplicationContext rooms = open(home, port)) {
      var server = ((WebServerApplicationContext) rooms).getWebServer();
      int bound = Objects.requireNonNull(server, "the web server is open").getPort();
      terminal.say("serve.ready", "http://localhost:" + bound + "/", home);
      Thread.currentThread().join();
      return Exit.DONE;
    } catch (RuntimeException e) {
      throw isPortTaken(e) ? new WrongUse(Messages.say("serve.port_taken", port)) : e;
    }
  }

  private static boolean isPortTaken(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException) {
        return true;
      }
    }
    return false;
  }

  private static ConfigurableApplicationContext open(Path home, int port) {
    return new SpringApplicationBuilder(ServerRooms.class)
        .run("--hakaru.home=" + home, "--server.port=" + port);
  }
}
