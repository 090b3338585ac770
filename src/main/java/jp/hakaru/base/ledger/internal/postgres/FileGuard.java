package jp.hakaru.base.ledger.internal.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A lock on a file (ファイルロック) that many may share or one may own, among processes and among the
 * threads of this one.
 *
 * <p>The operating system's lock belongs to the whole process and is lost as soon as the process
 * closes any channel on the file. So there is one guard per file in this JVM, one channel while it
 * is held, and the holders of this JVM are counted here.
 */
final class FileGuard {
  private static final Map<Path, FileGuard> GUARDS = new ConcurrentHashMap<>();

  private final Path file;
  private int sharers;
  private boolean owned;
  private @Nullable FileChannel channel;

  private FileGuard(Path file) {
    this.file = file;
  }

  /** The guard of {@code file}, whose folder must be given by its real path. */
  static FileGuard of(Path file) {
    return GUARDS.computeIfAbsent(file, FileGuard::new);
  }

  /** Shares the lock, or nothing when an owner keeps it longer than {@code limit}. */
  Optional<Hold> share(Duration limit) throws IOException {
    return Poll.answer(limit, this::tryShare);
  }

  /** Owns the lock alone, or nothing when others keep it longer than {@code limit}. */
  Optional<Hold> own(Duration limit) throws IOException {
    return Poll.answer(limit, this::tryOwn);
  }

  private synchronized Optional<Hold> tryShare() throws IOException {
    if (owned || (sharers == 0 && !lockFile(true))) {
      return Optional.empty();
    }
    sharers++;
    return Optional.of(new Hold());
  }

  private synchronized Optional<Hold> tryOwn() throws IOException {
    if (owned || sharers > 0 || !lockFile(false)) {
      return Optional.empty();
    }
    owned = true;
    return Optional.of(new Hold());
  }

  private boolean lockFile(boolean shared) throws IOException {
    boolean made = Files.notExists(file);
    FileChannel opened =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      if (made) {
        HomeFolder.giveToOwnerOfFolder(file);
      }
      FileLock lock = opened.tryLock(0, Long.MAX_VALUE, shared);
      locked = lock != null;
    } finally {
      if (locked) {
        channel = opened;
      } else {
        opened.close();
      }
    }
    return locked;
  }

  private synchronized void release() throws IOException {
    if (owned) {
      owned = false;
    } else {
      sharers--;
    }
    FileChannel open = channel;
    if (sharers == 0 && open != null) {
      channel = null;
      open.close();
    }
  }

  /** One holding of the lock, until closed; closing twice is harmless. */
  final class Hold implements AutoCloseable {
    private boolean released;

    private Hold() {}

    @Override
    public void close() throws IOException {
      synchronized (FileGuard.this) {
        if (!released) {
          released = true;
          release();
        }
      }
    }
  }
}
