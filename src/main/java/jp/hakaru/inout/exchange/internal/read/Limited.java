package jp.hakaru.inout.exchange.internal.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes up to a limit (大きさの上限), counted as they come: what a zip says of its sizes may be a lie.
 */
final class Limited extends FilterInputStream {
  private final Budget budget;
  private long left = PackageFiles.LARGEST_FILE;

  /** The bytes that all files together still have. */
  static final class Budget {
    private long left = PackageFiles.LARGEST_PACKAGE;
  }

  Limited(InputStream in, Budget budget) {
    super(in);
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws PackageFiles.TooLarge {
    left -= read;
    budget.left -= read;
    if (left < 0) {
      throw new PackageFiles.TooLarge(PackageFiles.LARGEST_FILE);
    } else if (budget.left < 0) {
      throw new PackageFiles.TooLarge(PackageFiles.LARGEST_PACKAGE);
    }
  }
}
