package jp.hakaru.face.search.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The index of what was released (検索の索引), in a folder that several processes may use: one writes at
 * a time, all read what was last committed.
 *
 * <p>What stands in it follows from the public record, so that a broken or foreign one is thrown
 * away and made anew.
 */
public final class SearchIndex implements AutoCloseable {
  /**
   * Lucene tells at its start that it goes without an incubating module; that one is for vectors,
   * of which there are none here.
   */
  private static final Logger NOTICE =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    NOTICE.setLevel(Level.SEVERE);
  }

  private final Directory folder;
  private final FacetTables tables = new FacetTables();
  private final AtomicBoolean isBroken = new AtomicBoolean();
  private @Nullable SearcherManager readers;

  /** A question to the index. */
  @FunctionalInterface
  public interface Question<T> {
    T ask(View view) throws IOException;
  }

  /** The index as it was at one moment (ある時点の索引). */
  public static final class View {
    private final IndexSearcher searcher;
    private final FacetTables tables;

    View(IndexSearcher searcher, FacetTables tables) {
      this.searcher = searcher;
      this.tables = tables;
    }

    public IndexSearcher searcher() {
      return searcher;
    }

    /** How many rows {@code query} finds, and of which values. */
    public FacetCount count(Query query) throws IOException {
      return FacetCount.of(searcher, query, tables);
    }

    /** What is shown of {@code row}. */
    public Shown shown(int row) throws IOException {
      String stored = searcher.storedFields().document(row, Set.of(Fields.SHOWN)).get(Fields.SHOWN);
      return Shown.parse(Objects.requireNonNull(stored, "every row says what is shown of it"));
    }
  }

  public SearchIndex(Directory folder) {
    this.folder = folder;
  }

  /** The index in {@code folder}, which is made where it is absent. */
  public static SearchIndex in(Path folder) {
    try {
      Files.createDirectories(folder);
      return new SearchIndex(FSDirectory.open(folder));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the folder of the index " + folder, e);
    }
  }

  /**
   * What {@code question} finds; empty where there is no index yet or it cannot be read.
   *
   * @throws UncheckedIOException when it breaks while it is read; the next update makes it anew
   */
  public <T> Optional<T> ask(Question<T> question) {
    SearcherManager open = readers();
    if (open == null) {
      return Optional.empty();
    }
    try {
      IndexSearcher searcher = open.acquire();
      try {
        return Optional.of(question.ask(new View(searcher, tables)));
      } finally {
        open.release(searcher);
      }
    } catch (IOException e) {
      isBroken.set(true);
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** Whether there is an index that can be asked. */
  public boolean isThere() {
    return readers() != null && !isBroken.get();
  }

  /** Which release of each body the index holds; none where it cannot be used. */
  public Map<MunicipalityCode, String> held() {
    if (isBroken.get()) {
      return Map.of();
    }
    try {
      return IndexHead.latest(folder).map(IndexHead::held).orElse(Map.of());
    } catch (IOException e) {
      return Map.of();
    }
  }

  /** Begins to change the index; empty while another process does. */
  public Optional<IndexUpdate> update() {
    try {
      if (isBroken.get() || !isReadable()) {
        IndexUpdate.wipe(folder);
        isBroken.set(false);
      }
      return Optional.of(IndexUpdate.open(folder));
    } catch (LockObtainFailedException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be written", e);
    }
  }

  private boolean isReadable() {
    try (DirectoryReader reader = DirectoryReader.open(folder)) {
      return IndexHead.of(reader).isOurs();
    } catch (IndexNotFoundException e) {
      return IndexUpdate.isEmpty(folder);
    } catch (IOException | IllegalArgumentException e) {
      // a codec that is not there is an illegal argument to Lucene
      return false;
    }
  }

  /** Reads from now on what was last committed, by whichever process. */
  public synchronized void refresh() {
    try {
      if (readers != null) {
        if (isSame(readers)) {
          readers.maybeRefreshBlocking();
          return;
        }
        readers.close();
        readers = null;
      }
      readers();
    } catch (IOException e) {
      isBroken.set(true);
    }
  }

  /** Whether the index on disk is a later state of the one that is open. */
  private boolean isSame(SearcherManager open) throws IOException {
    IndexSearcher searcher = open.acquire();
    try {
      IndexHead head = IndexHead.of((DirectoryReader) searcher.getIndexReader());
      return IndexHead.latest(folder).map(head::isOfSameIndex).orElse(false);
    } finally {
      open.release(searcher);
    }
  }

  private synchronized @Nullable SearcherManager readers() {
    if (readers == null) {
      try {
        if (DirectoryReader.indexExists(folder)) {
          readers = new SearcherManager(folder, new Warming());
        }
      } catch (IOException | IllegalArgumentException e) {
        isBroken.set(true);
      }
    }
    return readers;
  }

  /** Reads the facet tables before anyone waits for them. */
  private final class Warming extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
        throws IOException {
      for (LeafReaderContext leaf : reader.leaves()) {
        tables.of(leaf.reader());
      }
      return new IndexSearcher(reader);
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (readers != null) {
        readers.close();
      }
      folder.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
