package jp.hakaru.example.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Makes the subset of the font that the pages are printed with (書体の部分集合), by hand, when the facts
 * have come to use a character it lacks: {@code PaperFontSubset NotoSansJP_400Regular.ttf}, a file
 * of the npm package {@code @expo-google-fonts/noto-sans-jp} 0.4.3.
 */
final class PaperFontSubset {
  private static final Path RESOURCES = Path.of("src/test/resources/example");

  private PaperFontSubset() {}

  public static void main(String[] args) throws IOException {
    TreeSet<Integer> points = new TreeSet<>();
    IntStream.rangeClosed(' ', '~').forEach(points::add);
    IntStream.rangeClosed('！', '～').forEach(points::add);
    IntStream.rangeClosed('ぁ', 'ん').forEach(points::add);
    IntStream.rangeClosed('ァ', 'ー').forEach(points::add);
    try (Stream<Path> facts = Files.list(RESOURCES)) {
      for (Path file : facts.filter(Files::isRegularFile).toList()) {
        Files.readString(file).codePoints().forEach(points::add);
      }
    }
    try (Stream<Path> printers = Files.list(Path.of("src/test/java/jp/hakaru/example"))) {
      for (Path file : printers.filter(Files::isRegularFile).toList()) {
        Files.readString(file).codePoints().forEach(points::add);
      }
    }
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(args[0]))) {
      TTFSubsetter subset = new TTFSubsetter(font);
      points.stream().filter(point -> point >= ' ').forEach(subset::add);
      Path folder = Files.createDirectories(RESOURCES.resolve("font"));
      try (OutputStream out = Files.newOutputStream(folder.resolve("NotoSansJP-subset.ttf"))) {
        subset.writeToStream(out);
      }
    }
  }
}
