package jp.hakaru.face.search.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/**
 * A change of the index under way (索引の更新). Nobody sees anything of it before {@link #commit}; what
 * is not committed when it is closed never was.
 */
public final class IndexUpdate implements AutoCloseable {
  private static final double MEMORY_MB = 64;

  private final IndexWriter writer;
  private IndexHead head;
  private boolean isWhole;

  private IndexUpdate(IndexWriter writer, IndexHead head) {
    this.writer = writer;
    this.head = head;
  }

  static IndexUpdate open(Directory folder) throws IOException {
    IndexWriterConfig settings =
        new IndexWriterConfig(new KeywordAnalyzer())
            .setRAMBufferSizeMB(MEMORY_MB)
            .setCommitOnClose(false);
    IndexWriter writer = new IndexWriter(folder, settings);
    Map<String, String> said = new HashMap<>();
    Iterable<Map.Entry<String, String>> last = writer.getLiveCommitData();
    if (last != null) {
      last.forEach(entry -> said.put(entry.getKey(), entry.getValue()));
    }
    IndexHead head = new IndexHead(said);
    return new IndexUpdate(writer, head.isOurs() ? head : IndexHead.fresh());
  }

  static boolean isEmpty(Directory folder) {
    try {
      for (String file : folder.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes all files out of {@code folder}, while nobody writes there. */
  static void wipe(Directory folder) throws IOException {
    try (Lock _ = folder.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : folder.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          folder.deleteFile(file);
        }
      }
    }
  }

  /** Which release of each body the index holds with what was changed so far. */
  public Map<MunicipalityCode, String> held() {
    return head.held();
  }

  /** Takes everything out. */
  public void clear() {
    try {
      writer.deleteAll();
      head = IndexHead.fresh();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the rows of a release of {@code body} in the place of those before. */
  public void put(MunicipalityCode body, String release, Iterable<Entry> entries) {
    try {
      writer.deleteDocuments(new Term(Fields.BODY, body.value()));
      for (Entry entry : entries) {
        writer.addDocument(EntryDocument.of(entry));
      }
      head = head.with(body, release);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the rows of {@code body} out. */
  public void remove(MunicipalityCode body) {
    try {
      writer.deleteDocuments(new Term(Fields.BODY, body.value()));
      head = head.without(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes all changes so far visible at once. */
  public void commit() {
    try {
      writer.setLiveCommitData(head.said().entrySet());
      writer.commit();
      isWhole = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      if (isWhole) {
        writer.close();
      } else {
        writer.rollback();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
