package jp.hakaru.face.search.internal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.face.search.internal.index.Entry;
import jp.hakaru.face.search.internal.index.IndexUpdate;
import jp.hakaru.face.search.internal.index.SearchIndex;
import jp.hakaru.face.search.internal.query.Answer;
import jp.hakaru.face.search.internal.query.Finder;
import jp.hakaru.face.search.internal.query.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index follows the releases, whole or not at all, whatever became of its files. */
final class FeedTest {
  private static final MunicipalityCode AOBANO = new MunicipalityCode("992011");
  private static final MunicipalityCode TSUMUGI = new MunicipalityCode("992054");

  @TempDir Path folder;

  private final ReleasedRecord record = new ReleasedRecord();

  private static Dossier plans(MunicipalityCode body, String... titles) {
    Dossier.Builder dossier = Dossier.builder();
    for (String title : titles) {
      Id id = Id.of('p', body, title);
      dossier.add(
          Table.PLANS,
          new PlanRow(id, body, "市", title, false, PlanKind.BASIC, null, id, null, null, null));
    }
    return dossier.build();
  }

  private SearchIndex open() {
    return SearchIndex.in(folder.resolve("search"));
  }

  private static int count(SearchIndex index, String words) {
    return new Finder(index)
        .find(Question.of(words, Optional.empty()))
        .filter(answer -> answer.way() == Answer.Way.WORDS)
        .map(Answer::total)
        .orElse(0);
  }

  private boolean bringUp(SearchIndex index) {
    return new Feed(index, record, record).bringUp();
  }

  @Test
  void aRecordWithoutAnythingReleasedIsAnEmptyIndex() {
    try (SearchIndex index = open()) {
      assertThat(index.isThere()).isFalse();
      assertThat(bringUp(index)).isTrue();
      assertThat(index.isThere()).isTrue();
      assertThat(count(index, "計画")).isZero();
    }
  }

  @Test
  void everyReleaseTakesThePlaceOfTheOneBefore() {
    try (SearchIndex index = open()) {
      record.release(AOBANO, "あおば野市", plans(AOBANO, "緑の計画", "水の計画"));
      record.release(TSUMUGI, "つむぎ川市", plans(TSUMUGI, "糸の計画"));
      assertThat(bringUp(index)).isTrue();
      assertThat(count(index, "計画")).isEqualTo(3);

      record.release(AOBANO, "あおば野市", plans(AOBANO, "緑の計画"));
      assertThat(count(index, "水")).as("before it is brought up").isEqualTo(1);
      assertThat(bringUp(index)).isTrue();
      assertThat(count(index, "水")).isZero();
      assertThat(count(index, "計画")).isEqualTo(2);

      record.withdraw(TSUMUGI);
      bringUp(index);
      assertThat(count(index, "糸")).isZero();
      assertThat(index.held()).containsOnlyKeys(AOBANO);
    }
  }

  @Test
  void whatIsUpToDateIsNotWrittenAgain() throws IOException {
    record.release(AOBANO, "あおば野市", plans(AOBANO, "緑の計画"));
    try (SearchIndex index = open()) {
      bringUp(index);
      List<String> before = files();
      bringUp(index);
      assertThat(files()).isEqualTo(before);
    }
    try (SearchIndex again = open()) {
      List<String> before = files();
      assertThat(bringUp(again)).isTrue();
      assertThat(count(again, "緑")).isEqualTo(1);
      assertThat(files()).isEqualTo(before);
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("search"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aReleaseThatFailsHalfWayLeavesTheOneBefore() {
    try (SearchIndex index = open()) {
      record.release(AOBANO, "あおば野市", plans(AOBANO, "緑の計画"));
      bringUp(index);
      AtomicBoolean isBroken = new AtomicBoolean();
      Iterable<Entry> half =
          () -> {
            isBroken.set(true);
            throw new UncheckedIOException(new IOException("cut off"));
          };
      assertThatThrownBy(
              () -> {
                try (IndexUpdate update = index.update().orElseThrow()) {
                  update.put(AOBANO, "later", half);
                  update.commit();
                }
              })
          .isInstanceOf(UncheckedIOException.class);
      index.refresh();
      assertThat(isBroken).isTrue();
      assertThat(count(index, "緑")).isEqualTo(1);
      assertThat(bringUp(index)).isTrue();
    }
  }

  @Test
  void rowsOfTwoReleasesAreNotMixed() {
    try (SearchIndex index = open()) {
      record.release(AOBANO, "あおば野市", plans(AOBANO, "緑の計画"));
      record.releaseWhileRead(true);
      assertThat(bringUp(index)).isFalse();
      assertThat(count(index, "緑")).isZero();
      record.releaseWhileRead(false);
      assertThat(bringUp(index)).isTrue();
      assertThat(count(index, "緑")).isEqualTo(1);
    }
  }

  @Test
  void whileOneWritesAnotherReadsWhatIsThereAndGoesOverToWhatIsCommitted() {
    record.release(AOBANO, "あおば野市", plans(AOBANO, "緑の計画"));
    try (SearchIndex writer = open();
        SearchIndex reader = open()) {
      bringUp(writer);
      record.release(AOBANO, "あおば野市", plans(AOBANO, "水の計画"));
      try (IndexUpdate update = writer.update().orElseThrow()) {
        assertThat(bringUp(reader)).as("the lock is taken").isFalse();
        assertThat(count(reader, "緑")).isEqualTo(1);
        assertThat(new Feed(reader, record, record).makeAnew()).isEmpty();
        update.clear();
        assertThat(count(reader, "緑")).isEqualTo(1);
      }
      bringUp(writer);
      bringUp(reader);
      assertThat(count(reader, "水")).isEqualTo(1);
      assertThat(count(reader, "緑")).isZero();
    }
  }

  @Test
  void anIndexWhoseFilesAreDamagedIsMadeAnew() throws IOException {
    record.release(AOBANO, "あおば野市", plans(AOBANO, "緑の計画"));
    try (SearchIndex index = open()) {
      bringUp(index);
    }
    for (String name : files()) {
      try (SearchIndex index = open()) {
        Path file = folder.resolve("search").resolve(name);
        if (!Files.exists(file)) {
          continue;
        }
        Files.write(file, new byte[] {1, 2, 3});
        bringUp(index);
        assertThat(bringUp(index)).as(name).isTrue();
        assertThat(count(index, "緑")).as(name).isEqualTo(1);
      }
    }
  }

  @Test
  void aFolderOfSomethingElseIsMadeAnIndex() throws IOException {
    Files.createDirectories(folder.resolve("search"));
    Files.writeString(folder.resolve("search").resolve("segments_7"), "no index");
    Files.writeString(folder.resolve("search").resolve("notes.txt"), "of somebody");
    record.release(AOBANO, "あおば野市", plans(AOBANO, "緑の計画"));
    try (SearchIndex index = open()) {
      bringUp(index);
      assertThat(bringUp(index)).isTrue();
      assertThat(count(index, "緑")).isEqualTo(1);
    }
  }

  @Test
  void anotherProcessGoesOverToAnIndexThatWasMadeAnew() throws IOException {
    record.release(AOBANO, "あおば野市", plans(AOBANO, "緑の計画"));
    try (SearchIndex index = open();
        SearchIndex reader = open()) {
      bringUp(index);
      bringUp(reader);
      Files.writeString(folder.resolve("search").resolve("segments_9"), "no index");
      bringUp(index);
      assertThat(new Feed(index, record, record).makeAnew()).isPresent();
      bringUp(reader);
      assertThat(count(reader, "緑")).isEqualTo(1);
    }
  }
}
