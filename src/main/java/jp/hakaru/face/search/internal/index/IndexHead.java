package jp.hakaru.face.search.internal.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.face.search.internal.text.Words;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Version;

/**
 * What an index says of itself (索引の控え): how it was made, and which release of each body it holds.
 *
 * @param said its own words, as Lucene keeps them with each commit
 */
record IndexHead(Map<String, String> said) {
  private static final String FORMAT = "format";
  private static final String MADE = "made";
  private static final String BODY = "body.";

  /** Counted up whenever rows are put into the index in another way. */
  private static final String SHAPE = "2";

  IndexHead {
    said = Map.copyOf(said);
  }

  /** Of an index that begins now and holds nothing. */
  static IndexHead fresh() {
    return new IndexHead(Map.of(FORMAT, format(), MADE, UUID.randomUUID().toString()));
  }

  static IndexHead of(DirectoryReader reader) throws IOException {
    return new IndexHead(reader.getIndexCommit().getUserData());
  }

  /** Of what was last committed in {@code folder}. */
  static Optional<IndexHead> latest(Directory folder) throws IOException {
    return DirectoryReader.indexExists(folder)
        ? Optional.of(new IndexHead(SegmentInfos.readLatestCommit(folder).getUserData()))
        : Optional.empty();
  }

  private static String format() {
    return SHAPE + "/" + Version.LATEST + "/" + Words.print();
  }

  /** Whether this program made it, in the way it does today. */
  boolean isOurs() {
    return format().equals(said.get(FORMAT));
  }

  boolean isOfSameIndex(IndexHead other) {
    return Objects.equals(said.get(MADE), other.said.get(MADE));
  }

  /** The release of each body; none where it is not ours. */
  Map<MunicipalityCode, String> held() {
    Map<MunicipalityCode, String> held = new TreeMap<>();
    if (isOurs()) {
      said.forEach((key, release) -> {
        if (key.startsWith(BODY)) {
          held.put(new MunicipalityCode(key.substring(BODY.length())), release);
        }
      });
    }
    return held;
  }

  IndexHead with(MunicipalityCode body, String release) {
    Map<String, String> more = new HashMap<>(said);
    more.put(BODY + body, release);
    return new IndexHead(more);
  }

  IndexHead without(MunicipalityCode body) {
    Map<String, String> less = new HashMap<>(said);
    less.remove(BODY + body);
    return new IndexHead(less);
  }
}
