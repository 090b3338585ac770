package jp.hakaru.inout.exchange.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.hakaru.base.dossier.RowSource;
import jp.hakaru.inout.exchange.DataPackages;
import jp.hakaru.inout.exchange.PackageHead;
import org.springframework.stereotype.Component;

@Component
final class FrictionlessPackages implements DataPackages {
  @Override
  public void write(RowSource record, PackageHead head, Path folder) throws IOException {
    Files.createDirectories(folder);
    new PackageWriter(head, folder).write(record);
  }

  @Override
  public byte[] zip(RowSource record, PackageHead head) throws IOException {
    Path folder = Files.createTempDirectory("hakaru-package");
    try {
      return zip(folder, new PackageWriter(head, folder).write(record));
    } finally {
      for (Path file : filesIn(folder)) {
        Files.delete(file);
      }
      Files.delete(folder);
    }
  }

  private static byte[] zip(Path folder, List<String> names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        Files.copy(folder.resolve(name), zip);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
