package jp.hakaru.inout.exchange.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.exchange.DataPackages;
import jp.hakaru.inout.exchange.PackageHead;
import org.springframework.stereotype.Component;

@Component
final class FrictionlessPackages implements DataPackages {
  @Override
  public void write(Dossier dossier, PackageHead head, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files(dossier, head).entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  @Override
  public byte[] zip(Dossier dossier, PackageHead head) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files(dossier, head).entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  private static Map<String, String> files(Dossier dossier, PackageHead head) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("datapackage.json", Descriptor.write(head, Table.ALL));
    Table.ALL.forEach(table -> files.put(table.name() + ".csv", CsvTables.write(table, dossier)));
    return files;
  }
}
