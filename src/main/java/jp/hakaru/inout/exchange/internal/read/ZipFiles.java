package jp.hakaru.inout.exchange.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A package as a zip (zip のパッケージ), at its root or in its one folder. Nothing is unpacked to disk. A
 * name that leads out of the zip, a name twice, or more files than a package has makes it dangerous
 * as a whole; sizes are counted while reading.
 */
final class ZipFiles implements PackageFiles {
  private static final byte[] MAGIC = {'P', 'K', 3, 4};
  private static final String HIDDEN = "__MACOSX/";

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();
  private final Limited.Budget budget = new Limited.Budget();
  private Optional<String> danger = Optional.empty();

  ZipFiles(Path path) throws IOException {
    this.zip = new ZipFile(path.toFile());
    if (zip.size() > MOST_FILES) {
      danger = Optional.of(zip.size() + " > " + MOST_FILES);
      return;
    }
    List<? extends ZipEntry> all = zip.stream().filter(entry -> !entry.isDirectory()).toList();
    String root = rootOf(all);
    for (ZipEntry entry : all) {
      String name = entry.getName();
      if (leadsOut(name)) {
        danger = Optional.of(name);
      } else if (!isHidden(name)) {
        String inside = name.startsWith(root) ? name.substring(root.length()) : name;
        if (entries.put(inside, entry) != null) {
          danger = Optional.of(name);
        }
      }
    }
  }

  /** Whether the file begins as a zip does and is none that can be opened. */
  static boolean isDamaged(Path path) throws IOException {
    if (!beginsAsZip(path)) {
      return false;
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return false;
    } catch (ZipException e) {
      return true; // what was asked
    }
  }

  private static boolean beginsAsZip(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    }
  }

  static boolean holdsPackage(Path path) throws IOException {
    if (!beginsAsZip(path)) {
      return false;
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return zip.stream()
          .map(ZipEntry::getName)
          .anyMatch(name -> name.equals(DESCRIPTOR) || name.endsWith("/" + DESCRIPTOR));
    } catch (ZipException e) {
      return false; // whether a broken zip held a package cannot be known
    }
  }

  /** The folder in which the description stands, with its slash; empty for the root. */
  private static String rootOf(List<? extends ZipEntry> all) {
    return all.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.equals(DESCRIPTOR) || name.matches("[^/\\\\]+/" + DESCRIPTOR))
        .map(name -> name.substring(0, name.length() - DESCRIPTOR.length()))
        .min(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static boolean leadsOut(String name) {
    return name.startsWith("/")
        || name.contains("\\")
        || name.contains(":")
        || List.of(name.split("/", -1)).contains("..");
  }

  private static boolean isHidden(String name) {
    return name.startsWith(HIDDEN) || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
  }

  @Override
  public Optional<String> danger() {
    return danger;
  }

  @Override
  public Set<String> names() {
    return new TreeSet<>(entries.keySet());
  }

  @Override
  public boolean has(String name) {
    return entries.containsKey(name);
  }

  @Override
  public InputStream open(String name) throws IOException {
    return new Limited(zip.getInputStream(entries.get(name)), budget);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
