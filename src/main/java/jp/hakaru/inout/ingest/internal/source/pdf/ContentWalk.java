package jp.hakaru.inout.ingest.internal.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/**
 * A walk over the operators of a page's content (頁の内容の走査) that makes no object of a number and
 * carries out the parts of paths itself. At the first thing that is not plain it leaves the rest of
 * the content to the library's own walk. Source: ISO 32000-1, 7.8.2.
 */
final class ContentWalk {
  /** Operators that change neither characters nor where they or rulings stand. */
  private static final int[] SILENT =
      keys(
          "CS", "cs", "SC", "sc", "SCN", "scn", "G", "g", "RG", "rg", "K", "k", "sh", "ri", "i",
          "d", "j", "J", "M", "w", "MP", "DP", "BMC", "BDC", "EMC");

  private static final int RECTANGLE = key("re");
  private static final int MOVE = key("m");
  private static final int LINE = key("l");
  private static final int CLOSE = key("h");
  private static final int FILL = key("f");
  private static final int FILL_EVEN_ODD = key("f*");
  private static final int STROKE = key("S");
  private static final int END = key("n");
  private static final int CLIP = key("W");
  private static final int CLIP_EVEN_ODD = key("W*");
  private static final int SAVE = key("q");

  private final Pen pen;
  private final byte[] bytes;
  private final Tokens tokens;
  private final Operands operands = new Operands();

  /** What a walk draws with. */
  interface Pen {
    void rectangle(float x, float y, float wide, float high);

    void begin(float x, float y);

    void line(float x, float y);

    void closePath();

    void fillPath(int rule);

    void strokePath();

    void endPath();

    void clip(int rule);

    void saveGraphicsState();

    /**
     * Counts an operator that is not carried out by {@link #carryOut}.
     *
     * @throws IOException when there are too many
     */
    void step() throws IOException;

    void carryOut(Operator operator, List<COSBase> operands) throws IOException;
  }

  ContentWalk(Pen pen, byte[] bytes, int length) {
    this.pen = pen;
    this.bytes = bytes;
    this.tokens = new Tokens(bytes, length);
  }

  private static int[] keys(String... names) {
    int[] keys = new int[names.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(names[i]);
    }
    Arrays.sort(keys);
    return keys;
  }

  private static int key(String name) {
    int key = 0;
    for (int i = 0; i < name.length(); i++) {
      key = key << 8 | name.charAt(i);
    }
    return key;
  }

  /** The operands before an operator. */
  private static final class Operands {
    private float[] numbers = new float[16];
    private @Nullable COSBase[] objects = new @Nullable COSBase[16];
    private int count;
    private int plain;

    void add(float number, @Nullable COSBase object) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, count * 2);
        objects = Arrays.copyOf(objects, count * 2);
      }
      numbers[count] = number;
      objects[count] = object;
      count++;
      plain += object == null ? 1 : 0;
    }

    /** Whether they are so many numbers and nothing else. */
    boolean areNumbers(int many) {
      return count == many && plain == many;
    }

    List<COSBase> asObjects() {
      List<COSBase> all = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        COSBase object = objects[i];
        all.add(object == null ? Decimal.object(numbers[i]) : object);
      }
      return all;
    }

    void clear() {
      count = 0;
      plain = 0;
    }
  }

  /** Whether the operator changes nothing that is read. */
  static boolean isSilent(String operator) {
    return operator.length() < 4 && Arrays.binarySearch(SILENT, key(operator)) >= 0;
  }

  /** Carries out all operators. */
  void walk() throws IOException {
    while (true) {
      switch (tokens.next()) {
        case NUMBER -> operands.add(tokens.number(), null);
        case OBJECT -> operands.add(0, tokens.object());
        case DICTIONARY -> operands.add(0, new COSDictionary());
        case OPERATOR -> {
          operator(tokens.key());
          operands.clear();
        }
        case STRANGE -> {
          leave();
          return;
        }
        case END -> {
          return;
        }
      }
    }
  }

  private void operator(int key) throws IOException {
    if (key == RECTANGLE && operands.areNumbers(4)) {
      float[] at = operands.numbers;
      pen.rectangle(at[0], at[1], at[2], at[3]);
    } else if (key == MOVE && operands.areNumbers(2)) {
      pen.begin(operands.numbers[0], operands.numbers[1]);
    } else if (key == LINE && operands.areNumbers(2)) {
      pen.line(operands.numbers[0], operands.numbers[1]);
    } else if (!paints(key) && Arrays.binarySearch(SILENT, key) < 0) {
      pen.carryOut(Operator.getOperator(tokens.operator()), operands.asObjects());
      return;
    }
    pen.step();
  }

  /** Carries out an operator that ends a path or takes no operands, if it is one. */
  private boolean paints(int key) {
    if (key == FILL || key == FILL_EVEN_ODD) {
      pen.fillPath(0);
    } else if (key == CLOSE) {
      pen.closePath();
    } else if (key == STROKE) {
      pen.strokePath();
    } else if (key == END) {
      pen.endPath();
    } else if (key == CLIP || key == CLIP_EVEN_ODD) {
      pen.clip(0);
    } else if (key == SAVE) {
      pen.saveGraphicsState();
    } else {
      return false;
    }
    return true;
  }

  /** Leaves the rest, from the last token on, to the library. */
  private void leave() throws IOException {
    PDFStreamParser rest =
        new PDFStreamParser(Arrays.copyOfRange(bytes, tokens.start(), tokens.length()));
    walk(rest, operands.asObjects(), pen);
  }

  /** The library's own walk, {@code before} being the operands that were read. */
  static void walk(PDFStreamParser rest, List<COSBase> before, Pen pen) throws IOException {
    List<COSBase> operands = before;
    for (Object token = rest.parseNextToken(); token != null; token = rest.parseNextToken()) {
      if (token instanceof Operator operator) {
        pen.carryOut(operator, operands);
        operands = new ArrayList<>();
      } else {
        operands.add((COSBase) token);
      }
    }
  }
}
