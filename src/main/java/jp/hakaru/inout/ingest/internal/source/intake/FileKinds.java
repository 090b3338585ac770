package jp.hakaru.inout.ingest.internal.source.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.inout.ingest.ReadPaper.FileKind;
import jp.hakaru.inout.ingest.internal.source.word.Archive;

/** Files that are no text, told by their first bytes and the names inside (ファイル形式の判定). */
final class FileKinds {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] TYPES = "[Content_Types].xml".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] COMPOUND = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  private static final byte[][] PICTURES = {
    bytes(0x89, 'P', 'N', 'G'),
    bytes(0xff, 0xd8, 0xff),
    bytes('I', 'I', '*', 0),
    bytes('M', 'M', 0, '*'),
    bytes('G', 'I', 'F', '8'),
  };

  /** Names of the parts of old office files, in the order in which they tell the kind. */
  private static final Map<String, Found> PARTS = new LinkedHashMap<>();

  private static final Map<String, FileKind> NAMES = new LinkedHashMap<>();

  static {
    PARTS.put("EncryptedPackage", new Found(FileKind.WORD, State.LOCKED));
    PARTS.put("WordDocument", new Found(FileKind.OLD_WORD, State.WHOLE));
    PARTS.put("Workbook", new Found(FileKind.OLD_EXCEL, State.WHOLE));
    PARTS.put("PowerPoint Document", new Found(FileKind.SLIDES, State.WHOLE));
    NAMES.put("word/", FileKind.WORD);
    NAMES.put("xl/", FileKind.EXCEL);
    NAMES.put("ppt/", FileKind.SLIDES);
    NAMES.put("content.xml", FileKind.OTHER_TEXT);
  }

  private FileKinds() {}

  /** How a file is. */
  enum State {
    WHOLE,
    LOCKED,
    DAMAGED
  }

  /** What a file is found to be. */
  record Found(FileKind kind, State state) {}

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  static boolean isZip(byte[] bytes) {
    return starts(bytes, ZIP);
  }

  private static boolean starts(byte[] bytes, byte[] start) {
    return isAt(bytes, 0, start);
  }

  private static boolean isAt(byte[] bytes, int at, byte[] sought) {
    boolean same = at + sought.length <= bytes.length;
    for (int i = 0; same && i < sought.length; i++) {
      same = bytes[at + i] == sought[i];
    }
    return same;
  }

  /** What {@code bytes} are, where they are a known kind of file that is no text. */
  static Optional<Found> of(byte[] bytes) {
    if (starts(bytes, COMPOUND)) {
      return Optional.of(compound(bytes));
    }
    if (isZip(bytes)) {
      return archive(bytes);
    }
    for (byte[] picture : PICTURES) {
      if (starts(bytes, picture)) {
        return Optional.of(new Found(FileKind.PICTURE, State.WHOLE));
      }
    }
    boolean rich = starts(bytes, "{\\rtf".getBytes(StandardCharsets.US_ASCII));
    return rich ? Optional.of(new Found(FileKind.OTHER_TEXT, State.WHOLE)) : Optional.empty();
  }

  private static Found compound(byte[] bytes) {
    for (Map.Entry<String, Found> part : PARTS.entrySet()) {
      byte[] name = part.getKey().getBytes(StandardCharsets.UTF_16LE);
      for (int at = 512; at + name.length <= bytes.length; at += 64) {
        // names stand at the head of entries of 128 bytes
        if (isAt(bytes, at, name)) {
          return part.getValue();
        }
      }
    }
    return new Found(FileKind.OTHER_TEXT, State.WHOLE);
  }

  /** An archive by the names in it; empty where it is no office file. */
  private static Optional<Found> archive(byte[] bytes) {
    Optional<Archive> archive = Archive.open(bytes);
    if (archive.isEmpty()) {
      // cut off: office files begin with the list of their types
      return isAt(bytes, 30, TYPES)
          ? Optional.of(new Found(FileKind.WORD, State.DAMAGED))
          : Optional.empty();
    }
    return NAMES.entrySet().stream()
        .filter(known ->
            archive.get().names().stream().anyMatch(name -> name.startsWith(known.getKey())))
        .findFirst()
        .map(known -> new Found(known.getValue(), State.WHOLE));
  }
}
