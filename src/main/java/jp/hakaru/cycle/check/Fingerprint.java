package jp.hakaru.cycle.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.Address;
import jp.hakaru.base.kernel.Id;

/**
 * The lasting name of a finding (指摘の指紋): the same as long as the same rule finds something about
 * the same fields of the same rows, wherever they are printed and whatever stands in them.
 *
 * @param value 32 hexadecimal digits
 */
public record Fingerprint(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
  private static final int LENGTH = 32;
  private static final String SEPARATOR = "\u001f";

  public Fingerprint {
    if (!isFingerprint(value)) {
      throw new IllegalArgumentException(
          "a fingerprint is 32 hexadecimal digits, found \"" + value + "\"");
    }
  }

  public static boolean isFingerprint(String text) {
    return FORM.matcher(text).matches();
  }

  /**
   * That of a finding.
   *
   * @param about what tells it from others of its rule where no field does
   * @param number of findings that are alike in all this, from 1
   */
  static Fingerprint of(String code, List<Address> addresses, String about, int number) {
    StringBuilder key = new StringBuilder(code);
    addresses.stream().map(Address::toString).sorted().forEach(one -> append(key, one));
    if (addresses.isEmpty()) {
      append(key, about);
    }
    append(key, Integer.toString(number));
    String digest = Id.digest(key.toString().getBytes(StandardCharsets.UTF_8));
    return new Fingerprint(digest.substring(0, LENGTH));
  }

  private static void append(StringBuilder key, String part) {
    key.append(SEPARATOR).append(part);
  }

  @Override
  public String toString() {
    return value;
  }
}
