package jp.hakaru.inout.exchange.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.exchange.DataPackages;
import jp.hakaru.inout.exchange.PackageHead;
import jp.hakaru.inout.exchange.internal.check.Judgement;
import jp.hakaru.inout.exchange.internal.check.MachineReadability;
import org.springframework.stereotype.Component;

@Component
final class FrictionlessPackages implements DataPackages {
  @Override
  public void write(Dossier dossier, PackageHead head, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : files(dossier, head).entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  @Override
  public byte[] zip(Dossier dossier, PackageHead head) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files(dossier, head).entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  /** The files of a package by name, the description first. */
  static Map<String, byte[]> files(Dossier dossier, PackageHead head) {
    List<Resource> resources = new ArrayList<>();
    Table.ALL.forEach(table -> resources.add(resource(table, dossier)));
    resources.add(OwnTables.codeTables());
    List<DocumentRow> documents =
        dossier.rows(Table.DOCUMENTS).stream().sorted(ExportOrder.of(Table.DOCUMENTS)).toList();
    List<Judgement> judgements = MachineReadability.judge(named(head, documents, resources));
    resources.add(OwnTables.machineReadability(judgements));
    return named(head, documents, resources);
  }

  private static <R extends Row> Resource resource(Table<R> table, Dossier dossier) {
    Schema schema = Schema.of(table);
    return new Resource(
        table.name(),
        schema.title(),
        schema.description(),
        TableSchemas.of(table),
        CsvTables.write(table, dossier));
  }

  private static Map<String, byte[]> named(
      PackageHead head, List<DocumentRow> documents, List<Resource> resources) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(Descriptor.FILE, Descriptor.write(head, documents, resources));
    resources.forEach(resource -> files.put(resource.path(), resource.bytes()));
    return files;
  }
}
