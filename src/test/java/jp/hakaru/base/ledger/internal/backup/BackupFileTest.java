package jp.hakaru.base.ledger.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.BackupContents;
import jp.hakaru.base.ledger.BackupRefused;
import jp.hakaru.base.ledger.BackupRefused.Reason;
import jp.hakaru.base.ledger.Backups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A backup is read when it is whole to the last byte, and refused else. */
class BackupFileTest {
  private static final String CSV = "code,text\n992011,\"two\nlines, \"\"quoted\"\"\"\n992011,\n";
  private static final Instant TAKEN = Instant.parse("2026-03-31T15:00:00.000001Z");

  @TempDir private Path folder;

  private Path write(int format, long rows) throws IOException {
    Path file = folder.resolve("a.hakaru");
    try (BackupWriter writer = new BackupWriter(file)) {
      try (OutputStream out = writer.table("plan.node")) {
        out.write(CSV.getBytes(StandardCharsets.UTF_8));
      }
      writer.finish(
          new Manifest(
              format,
              "1.2",
              "202611251741",
              TAKEN,
              List.of(new Manifest.Body("992011", 3, 7)),
              List.of(new Manifest.Table("plan.node", List.of("code", "text"), rows)),
              List.of(new Manifest.Sequence("ledger.change_number", 7, true))));
    }
    return file;
  }

  private Reason refusalOf(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("b.hakaru"), bytes);
    try {
      Backups.check(file);
    } catch (BackupRefused refused) {
      return refused.reason();
    }
    throw new AssertionError("taken for a whole backup");
  }

  @Test
  void aWholeBackupTellsWhatItHolds() throws IOException {
    Path file = write(Manifest.FORMAT, 2);
    assertThat(Backups.check(file))
        .isEqualTo(
            new BackupContents(
                "1.2",
                "202611251741",
                TAKEN,
                List.of(new BackupContents.Body(new MunicipalityCode("992011"), 3, 7)),
                List.of(new BackupContents.Table("plan.node", 2))));
    try (BackupFile backup = BackupFile.open(file);
        InputStream csv = backup.table(backup.told().tables().getFirst())) {
      assertThat(new String(csv.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(CSV);
    }
  }

  @Test
  void theSameRecordGivesTheSameBytes() throws IOException {
    assertThat(Files.readAllBytes(write(Manifest.FORMAT, 2)))
        .isEqualTo(Files.readAllBytes(write(Manifest.FORMAT, 2)));
  }

  @Test
  void aByteAlteredAnywhereIsFound() throws IOException {
    byte[] whole = Files.readAllBytes(write(Manifest.FORMAT, 2));
    for (int at = 0; at < whole.length; at++) {
      byte[] altered = whole.clone();
      altered[at] ^= 1;
      assertThat(refusalOf(altered)).as("byte " + at).isIn(Reason.DAMAGED, Reason.FOREIGN);
    }
  }

  @Test
  void aCutAnywhereIsFound() throws IOException {
    byte[] whole = Files.readAllBytes(write(Manifest.FORMAT, 2));
    for (int length = 0; length < whole.length; length++) {
      assertThat(refusalOf(Arrays.copyOf(whole, length)))
          .as("the first " + length + " bytes")
          .isIn(Reason.DAMAGED, Reason.FOREIGN);
    }
    assertThat(refusalOf(Arrays.copyOf(whole, whole.length - 1))).isEqualTo(Reason.DAMAGED);
    assertThat(refusalOf(Arrays.copyOf(whole, whole.length + 1))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void whatIsNoBackupIsCalledThat() throws IOException {
    assertThat(refusalOf("a letter\n".repeat(20).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Reason.FOREIGN);
    assertThatThrownBy(() -> Backups.check(folder.resolve("none")))
        .isInstanceOfSatisfying(
            BackupRefused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.ABSENT));
    assertThatThrownBy(() -> Backups.check(folder))
        .isInstanceOfSatisfying(
            BackupRefused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.FOLDER));
  }

  @Test
  void aTableWithOtherThanItsToldRowsIsDamage() throws IOException {
    assertThat(refusalOf(Files.readAllBytes(write(Manifest.FORMAT, 3)))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aNewerFormatIsRefused() throws IOException {
    assertThat(refusalOf(Files.readAllBytes(write(Manifest.FORMAT + 1, 2))))
        .isEqualTo(Reason.NEWER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "'' | 0",
        "'a,b;' | 1",
        "'a,b;1,2;' | 2",
        "'a;\"1;2\";' | 2",
        "'a;\"1\"\";2\";3;' | 3",
        "'a;\"\";' | 2"
      })
  void recordsAreCountedOutsideQuotes(String text, long records) throws IOException {
    byte[] csv = text.replace(';', '\n').getBytes(StandardCharsets.UTF_8);
    assertThat(CsvRecords.count(new ByteArrayInputStream(csv))).isEqualTo(records);
  }
}
