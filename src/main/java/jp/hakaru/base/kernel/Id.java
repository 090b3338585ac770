package jp.hakaru.base.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The stable name of a row (識別子): a kind letter and 16 hexadecimal digits.
 *
 * <p>Made once from the body and the row's natural key, stored, never recomputed. Two installations
 * that import the same paper make the same ids. Source: DESIGN §3, "Ids".
 */
public record Id(String value) implements Comparable<Id> {
  private static final int LENGTH = 17;
  private static final String SEPARATOR = "\u001f";

  public Id {
    if (!isId(value)) {
      throw new IllegalArgumentException(
          "an id is a letter and 16 hexadecimal digits, found \"" + value + "\"");
    }
  }

  private static boolean isId(String text) {
    if (text.length() != LENGTH || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
      return false;
    }
    for (int i = 1; i < LENGTH; i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
        return false;
      }
    }
    return true;
  }

  /**
   * The id of the row of {@code body} whose natural key is {@code naturalKey}.
   *
   * @param letter the kind letter, a to z
   * @param naturalKey the parts that tell the row from all others of its kind, already folded
   */
  public static Id of(char letter, MunicipalityCode body, String... naturalKey) {
    String key = body.value() + SEPARATOR + String.join(SEPARATOR, naturalKey);
    return new Id(letter + digest(key.getBytes(StandardCharsets.UTF_8)).substring(0, 16));
  }

  /** The id of a document of {@code body}: its natural key is its bytes. */
  public static Id ofBytes(char letter, MunicipalityCode body, byte[] bytes) {
    return of(letter, body, digest(bytes));
  }

  /** SHA-256 of {@code bytes} as 64 lower-case hexadecimal digits. */
  public static String digest(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** A fresh SHA-256, for bytes that come in parts. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public int compareTo(Id other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
