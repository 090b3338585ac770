package jp.hakaru.inout.exchange.internal.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.exchange.PackageFault.Expected;
import jp.hakaru.inout.exchange.ReadPackage;

/** Reads a package from its first file to its last (パッケージ全体の読み取り). */
public final class WholePackage {
  private static final Set<String> OWN_FILES = Set.of("code_tables.csv", "machine_readability.csv");

  private final PackageFiles files;
  private final Municipalities register;
  private final Faults faults = new Faults();
  private final ReadTables tables = new ReadTables();

  public WholePackage(PackageFiles files, Municipalities register) {
    this.files = files;
    this.register = register;
  }

  public ReadPackage read() throws IOException {
    if (files.danger().isPresent()) {
      faults.add("", files.danger().get(), Expected.SAFE_FILE, "");
      return faulty();
    }
    Optional<Description> described = description();
    if (described.isEmpty()) {
      return faulty();
    }
    Description description = described.get();
    Resources named = description.resources();
    if (!readAll(named)) {
      return faulty();
    }
    unknown(named.byPath().keySet());
    Municipality body = description.body();
    new References(tables, faults).check(body);
    new ClaimedPlaces(tables, faults).check();
    new SourcePlaces(tables, faults).check();
    new PlanPlaces(tables, faults).check();
    if (!faults.isEmpty()) {
      return faulty();
    }
    Dossier dossier = dossier();
    new Cycles(dossier, faults).check();
    if (!faults.isEmpty()) {
      return faulty();
    }
    Municipality known = Objects.requireNonNull(body, "a package without faults has a body");
    return new ReadPackage.Read(
        dossier, known, Id.of('k', known.code(), description.sha256()), description.released());
  }

  /** What the package says of itself; empty where its file is damaged, which is a fault. */
  private Optional<Description> description() throws IOException {
    try {
      return Optional.of(Description.read(files, register, faults));
    } catch (ZipException | EOFException e) {
      faults.add(PackageFiles.DESCRIPTOR, "", Expected.UNDAMAGED, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** Goes through all files; false where they are too large, which is a fault. */
  private boolean readAll(Resources named) throws IOException {
    try {
      for (Table<? extends Row> table : Table.ALL) {
        read(table, named);
      }
      for (String own : OWN_FILES.stream().sorted().toList()) {
        pass(own, named);
      }
      return true;
    } catch (PackageFiles.TooLarge e) {
      faults.add("", "", Expected.SAFE_FILE, String.valueOf(e.getMessage()));
      return false;
    }
  }

  private ReadPackage faulty() {
    return new ReadPackage.Faulty(faults.list(), faults.isComplete());
  }

  private Dossier dossier() {
    Dossier.Builder dossier = Dossier.builder();
    tables.all().forEach(table -> add(table, dossier));
    return dossier.build();
  }

  private static <R extends Row> void add(ReadTable<R> table, Dossier.Builder dossier) {
    dossier.addAll(table.table(), table.rows());
  }

  private <R extends Row> void read(Table<R> table, Resources named) throws IOException {
    String path = table.name() + ".csv";
    Optional<Resources.Resource> stated = named.find(path);
    if (!isThere(path, named) || stated.isPresent() && !stated.get().isOurs()) {
      putLost(table);
      return;
    }
    try (Hashed in = new Hashed(files.open(path))) {
      tables.put(
          new TableReader<>(table, stated.map(Resources.Resource::fields).orElse(List.of()), faults)
              .read(in.stream()));
      in.compare(path, stated);
    } catch (ZipException | EOFException e) {
      putLost(table);
      faults.add(path, "", Expected.UNDAMAGED, String.valueOf(e.getMessage()));
    }
  }

  private void putLost(Table<? extends Row> table) {
    ReadTable<?> lost = new ReadTable<>(table);
    lost.lose();
    tables.put(lost);
  }

  /** Goes through a file of which only the bytes matter. */
  private void pass(String path, Resources named) throws IOException {
    if (isThere(path, named)) {
      try (Hashed in = new Hashed(files.open(path))) {
        in.compare(path, named.find(path));
      } catch (ZipException | EOFException e) {
        faults.add(path, "", Expected.UNDAMAGED, String.valueOf(e.getMessage()));
      }
    }
  }

  private boolean isThere(String path, Resources named) {
    if (!files.has(path)) {
      faults.add(path, "", Expected.FILE, path);
      return false;
    }
    if (named.isKnown() && named.find(path).isEmpty()) {
      faults.add(PackageFiles.DESCRIPTOR, 0, "resources", "", Expected.FILE, path);
    }
    return true;
  }

  private void unknown(Set<String> named) {
    Set<String> known = new HashSet<>(OWN_FILES);
    known.add(PackageFiles.DESCRIPTOR);
    Table.ALL.forEach(table -> known.add(table.name() + ".csv"));
    Set<String> all = new HashSet<>(files.names());
    all.addAll(named);
    all.stream()
        .filter(file -> !known.contains(file))
        .sorted()
        .forEach(file -> faults.add(file, file, Expected.NO_OTHER_FILE, ""));
  }

  /** The bytes of a file, hashed while they are read. */
  private final class Hashed implements AutoCloseable {
    private final DigestInputStream in;

    Hashed(InputStream in) {
      this.in = new DigestInputStream(in, Id.sha256());
    }

    /** The bytes; who is given them may stop early. */
    InputStream stream() {
      return in;
    }

    void compare(String path, Optional<Resources.Resource> stated) throws IOException {
      in.transferTo(OutputStream.nullOutputStream());
      String hash = HexFormat.of().formatHex(in.getMessageDigest().digest());
      stated
          .map(Resources.Resource::hash)
          .filter(wanted -> !wanted.isEmpty() && !wanted.equals(hash))
          .ifPresent(wanted -> faults.add(path, 0, "hash", hash, Expected.SAME_BYTES, wanted));
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
