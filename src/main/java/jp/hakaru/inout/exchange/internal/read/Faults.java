package jp.hakaru.inout.exchange.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.hakaru.inout.exchange.PackageFault;
import jp.hakaru.inout.exchange.PackageFault.Expected;

/** Collects what is wrong with a package (誤りの収集), up to a number that a person can still read. */
final class Faults {
  private static final int MOST = 10_000;

  private final List<PackageFault> found = new ArrayList<>();
  private boolean complete = true;

  void add(String file, int row, String column, String value, Expected expected, String detail) {
    if (found.size() < MOST) {
      found.add(new PackageFault(file, row, column, value, expected, detail));
    } else {
      complete = false;
    }
  }

  void add(String file, String value, Expected expected, String detail) {
    add(file, 0, "", value, expected, detail);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  boolean isComplete() {
    return complete;
  }

  /** In the order of files as they were read, each by row. */
  List<PackageFault> list() {
    List<String> files = found.stream().map(PackageFault::file).distinct().toList();
    return found.stream()
        .sorted(
            Comparator.<PackageFault>comparingInt(fault -> files.indexOf(fault.file()))
                .thenComparingInt(PackageFault::row))
        .toList();
  }
}
