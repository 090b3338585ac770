package jp.hakaru.inout.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.inout.exchange.PackageFault;
import jp.hakaru.inout.exchange.PackageFault.Expected;
import jp.hakaru.inout.exchange.PackageHead;
import jp.hakaru.inout.exchange.PackageReader;
import jp.hakaru.inout.exchange.ReadPackage;
import jp.hakaru.testing.Dossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A right package, as folder and as zip, that tests break. */
abstract class PackageOnDisk {
  private static final PackageHead HEAD =
      new PackageHead(Dossiers.BODY, Dossiers.NAME, Optional.of(LocalDate.of(2026, 4, 1)));

  @TempDir Path folder;
  Path files;
  byte[] zip;

  @BeforeEach
  void write() throws IOException {
    Dossier dossier = dossier();
    files = folder.resolve("package");
    new FrictionlessPackages().write(dossier, HEAD, files);
    zip = new FrictionlessPackages().zip(dossier, HEAD);
  }

  /** Acts and plans of one line each, so that lines of their files are rows. */
  private static Dossier dossier() {
    return PlainRows.dossier();
  }

  final List<PackageFault> faults(Path path) throws IOException {
    ReadPackage read = new PackageReader(Municipalities.bundled()).read(path);
    assertThat(read).isInstanceOf(ReadPackage.Faulty.class);
    return ((ReadPackage.Faulty) read).faults();
  }

  /** What is wrong besides the hash once {@code file} is edited. */
  final List<PackageFault> edited(String file, UnaryOperator<String> edit) throws IOException {
    Path path = files.resolve(file);
    String before = Files.readString(path);
    String after = edit.apply(before);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(path, after);
    List<PackageFault> faults = faults(files);
    assertThat(faults)
        .anyMatch(fault -> fault.file().equals(file) && fault.expected() == Expected.SAME_BYTES);
    return faults.stream().filter(fault -> fault.expected() != Expected.SAME_BYTES).toList();
  }

  static PackageFault fault(
      String file, int row, String column, String value, Expected expected, String detail) {
    return new PackageFault(file, row, column, value, expected, detail);
  }

  /** What is wrong once the first {@code from} of the description is {@code to}. */
  final List<PackageFault> described(String from, String to) throws IOException {
    write();
    Path descriptor = files.resolve("datapackage.json");
    String text = Files.readString(descriptor);
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    Files.writeString(descriptor, text.substring(0, at) + to + text.substring(at + from.length()));
    return faults(files);
  }
}
