package jp.hakaru.inout.ingest.internal.source.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
final class PageInk extends PDFGraphicsStreamEngine implements ContentWalk.Pen {
  /** More than any page of a paper draws; a file that calls itself over and over does. */
  private static final long MOST_STEPS = 4_000_000;

  private static final long MOST_CHARACTERS = 400_000;

  /** The middle of a glyph above the base line, in heights of type. */
  private static final float MIDDLE = 0.38f;

  private final Clips clips = new Clips();
  private final PageFrame frame;
  private final GlyphTexts texts;
  private final Strokes strokes;
  private final List<Ink> level = new ArrayList<>();
  private final List<Turned> turned = new ArrayList<>();
  private float pictures;
  private long steps;
  private long characters;
  private long unknown;
  private boolean damaged;

  PageInk(PDPage page, GlyphTexts texts) {
    super(page);
    this.frame = new PageFrame(page);
    this.texts = texts;
    this.strokes = new Strokes(frame, clips);
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

  /** How many of its characters are not known. */
  long unknown() {
    return unknown;
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

  /** Adds what the page's content prints. */
  void processContent() throws IOException {
    WalkedPage walked = new WalkedPage(getPage());
    addOperator(new WalkedPage.Walk(this, walked));
    processPage(walked);
  }

  @Override
  public void step() throws IOException {
    steps++;
    if (steps > MOST_STEPS || characters > MOST_CHARACTERS) {
      throw new IOException("the page draws without end");
    }
  }

  @Override
  public void carryOut(Operator operator, List<COSBase> operands) throws IOException {
    processOperator(operator, operands);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    step();
    if (!ContentWalk.isSilent(operator.getName())) {
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
    unknown += GlyphTexts.isUnknown(text) ? 1 : 0;
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
    Turned other = Turned.of(text, upright, way, size);
    if (other == null) {
      level.add(new Ink(text, way[0], way[2], way[1], size));
    } else {
      turned.add(other);
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
  public void rectangle(float x, float y, float wide, float high) {
    Matrix at = getGraphicsState().getCurrentTransformationMatrix();
    strokes.rectangle(at, x, y, wide + x, high + y);
  }

  @Override
  public void begin(float x, float y) {
    Matrix at = getGraphicsState().getCurrentTransformationMatrix();
    strokes.move(Strokes.x(at, x, y), Strokes.y(at, x, y));
  }

  @Override
  public void line(float x, float y) {
    Matrix at = getGraphicsState().getCurrentTransformationMatrix();
    strokes.line(Strokes.x(at, x, y), Strokes.y(at, x, y));
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
