package jp.hakaru.inout.ingest.internal.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walk over a page's content finds what the library's own finds (頁の内容の走査). */
class ContentWalkTest {
  private static final String PAGE =
      """
      q 0.24 0 0 -.24 -0 841.91998 cm
      /P <</MCID 0 /Lang (ja\\)) /BBox [0 0 1 1]>>BDC
      0 0 0 RG 0.5 w [3 2]0 d
      8 2020 1 38.000001 re f
      120.123456789 7 m 33 -44.5 l h S
      1 2 m 3 4 5 6 7 8 c W* n
      BT /F1 12 Tf 1 0 0 1 72.5 700 Tm <0041005A>Tj [(a\\(b\\101\\n) -120 <0042> .5]TJ T* (x)' ET
      EMC /Im1 Do Q
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        PAGE,
        "1 2 3 4 re 5 re 1 2 3 4 5 re f",
        "1 --2 3-4 5.6.7 +8 re",
        "0.3000000119 16777217 123456789.5 0.0000000001 re",
        "/A#20B Do /Name(1)Tj",
        "(a(b)c)Tj (un\\\nbroken) Tj (\\8) Tj",
        "<41 4> Tj <4> Tj",
        "[1 R] TJ [[1] 2] TJ [1 0 R] TJ [/A] TJ",
        "<</A>> BDC <</A <</B 1>>>> BDC /X <</A true>> DP 1 0 0 1 re",
        "q BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q 1 2 3 4 re f",
        "% said\n1 2 m true false null 3 4 l",
        "f true n null B1 B*",
        "] > ) } 1 2 l",
        "1 2 3 4 re\u0000f\f5 6 l",
        "(open",
        "1 2"
      })
  void findsWhatTheLibraryFinds(String content) {
    assertSame(content);
  }

  @Test
  void findsWhatTheLibraryFindsInDamagedContent() {
    Random random = new Random(6);
    String marks = "<>[]()/%-+.\\ \n0123456789qQfRmBIDTj\u0000#";
    for (int i = 0; i < 4_000; i++) {
      StringBuilder content = new StringBuilder(PAGE);
      for (int change = 0; change < 1 + i % 3; change++) {
        int at = random.nextInt(content.length());
        char mark = marks.charAt(random.nextInt(marks.length()));
        switch (random.nextInt(3)) {
          case 0 -> content.deleteCharAt(at);
          case 1 -> content.insert(at, mark);
          default -> content.setCharAt(at, mark);
        }
      }
      assertSame(content.toString());
    }
  }

  private static void assertSame(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    Notes own = new Notes();
    own.note(() -> new ContentWalk(own, bytes, bytes.length).walk());
    Notes library = new Notes();
    library.note(() -> ContentWalk.walk(new PDFStreamParser(bytes), new ArrayList<>(), library));
    assertThat(own.all).as(content).isEqualTo(library.all);
  }

  private interface Walk {
    void walk() throws IOException;
  }

  /** What was carried out, silent operators aside. */
  private static final class Notes implements ContentWalk.Pen {
    private final List<String> all = new ArrayList<>();

    void note(Walk walk) {
      try {
        walk.walk();
      } catch (IOException e) {
        all.add("broken");
      }
    }

    @Override
    public void rectangle(float x, float y, float wide, float high) {
      all.add("re " + x + " " + y + " " + wide + " " + high);
    }

    @Override
    public void begin(float x, float y) {
      all.add("m " + x + " " + y);
    }

    @Override
    public void line(float x, float y) {
      all.add("l " + x + " " + y);
    }

    @Override
    public void closePath() {
      all.add("h");
    }

    @Override
    public void fillPath(int rule) {
      all.add("f");
    }

    @Override
    public void strokePath() {
      all.add("S");
    }

    @Override
    public void endPath() {
      all.add("n");
    }

    @Override
    public void clip(int rule) {
      all.add("W");
    }

    @Override
    public void saveGraphicsState() {
      all.add("q");
    }

    @Override
    public void step() {
      // not noted
    }

    @Override
    public void carryOut(Operator operator, List<COSBase> operands) {
      String name = operator.getName();
      if (!ContentWalk.isSilent(name)) {
        boolean bare = List.of("f", "f*", "h", "S", "n", "W", "W*", "q").contains(name);
        StringBuilder note = new StringBuilder(bare ? name.replace("*", "") : name);
        (bare ? List.<COSBase>of() : operands).forEach(one -> note.append(' ').append(told(one)));
        all.add(note.toString());
      }
    }

    private static String told(COSBase one) {
      return switch (one) {
        case COSNumber number -> Float.toString(number.floatValue());
        case COSDictionary _ -> "dictionary";
        case COSArray array -> array.toList().stream().map(Notes::told).toList().toString();
        default -> one.toString();
      };
    }
  }
}
