package jp.hakaru.inout.ingest.internal.form.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.profile.FieldType;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.FormProfile.SheetKind;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/** Cuts a document into sheets and their fields (調書の切り分け). */
public final class SheetCutter {
  private final FormLabeller labeller;
  private final FormProfile profile;

  public SheetCutter(FormProfile profile) {
    this.profile = profile;
    this.labeller = new FormLabeller(profile);
  }

  /**
   * What a document is cut into.
   *
   * @param front the lines before the first sheet
   */
  public record Cut(List<Line> front, List<Sheet> sheets) {}

  /** The lines of a document, labelled. */
  public final class Labelled {
    private final List<Line> all;
    private final Set<Integer> pages;
    private final List<FormLine> lines;

    private Labelled(List<Line> all) {
      this.all = all;
      PageFurniture.Found furniture = PageFurniture.in(all);
      this.pages = furniture.pages();
      this.lines = labeller.label(withoutPages(all, pages), furniture.heads());
    }

    /** How many tables of years it has below labels of measures or projects; 0 without these. */
    public long known() {
      boolean subject =
          lines.stream()
              .flatMap(line -> line.labels().stream())
              .flatMap(at -> at.labels().stream())
              .anyMatch(
                  label -> label.type() == FieldType.MEASURE || label.type() == FieldType.PROJECT);
      return subject ? lines.stream().filter(line -> line.head() != null).count() : 0;
    }

    /** The document cut. Page furniture is noted as such, labels and titles as structure. */
    public Cut cut(Notes notes) {
      all.stream()
          .filter(line -> pages.contains(line.number()))
          .forEach(line -> notes.furniture(line.whole()));
      Set<SheetKind> titled = EnumSet.noneOf(SheetKind.class);
      lines.stream()
          .filter(line -> !line.mayBeRunningHead())
          .forEach(l -> titled.addAll(l.titles()));
      SheetSegmenter segmenter = new SheetSegmenter(profile, titled);
      Cutting cutting = new Cutting(lines, segmenter.grammar(), notes);
      segmenter.segment(lines).forEach(cutting::take);
      TrailingHeads.take(cutting.sheets, notes);
      LostLabels.find(cutting.sheets);
      return new Cut(cutting.front, cutting.sheets);
    }
  }

  /** The lines without page numbers and the blank lines around these. */
  private static List<Line> withoutPages(List<Line> all, Set<Integer> pages) {
    List<Line> lines = new ArrayList<>();
    boolean passed = false;
    for (Line line : all) {
      if (pages.contains(line.number())) {
        passed = true;
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
          lines.removeLast();
        }
      } else if (!passed || !line.isBlank()) {
        lines.add(line);
        passed = false;
      }
    }
    return lines;
  }

  public Labelled label(List<Line> lines) {
    return new Labelled(lines);
  }

  /** The sheets while the way is walked. */
  private static final class Cutting {
    private final List<FormLine> lines;
    private final SheetGrammar grammar;
    private final Notes notes;
    private final List<Line> front = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private @Nullable Sheet sheet;
    private @Nullable SheetField field;

    /** Labels without a value yet, when several stand on one line with nothing behind them. */
    private List<SheetField> row = List.of();

    private @Nullable Line rowLine;

    /** Whether a running head was just passed, so that blank lines belong to the page. */
    private boolean passed;

    /** Lines that a head has taken already. */
    private final Set<Integer> taken = new HashSet<>();

    Cutting(List<FormLine> lines, SheetGrammar grammar, Notes notes) {
      this.lines = lines;
      this.grammar = grammar;
      this.notes = notes;
    }

    void take(SheetSegmenter.Step step) {
      FormLine line = lines.get(step.line());
      if (step.opens()) {
        sheet = new Sheet(grammar.kind(step.place()));
        sheets.add(sheet);
        field = null;
      }
      switch (step.take()) {
        case TITLE -> {
          notes.structure(line.line().whole());
          current().titles.add(line.line());
        }
        case HEAD -> {
          YearHead head = Objects.requireNonNull(line.head());
          head.lines()
              .forEach(one -> {
                notes.structure(one.whole());
                taken.add(one.number());
              });
          open(new SheetField(label(step), null, head));
        }
        case LABEL -> label(line, step);
        case FURNITURE -> {
          notes.furniture(line.line().whole());
          passed = true;
          if (field != null) {
            while (!field.below.isEmpty() && field.below.getLast().isBlank()) {
              field.below.removeLast();
            }
          }
        }
        case CONTENT -> content(line.line());
      }
    }

    private Sheet current() {
      return Objects.requireNonNull(sheet, "a sheet is open");
    }

    private FormLabel label(SheetSegmenter.Step step) {
      return Objects.requireNonNull(grammar.place(step.place()).label());
    }

    private SheetField open(SheetField fresh) {
      current().fields.add(fresh);
      field = fresh;
      return fresh;
    }

    /** The label of a line, and the values behind it up to the next. */
    private void label(FormLine line, SheetSegmenter.Step step) {
      int seen = -1;
      SheetField fresh = null;
      for (Part part : line.parts()) {
        LabelAt at = part.label();
        if (at != null) {
          seen++;
          if (seen == step.label()) {
            notes.structure(at.all());
            fresh = open(new SheetField(label(step), at, null));
          }
        } else if (seen == step.label() && fresh != null) {
          fresh.beside.add(part.piece());
        } else if (seen < 0 && step.label() == 0 && field != null) {
          field.below.add(part.piece().alone());
        }
      }
      if (step.label() == 0) {
        row = new ArrayList<>();
        rowLine = line.line();
      }
      if (fresh != null) {
        row.add(fresh);
      }
    }

    private void content(Line line) {
      boolean blankOfPage = passed && line.isBlank();
      passed &= line.isBlank();
      if (taken.contains(line.number()) || blankOfPage) {
        return;
      }
      if (!line.isBlank() && row.size() > 1 && rowLine != null && isBelow(line, rowLine)) {
        List<SheetField> labels = row;
        row = List.of();
        for (int i = 0; i < labels.size(); i++) {
          labels.get(i).beside.add(line.piece(line.cells().get(i)));
        }
        return;
      }
      if (goesOn(line)) {
        return;
      }
      if (!line.isBlank() || row.stream().anyMatch(one -> !one.beside.isEmpty())) {
        row = List.of();
      }
      if (field != null) {
        field.below.add(line);
      } else if (sheet == null) {
        front.add(line);
      } else if (!line.isBlank()) {
        notes.unread(line, Reason.OUTSIDE_BLOCKS);
      }
    }

    /**
     * Takes a line of a table on whose cells values go on that stand above, beside their labels;
     * leaves it where all of it is the last label's, or a cell is none's.
     */
    private boolean goesOn(Line line) {
      Line labels = rowLine;
      if (labels == null || !labels.tabbed() || !line.tabbed() || line.isBlank()) {
        return false;
      }
      List<SheetField> owners = new ArrayList<>();
      for (Cell cell : line.cells()) {
        row.stream()
            .filter(one -> one.beside.stream().anyMatch(value -> isAbove(value, labels, cell)))
            .findFirst()
            .ifPresent(owners::add);
      }
      if (owners.size() < line.cells().size()
          || owners.stream().allMatch(owner -> owner == row.getLast())) {
        return false;
      }
      for (int i = 0; i < owners.size(); i++) {
        owners.get(i).below.add(line.piece(line.cells().get(i)).alone());
      }
      return true;
    }

    private static boolean isAbove(Piece value, Line labels, Cell cell) {
      return value.line().number() == labels.number()
          && labels.cells().stream()
              .anyMatch(above -> above.start() == value.start() && cell.isAt(above, true));
    }

    /** Whether each cell of {@code line} is the value of the label above it. */
    private boolean isBelow(Line line, Line labels) {
      if (row.stream().anyMatch(one -> !one.beside.isEmpty())
          || line.cells().size() != row.size()
          || labels.cells().size() != row.size()) {
        return false;
      }
      for (int i = 0; i < row.size(); i++) {
        Cell cell = line.cells().get(i);
        if (!cell.isAt(labels.cells().get(i), line.tabbed() && labels.tabbed())) {
          return false;
        }
      }
      return true;
    }
  }
}
