package jp.hakaru.face.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.hakaru.face.search.internal.feed.Feed;
import jp.hakaru.face.search.internal.index.SearchIndex;
import jp.hakaru.inout.publication.PublicBody;
import jp.hakaru.inout.publication.PublicRecord;
import jp.hakaru.inout.publication.ReleaseTimes;

/** Where a home keeps its search index (索引の置き場所). */
public final class SearchFolder {
  private static final String NAME = "search";

  private SearchFolder() {}

  /**
   * A body in the index.
   *
   * @param rows how many of its rows stand there
   */
  public record Indexed(PublicBody body, int rows) {}

  /** The folder in {@code home}. */
  public static Path in(Path home) {
    return home.resolve(NAME);
  }

  /**
   * Makes the index of {@code home} anew from what was released. Servers of the home go over to it
   * by themselves.
   *
   * @return the bodies in it, by code; empty while another process writes the index
   */
  public static Optional<List<Indexed>> makeAnew(
      Path home, PublicRecord record, ReleaseTimes times) {
    try (SearchIndex index = SearchIndex.in(in(home))) {
      return new Feed(index, record, times)
          .makeAnew()
          .map(all -> all.stream().map(one -> new Indexed(one.body(), one.rows())).toList());
    }
  }
}
