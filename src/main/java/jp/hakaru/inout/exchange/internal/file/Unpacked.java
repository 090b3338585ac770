package jp.hakaru.inout.exchange.internal.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The files of a workbook, packed anew without the time at which it was made (作成時刻の除去). */
final class Unpacked {
  /** The first time that a zip can bear. */
  static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

  private Unpacked() {}

  static byte[] withoutTime(byte[] workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
    try (ZipFile files =
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get();
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      List<ZipArchiveEntry> all = Collections.list(files.getEntries());
      for (ZipArchiveEntry file : all) {
        ZipEntry entry = new ZipEntry(file.getName());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        try (InputStream content = files.getInputStream(file)) {
          if (file.getName().equals(PROPERTIES)) {
            String properties = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            zip.write(properties.replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8));
          } else {
            content.transferTo(zip);
          }
        }
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
