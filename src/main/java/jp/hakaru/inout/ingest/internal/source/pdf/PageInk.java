package jp.hakaru.inout.ingest.internal.source.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The glyphs and rulings of one page after the other (頁の印字と罫線), in one pass over its content. */
final class PageInk extends PDFGraphicsStreamEngine {
  /** More than any page of a paper draws; a file that calls itself over and over does. */
  private static final long MOST_STEPS = 4_000_000;

  private static final long MOST_CHARACTERS = 400_000;

  /** Operators that change neither characters nor where they or rulings stand. */
  private static final Set<String> COLOURS =
      Set.of(
          "CS", "cs", "SC", "sc", "SCN", "scn", "G", "g", "RG", "rg", "K", "k", "sh", "ri", "i",
          "d", "j", "J", "M", "w", "BI", "MP", "DP", "BMC", "BDC", "EMC");

  /** The middle of a glyph above the base line, in heights of type. */
  private static final float MIDDLE = 0.38f;

  private final Clips clips = new Clips();
  private final PageFrame frame;
  private final Texts texts;
  private final Strokes strokes;
  private final List<Ink> level = new ArrayList<>();
  private final List<Turned> turned = new ArrayList<>();
  private float pictures;
  private long steps;
  private long characters;
  private boolean damaged;

  PageInk(PDPage page, Texts texts) {
    super(page);
    this.frame = new PageFrame(page);
    this.texts = texts;
    this.strokes = new Strokes(frame, clips);
  }

  /** A glyph that is not read from left to right. */
  record Turned(Ink.Box box, String text, Turn turn) {}

  /** What the glyphs of a paper's fonts mean, each looked up once. */
  static final class Texts {
    private final Map<PDFont, Map<Integer, String>> known = new IdentityHashMap<>();

    String of(PDFont font, int code) throws IOException {
      Map<Integer, String> codes = known.computeIfAbsent(font, _ -> new HashMap<>());
      String text = codes.get(code);
      if (text == null) {
        text = GlyphNames.text(font, code);
        codes.put(code, text);
      }
      return text;
    }
  }

  PageFrame frame() {
    return frame;
  }

  List<Ink> level() {
    return level;
  }

  List<Turned> turned() {
    return turned;
  }

  List<Ruling> rulings() {
    return strokes.rulings();
  }

  /** Which part of the page pictures take; more than 1 where they lie over each other. */
  float pictures() {
    return pictures / (frame.width() * frame.height());
  }

  /** Whether something of the page could not be carried out. */
  boolean isDamaged() {
    return damaged;
  }

  long characters() {
    return characters;
  }

  boolean isBlank() {
    return characters == 0;
  }

  /** The size of most of its type. */
  float em() {
    float[] sizes = new float[level.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = level.get(i).size();
    }
    Arrays.sort(sizes);
    return sizes.length == 0 ? 10 : sizes[sizes.length / 2];
  }

  /** Adds what is filled into fields of the page or written on it, as it is printed with it. */
  void processFields() throws IOException {
    clips.restoreTo(0);
    for (PDAnnotation one : getPage().getAnnotations()) {
      boolean printed = one instanceof PDAnnotationWidget || one instanceof PDAnnotationFreeText;
      if (printed && !one.isHidden() && !one.isNoView()) {
        showAnnotation(one);
      }
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    steps++;
    if (steps > MOST_STEPS || characters > MOST_CHARACTERS) {
      throw new IOException("the page draws without end");
    }
    if (!COLOURS.contains(operator.getName())) {
      super.processOperator(operator, operands);
    }
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException fault)
      throws IOException {
    damaged = true;
    super.operatorException(operator, operands, fault);
  }

  @Override
  protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = texts.of(font, code);
    if (text.isEmpty()) {
      return;
    }
    boolean upright = font.isVertical();
    float x = at.getTranslateX();
    float y = at.getTranslateY();
    float left = frame.x(x, y);
    float base = frame.y(x, y);
    float along = upright ? displacement.getY() : displacement.getX();
    float dx = upright ? along * at.getShearX() : along * at.getScaleX();
    float dy = upright ? along * at.getScaleY() : along * at.getShearY();
    float toX = frame.x(x + dx, y + dy);
    float toY = frame.y(x + dx, y + dy);
    float size = Math.abs(at.getScalingFactorY()) * unit(font);
    if (size <= 0 || !frame.shows(left, base) || (clips.isCut() && isCut(at, font, along))) {
      return;
    }
    characters += text.isBlank() ? 0 : text.length();
    add(text, upright, new float[] {left, base, toX, toY}, size);
  }

  /** Whether the middle of the glyph is cut off. */
  private boolean isCut(Matrix at, PDFont font, float along) {
    float across = font.isVertical() ? 0 : along / 2;
    float up = font.isVertical() ? along / 2 : MIDDLE * unit(font);
    float x = at.getTranslateX() + across * at.getScaleX() + up * at.getShearX();
    float y = at.getTranslateY() + across * at.getShearY() + up * at.getScaleY();
    return !clips.shows(frame.x(x, y), frame.y(x, y));
  }

  private void add(String text, boolean upright, float[] way, float size) {
    float across = way[2] - way[0];
    float down = way[3] - way[1];
    if (upright && Math.abs(down) >= Math.abs(across)) {
      Ink ink = new Ink(text, way[0], way[0] + size, way[1], size);
      turned.add(new Turned(ink.box(), text, Turn.DOWN));
    } else if (Math.abs(across) >= Math.abs(down) && across >= 0) {
      level.add(new Ink(text, way[0], way[2], way[1], size));
    } else if (Math.abs(across) >= Math.abs(down)) {
      Ink.Box box = new Ink.Box(way[2], way[1] - size * 0.12f, way[0], way[1] + size * 0.88f);
      turned.add(new Turned(box, text, Turn.BACK));
    } else if (down > 0) {
      Ink.Box box = new Ink.Box(way[0] - size * 0.12f, way[1], way[0] + size * 0.88f, way[3]);
      turned.add(new Turned(box, text, Turn.DOWN));
    } else {
      Ink.Box box = new Ink.Box(way[0] - size * 0.88f, way[3], way[0] + size * 0.12f, way[1]);
      turned.add(new Turned(box, text, Turn.UP));
    }
  }

  /**
   * How high the type is by the unit of its matrix: glyphs of type 3 count in units of their own.
   */
  private static float unit(PDFont font) {
    float unit =
        font instanceof PDType3Font ? Math.abs(font.getFontMatrix().getScaleY()) * 1000 : 1;
    return unit > 0 ? unit : 1;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    strokes.rectangle(p0, p1, p2, p3);
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    pictures += Math.abs(matrix.getScalingFactorX() * matrix.getScalingFactorY());
  }

  @Override
  public void clip(int windingRule) {
    strokes.bounds().ifPresent(clips::narrow);
  }

  @Override
  public void saveGraphicsState() {
    clips.save();
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    clips.restore();
    super.restoreGraphicsState();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    int depth = clips.depth();
    clips.save();
    super.showForm(form);
    clips.restoreTo(depth);
  }

  @Override
  public void moveTo(float x, float y) {
    strokes.move(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    strokes.line(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    strokes.curve(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return strokes.current();
  }

  @Override
  public void closePath() {
    strokes.close();
  }

  @Override
  public void endPath() {
    strokes.forget();
  }

  @Override
  public void strokePath() {
    strokes.stroke();
  }

  @Override
  public void fillPath(int windingRule) {
    strokes.fill();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokes.stroke();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // a shade is no ruling
  }
}
