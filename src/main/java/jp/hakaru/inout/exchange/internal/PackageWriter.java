package jp.hakaru.inout.exchange.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.RowSource;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.exchange.PackageHead;
import jp.hakaru.inout.exchange.internal.check.MachineReadability;

/** Writes one package into a folder (パッケージの書き出し), one table in memory at a time. */
final class PackageWriter {
  private final PackageHead head;
  private final Path folder;
  private final List<Resource> resources = new ArrayList<>();
  private List<DocumentRow> documents = List.of();

  PackageWriter(PackageHead head, Path folder) {
    this.head = head;
    this.folder = folder;
  }

  /** Writes all files; gives their names, the description first. */
  List<String> write(RowSource record) throws IOException {
    for (Table<? extends Row> table : Table.ALL) {
      write(table, record);
    }
    resources.add(OwnTables.codeTables(folder));
    resources.add(
        OwnTables.machineReadability(folder, MachineReadability.judge(names(), reader())));
    Files.write(folder.resolve(Descriptor.FILE), description());
    return List.copyOf(names());
  }

  private <R extends Row> void write(Table<R> table, RowSource record) throws IOException {
    List<R> rows = record.rows(table);
    if (table.equals(Table.DOCUMENTS)) {
      documents = ExportOrder.sorted(Table.DOCUMENTS, record.rows(Table.DOCUMENTS)).toList();
    }
    Schema schema = Schema.of(table);
    resources.add(
        new Resource(
            table.name(),
            schema.title(),
            schema.description(),
            TableSchemas.of(table),
            CsvTables.write(folder.resolve(Resource.pathOf(table.name())), table, rows)));
  }

  private byte[] description() {
    return Descriptor.write(head, documents, resources);
  }

  private Set<String> names() {
    Set<String> names = new LinkedHashSet<>(Set.of(Descriptor.FILE));
    resources.forEach(resource -> names.add(resource.path()));
    return names;
  }

  /** The files as far as they are written, and the description that they have so far. */
  private MachineReadability.Files reader() {
    return name ->
        name.equals(Descriptor.FILE)
            ? new ByteArrayInputStream(description())
            : Files.newInputStream(folder.resolve(name));
  }
}
