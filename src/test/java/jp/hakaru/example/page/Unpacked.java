package jp.hakaru.example.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a printed file holds (ファイルの中身), part by part, without its compression: two machines whose
 * libraries compress in other ways print the same parts in other bytes.
 */
public final class Unpacked {
  private Unpacked() {}

  public static SortedMap<String, String> of(byte[] file) {
    try {
      return file[0] == '%' ? pdf(file) : zip(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, String> zip(byte[] file) throws IOException {
    SortedMap<String, String> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
      }
    }
    return parts;
  }

  private static SortedMap<String, String> pdf(byte[] file) throws IOException {
    SortedMap<String, String> parts = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(file)) {
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        COSBase base = object.getObject();
        if (base instanceof COSDictionary dictionary
            && !"XRef".equals(dictionary.getNameAsString(COSName.TYPE))) {
          parts.put(key.toString(), content(dictionary));
        }
      }
    }
    return parts;
  }

  private static String content(COSDictionary dictionary) throws IOException {
    String text = shown(dictionary);
    return dictionary instanceof COSStream stream
        ? text + new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
        : text;
  }

  /** An object with references as what they are, lengths left out. */
  private static String shown(COSBase base) {
    return switch (base) {
      case COSObject reference -> "-> " + reference.getKey();
      case COSDictionary dictionary ->
          dictionary.keySet().stream()
              .filter(key -> !key.equals(COSName.LENGTH))
              .sorted()
              .map(key -> key.getName() + " " + shown(dictionary.getItem(key)))
              .collect(Collectors.joining("; ", "<", ">"));
      case COSArray array ->
          IntStream.range(0, array.size())
              .mapToObj(at -> shown(array.get(at)))
              .collect(Collectors.joining(", ", "[", "]"));
      default -> base.toString();
    };
  }
}
