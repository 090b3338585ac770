package jp.hakaru.inout.ingest.internal.form.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.profile.FieldType;
import jp.hakaru.inout.ingest.internal.profile.FormProfile.SheetKind;
import jp.hakaru.inout.ingest.internal.source.Line;

/** A sheet (調書): of one measure or one project. */
public final class Sheet {
  private final SheetKind kind;
  final List<Line> titles = new ArrayList<>();
  final List<SheetField> fields = new ArrayList<>();

  Sheet(SheetKind kind) {
    this.kind = kind;
  }

  public SheetKind kind() {
    return kind;
  }

  /** The lines of its title; none where it has none. */
  public List<Line> titles() {
    return List.copyOf(titles);
  }

  /** Its fields as they are printed. */
  public List<SheetField> fields() {
    return List.copyOf(fields);
  }

  /** The first field of {@code type}. */
  public Optional<SheetField> first(FieldType type) {
    return fields.stream().filter(field -> field.label().type() == type).findFirst();
  }

  /**
   * Takes the last line out of the sheet, and the last field with it where nothing is left there.
   *
   * @return what was taken
   */
  public List<Line> dropEnd() {
    if (fields.isEmpty()) {
      return List.of();
    }
    SheetField last = fields.getLast();
    List<Line> taken = new ArrayList<>();
    while (!last.below.isEmpty() && taken.isEmpty()) {
      Line line = last.below.removeLast();
      if (!line.isBlank()) {
        taken.add(line);
      }
    }
    if (taken.isEmpty() && !last.beside.isEmpty()) {
      int number = last.beside.getLast().line().number();
      for (SheetField field : fields) {
        field.beside.stream()
            .filter(piece -> piece.line().number() == number)
            .forEach(piece -> taken.add(piece.alone()));
        field.beside.removeIf(piece -> piece.line().number() == number);
      }
    }
    if (last.isEmpty()) {
      fields.removeLast();
    }
    return taken;
  }

  public List<SheetField> all(FieldType type) {
    return fields.stream().filter(field -> field.label().type() == type).toList();
  }
}
