package jp.hakaru.base.ledger.internal.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A home folder with its running PostgreSQL (ホームのデータベース), shared by all processes that open it.
 *
 * <p>Opening attaches to the server of this home when it runs and starts it otherwise. Work is done
 * under a {@link #use() lease}. When a connection is lost, the caller asks {@link
 * #ensureRunning()}, reads {@link #port()} again and repeats its work. Closing stops the server
 * only if this process started or adopted it, after waiting a bounded time for the leases of
 * others.
 *
 * <p>Safe for use by many threads. Opening the same home twice in one JVM behaves like two
 * processes.
 */
public final class PostgresHome implements AutoCloseable {
  private static final Duration LONGEST_WAIT_FOR_LEASES = Duration.ofSeconds(30);

  /** More than the longest start and the longest stop together, which happen under the lock. */
  private static final Duration LONGEST_WAIT_FOR_LOCK = Duration.ofSeconds(240);

  private static final Logger LOG = LoggerFactory.getLogger(PostgresHome.class);

  private final HomeFolder folder;
  private final PostgresBinaries binaries;
  private final Server server;
  private final FileGuard useGuard;
  private final FileGuard startGuard;
  private final boolean isNew;
  private final String adminPassword;
  private volatile int port;
  private volatile boolean closed;

  private PostgresHome(HomeFolder folder, PostgresBinaries binaries) throws IOException {
    this.folder = folder;
    this.binaries = binaries;
    this.server = new Server(folder, binaries, UUID.randomUUID().toString());
    this.useGuard = FileGuard.of(folder.useLock());
    this.startGuard = FileGuard.of(folder.startLock());
    try (FileGuard.Hold hold = startLock()) {
      folder.requireOurs(binaries.major());
      folder.deleteTemporaries();
      this.isNew = !folder.hasCluster();
      if (isNew) {
        createCluster();
      }
      this.adminPassword = HomeFolder.read(folder.password()).orElseThrow();
      this.port = server.ensure();
    }
  }

  /**
   * Opens {@code home}, a folder made by this method or a new or empty one, and returns when its
   * server is ready. A new home takes about a second, an existing one a small part of that.
   *
   * @throws PostgresHomeException when the folder holds anything else, was made by another major
   *     version, or the server cannot be started
   */
  public static PostgresHome open(Path home, PostgresBinaries binaries) {
    try {
      HomeFolder folder = HomeFolder.at(home);
      folder.requireOurs(binaries.major());
      return new PostgresHome(folder, binaries);
    } catch (IOException problem) {
      throw unreadable(home, problem);
    }
  }

  /** The port on 127.0.0.1; it may change with {@link #ensureRunning()}. */
  public int port() {
    return port;
  }

  /** The address of {@code database} for JDBC, without user and password. */
  public String jdbcUrl(String database) {
    String name = URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
  }

  /** The name of the superuser. */
  public String adminUser() {
    return Cluster.ADMIN;
  }

  /** The superuser's password, made with the home and readable by its owner only. */
  public String adminPassword() {
    return adminPassword;
  }

  /** Whether this opening made the database. */
  public boolean isNew() {
    return isNew;
  }

  /**
   * Makes sure that the server runs, to be called after a lost connection: starts it again when it
   * is gone, else reads the port anew. A server that is ending at this moment may still look alive;
   * the caller repeats connection and call until its own patience ends.
   *
   * @throws PostgresHomeException when it cannot be started
   * @throws IllegalStateException after {@link #close()}
   */
  public void ensureRunning() {
    requireOpen();
    try (FileGuard.Hold hold = startLock()) {
      requireOpen();
      folder.requireOurs(binaries.major());
      port = server.ensure();
    } catch (IOException problem) {
      throw unreadable(folder.root(), problem);
    }
  }

  /**
   * Takes a share in the server, to be held while work is under way: no starter stops it before the
   * share is given back, or thirty seconds later. Waits while it is just being stopped, and starts
   * it again then.
   *
   * @throws PostgresHomeException when it cannot be started
   * @throws IllegalStateException after {@link #close()}
   */
  public Lease use() {
    requireOpen();
    try {
      FileGuard.Hold hold =
          useGuard.share(LONGEST_WAIT_FOR_LOCK).orElseThrow(() -> locked(folder.useLock()));
      try {
        if (!seemsReady()) {
          ensureRunning();
        }
        return new Lease(hold);
      } catch (IOException | RuntimeException problem) {
        hold.close();
        throw problem;
      }
    } catch (IOException problem) {
      throw unreadable(folder.root(), problem);
    }
  }

  /**
   * Stops the server if this opening of the home started or adopted it, after waiting up to thirty
   * seconds for all leases, those of this process too. Closing twice is harmless.
   */
  @Override
  public void close() {
    close(LONGEST_WAIT_FOR_LEASES);
  }

  void close(Duration longestWaitForLeases) {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    try {
      if (server.mayBeOurs()) {
        stopAfterLeases(longestWaitForLeases);
      }
    } catch (IOException problem) {
      throw unreadable(folder.root(), problem);
    }
  }

  private void stopAfterLeases(Duration longestWait) throws IOException {
    Optional<FileGuard.Hold> alone = useGuard.own(longestWait);
    try {
      if (alone.isEmpty()) {
        LOG.warn("the PostgreSQL of {} is still in use; waiting no longer", folder.root());
      }
      try (FileGuard.Hold hold = startLock()) {
        server.stopIfOurs(alone.isEmpty());
      }
    } finally {
      if (alone.isPresent()) {
        alone.get().close();
      }
    }
  }

  private boolean seemsReady() throws IOException {
    return Postmaster.find(folder.data())
        .filter(one -> one.isReady() && one.port() == port)
        .isPresent();
  }

  private void createCluster() throws IOException {
    ServerUser user = ServerUser.of(folder);
    user.requireWayInto(folder.root());
    user.requireWayInto(binaries.bin());
    Cluster.create(folder, binaries, user);
  }

  private FileGuard.Hold startLock() throws IOException {
    return startGuard.own(LONGEST_WAIT_FOR_LOCK).orElseThrow(() -> locked(folder.startLock()));
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the home " + folder.root() + " is closed");
    }
  }

  private static PostgresHomeException locked(Path lock) {
    return PostgresHomeException.failure(
        lock + " is held by another process",
        "its release within " + LONGEST_WAIT_FOR_LOCK.toSeconds() + " seconds",
        "See which Hakaru is still starting or stopping.");
  }

  private static PostgresHomeException unreadable(Path home, IOException problem) {
    return PostgresHomeException.failure(
        "a file of the home " + home + " cannot be used (" + problem + ")",
        "a folder that this user can read and write",
        "Check the owner and the rights of that folder.",
        problem);
  }

  /** A share in the running server (使用権), given back by closing it. */
  public static final class Lease implements AutoCloseable {
    private final FileGuard.Hold hold;

    private Lease(FileGuard.Hold hold) {
      this.hold = hold;
    }

    @Override
    public void close() {
      try {
        hold.close();
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }
  }
}
