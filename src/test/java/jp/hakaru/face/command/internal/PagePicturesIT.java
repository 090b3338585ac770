package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.document.PagePictures;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.inout.entry.Entries;
import jp.hakaru.inout.entry.EntryOrder;
import jp.hakaru.inout.entry.EntryOutcome;
import jp.hakaru.inout.entry.Incoming;
import jp.hakaru.inout.ingest.Acceptance;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.TieAnswers;
import jp.hakaru.inout.ingest.internal.PagedPapers;
import jp.hakaru.inout.publication.PublicPicture;
import jp.hakaru.inout.publication.PublicRecord;
import jp.hakaru.inout.publication.Release;
import jp.hakaru.inout.publication.Releases;
import jp.hakaru.testing.DrawnPdf;
import jp.hakaru.testing.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a PDF are drawn when it comes in, and are public from its release on. */
final class PagePicturesIT {
  private static final MunicipalityCode CODE = new MunicipalityCode("992038");
  private static final MunicipalityCode OTHER = new MunicipalityCode("992020");
  private static final ReadPaper.Read READ =
      PagedPapers.read(
          "F4",
          "計画.pdf",
          Papers.bytes("/examples/aobano_jisshi_keikaku.txt"),
          Municipality.example(CODE, "あおばの市"),
          ChosenReadings.NONE);
  private static final Id DOCUMENT = READ.dossier().rows(Table.DOCUMENTS).getFirst().documentId();
  private static final int PAGES =
      READ.dossier().rows(Table.DOCUMENT_LINES).stream()
          .mapToInt(line -> LinePlace.find(line.place()).orElseThrow().page())
          .max()
          .orElseThrow();

  @TempDir private Path home;

  private static byte[] pdf() throws IOException {
    DrawnPdf pdf = new DrawnPdf();
    for (int page = 1; page <= PAGES + 2; page++) {
      pdf.page(595, 842, 0).box(40, 24, 6, 12);
    }
    return pdf.bytes();
  }

  private static void enter(RecordRooms rooms, byte[] original, boolean release) {
    EntryOutcome outcome =
        rooms
            .get(Entries.class)
            .enter(
                new EntryOrder(
                    new Incoming.Paper(READ, original),
                    "人",
                    "取り込み",
                    "計画",
                    TieAnswers.NONE,
                    Acceptance.NONE,
                    release,
                    Optional.empty()));
    assertThat(outcome).isInstanceOf(EntryOutcome.Entered.class);
  }

  private static Optional<PublicPicture> shown(
      RecordRooms rooms, MunicipalityCode body, Optional<LocalDate> day, int page) {
    return rooms
        .get(PublicRecord.class)
        .read(body, day, reading -> reading.findPicture(DOCUMENT, page));
  }

  @Test
  void aPictureIsKeptAtOnceAndPublicFromTheReleaseOn() throws IOException {
    byte[] pdf = pdf();
    try (RecordRooms rooms = RecordRooms.open(home)) {
      enter(rooms, pdf, false);
      List<Integer> kept =
          rooms
              .get(Ledger.class)
              .read(CODE, () -> List.copyOf(rooms.get(PagePictures.class).pages(DOCUMENT)));
      assertThat(kept).hasSize(PAGES).startsWith(1).endsWith(PAGES);
      assertThat(shown(rooms, CODE, Optional.empty(), 1)).isEmpty();

      enter(rooms, pdf, true);
      for (int page = 1; page <= PAGES; page++) {
        assertThat(shown(rooms, CODE, Optional.empty(), page)).isPresent();
      }
      PublicPicture first = shown(rooms, CODE, Optional.empty(), 1).orElseThrow();
      assertThat(first.mediaType()).isEqualTo("image/png");
      assertThat(first.bytes()).startsWith(0x89, 'P', 'N', 'G');
      assertThat(shown(rooms, CODE, Optional.empty(), PAGES + 1)).isEmpty();
      assertThat(shown(rooms, OTHER, Optional.empty(), 1)).isEmpty();
      assertThat(shown(rooms, CODE, Optional.of(LocalDate.of(2020, 1, 1)), 1)).isEmpty();
      Optional<PublicPicture.Size> size =
          rooms
              .get(PublicRecord.class)
              .read(CODE, Optional.empty(), reading -> reading.findPictureSize(DOCUMENT, 1));
      assertThat(size).contains(new PublicPicture.Size(595, 842));
    }
  }

  @Test
  void aPictureIsPublicNoMoreOnceItsDocumentIsWithdrawn() throws IOException {
    byte[] pdf = pdf();
    try (RecordRooms rooms = RecordRooms.open(home)) {
      enter(rooms, pdf, true);
      assertThat(shown(rooms, CODE, Optional.empty(), 1)).isPresent();
      Dossier nothing = Dossier.builder().build();
      Optional<Release> release =
          rooms
              .get(Ledger.class)
              .write(
                  CODE,
                  "人",
                  "取り下げ",
                  () ->
                      rooms
                          .get(Releases.class)
                          .release(READ.body(), DOCUMENT, nothing, nothing, "計画", "取り下げ"));
      assertThat(release).isPresent();
      for (int page = 1; page <= PAGES; page++) {
        assertThat(shown(rooms, CODE, Optional.empty(), page)).isEmpty();
      }
    }
  }
}
