package jp.hakaru.inout.ingest.internal.form.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.form.sheet.Sheet;
import jp.hakaru.inout.ingest.internal.form.sheet.SheetField;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.label.Headings;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
import jp.hakaru.inout.ingest.internal.profile.FieldType;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Step 5 for sheets, read (調書の欄の読み取り): each field by the type of its label. Of a suspect field only
 * what stands on its label's line is read, or for a value of one line the first line.
 */
public final class SheetReader {
  private final FormProfile profile;
  private final Notes notes;
  private final FieldLines fields;
  private final int width;
  private final Headings headings;
  private final DepartmentNames departments;
  private final CodedItems coded;
  private final SubjectParts subjects;
  private final TextItems texts;
  private final Map<String, TextItems.Build> builds;
  private final YearTableReader tables;

  /**
   * @param sheets all of the paper, by which the width of its lines is known
   */
  public SheetReader(FormProfile profile, List<Sheet> sheets, Notes notes) {
    this.profile = profile;
    this.notes = notes;
    this.fields = new FieldLines(notes);
    this.width = LineWidth.of(sheets.stream().flatMap(SheetReader::textLines).toList());
    this.headings = new Headings(profile.levels(), profile.ordinalLevels(), profile.sectionSigns());
    this.departments = new DepartmentNames(profile.departments());
    this.coded = new CodedItems(profile.levels(), width);
    this.subjects = new SubjectParts(profile.subjectSeparators());
    this.texts = new TextItems(profile, width, notes);
    this.builds = builds(sheets);
    this.tables = new YearTableReader(profile, notes);
  }

  private static Stream<Line> textLines(Sheet sheet) {
    return sheet.fields().stream()
        .filter(field ->
            switch (field.label().type()) {
              case TEXT, SUMMARY, REASON, NEXT_STEPS -> true;
              case DEPARTMENT, PLAN, MEASURE, REFERENCE, PROJECT, NUMBER, SUBJECT, TABLE, OTHER ->
                  false;
            })
        .flatMap(field -> field.below().stream());
  }

  /** How the texts below each label are built. */
  private Map<String, TextItems.Build> builds(List<Sheet> sheets) {
    Map<String, List<List<Line>>> sections = new HashMap<>();
    for (Sheet sheet : sheets) {
      for (SheetField field : sheet.all(FieldType.TEXT)) {
        sections
            .computeIfAbsent(field.label().key(), any -> new ArrayList<>())
            .add(field.lines().stream().filter(line -> !FieldLines.isTableLine(line)).toList());
      }
    }
    Map<String, TextItems.Build> builds = new HashMap<>();
    sections.forEach((key, own) -> builds.put(key, texts.build(own)));
    return builds;
  }

  public SheetFacts read(Sheet sheet) {
    again(sheet);
    Optional<SheetField> plan = sheet.first(FieldType.PLAN);
    Optional<SheetField> measure = sheet.first(FieldType.MEASURE);
    SheetFacts.Reviewed reason = sheet.first(FieldType.REASON).map(this::reason).orElse(null);
    sheet.all(FieldType.OTHER).forEach(field -> fields.unread(field, Reason.NOT_IN_FAMILY));
    return new SheetFacts(
        sheet,
        plan.map(SheetReader::label).orElse(null),
        plan.map(this::headings).orElse(List.of()),
        measure.map(SheetReader::label).orElse(null),
        measure.map(this::measures).orElse(List.of()),
        sheet.first(FieldType.DEPARTMENT).map(this::departments).orElse(null),
        sheet.first(FieldType.PROJECT).map(this::oneLine).orElse(null),
        sheet.first(FieldType.NUMBER).map(this::oneLine).orElse(null),
        sheet.first(FieldType.SUBJECT).map(this::subject).orElse(List.of()),
        sheet.all(FieldType.REFERENCE).stream().map(this::reference).toList(),
        sheet.first(FieldType.SUMMARY).map(this::whole).orElse(null),
        sheet.all(FieldType.TEXT).stream().map(this::section).toList(),
        reason,
        sheet.first(FieldType.NEXT_STEPS).map(this::whole).orElse(null),
        sheet.all(FieldType.TABLE).stream().flatMap(one -> tables.read(one).stream()).toList());
  }

  /** A field of one value that is printed twice: nothing tells which holds. */
  private void again(Sheet sheet) {
    for (FieldType type : FieldType.values()) {
      boolean several =
          type == FieldType.TABLE || type == FieldType.TEXT || type == FieldType.REFERENCE;
      if (!several && type != FieldType.OTHER) {
        sheet.all(type).stream().skip(1).forEach(field -> fields.unread(field, Reason.AMBIGUOUS));
      }
    }
  }

  private static Value label(SheetField field) {
    return Value.written(Objects.requireNonNull(field.at(), "only tables have no label").word());
  }

  private List<HeadingText> headings(SheetField field) {
    List<HeadingText> found = new ArrayList<>();
    for (Line line : fields.sure(field, false)) {
      Optional<HeadingText> heading = headings.find(line);
      heading.ifPresentOrElse(found::add, () -> notes.unread(line, Reason.OUTSIDE_BLOCKS));
    }
    return found;
  }

  private List<Coded> measures(SheetField field) {
    List<Coded> items = coded.read(fields.sure(field, true).stream().map(Line::whole).toList());
    List<Coded> whole = new ArrayList<>();
    for (Coded item : items) {
      Value title = item.title();
      if (item.code() != null) {
        whole.add(item);
      } else if (title != null) {
        title.pieces().forEach(piece -> notes.unread(piece, Reason.NO_NUMBER));
      }
    }
    return whole;
  }

  private SheetFacts.@Nullable Departments departments(SheetField field) {
    List<Line> lines = fields.sure(field, true);
    if (lines.isEmpty()) {
      return null;
    }
    List<Piece> pieces = lines.stream().map(Line::whole).toList();
    List<String> names = new ArrayList<>();
    for (Piece piece : pieces) {
      List<String> own = departments.in(piece.text());
      names.addAll(own);
      if (own.isEmpty()) {
        names.clear();
        break;
      }
    }
    if (names.isEmpty()) {
      lines.forEach(line -> notes.unread(line, Reason.VOCABULARY));
      notes.doubt(pieces.getFirst(), Reason.VOCABULARY);
      return null;
    }
    return new SheetFacts.Departments(String.join(";", names), pieces);
  }

  /** A value that takes one line; what stands below it is left. */
  private @Nullable Value oneLine(SheetField field) {
    List<Line> lines = fields.sure(field, true);
    if (isCrowded(field)) {
      return null;
    }
    lines.stream().skip(1).forEach(line -> notes.unread(line, Reason.OUTSIDE_BLOCKS));
    return lines.isEmpty() ? null : Value.written(lines.getFirst().whole());
  }

  /** Whether several cells stand behind a label of one value, so that nothing tells which it is. */
  private boolean isCrowded(SheetField field) {
    boolean crowded = field.beside().size() > 1;
    if (crowded) {
      fields.unread(field, Reason.AMBIGUOUS);
    }
    return crowded;
  }

  private List<Piece> subject(SheetField field) {
    List<Line> lines = fields.sure(field, true);
    if (lines.isEmpty() || isCrowded(field)) {
      return List.of();
    }
    lines.stream().skip(1).forEach(line -> notes.unread(line, Reason.OUTSIDE_BLOCKS));
    Piece whole = lines.getFirst().whole();
    List<Piece> parts = subjects.of(whole);
    if (parts.isEmpty() && !Words.isDash(whole.text())) {
      notes.unread(whole, Reason.NO_ALIGNMENT);
      notes.doubt(whole, Reason.NO_ALIGNMENT);
    }
    if (!parts.isEmpty()) {
      notes.structure(whole);
    }
    return parts;
  }

  private SheetFacts.Reference reference(SheetField field) {
    List<Piece> pieces = fields.sure(field, true).stream().map(Line::whole).toList();
    Value whole = Value.written(pieces);
    if (pieces.isEmpty() || isNone(whole.text())) {
      return new SheetFacts.Reference(label(field), pieces.isEmpty() ? null : whole, List.of());
    }
    if (Words.isDash(whole.text())) {
      pieces.forEach(notes::structure);
      return new SheetFacts.Reference(label(field), null, List.of());
    }
    return new SheetFacts.Reference(label(field), null, items(pieces));
  }

  /** The items with words; a figure alone, or words that say that there is none, are left. */
  private List<Coded> items(List<Piece> pieces) {
    List<Coded> items = new ArrayList<>();
    for (Coded item : coded.read(pieces)) {
      Value title = item.title();
      boolean words =
          item.code() != null
              || (title != null
                  && title.text().chars().anyMatch(Character::isLetter)
                  && !isNone(title.text()));
      if (words) {
        items.add(item);
      } else if (title != null) {
        title.pieces().forEach(piece -> notes.unread(piece, Reason.AMBIGUOUS));
        notes.doubt(title.pieces().getFirst(), Reason.AMBIGUOUS);
      }
    }
    return items;
  }

  private boolean isNone(String text) {
    return profile.references().none().stream().map(Words::key).anyMatch(Words.key(text)::equals);
  }

  /** A text as one value, its lines joined. */
  private @Nullable Value whole(SheetField field) {
    List<Piece> pieces = fields.text(field).stream().map(Line::whole).toList();
    if (pieces.isEmpty() || Words.isDash(Value.written(pieces).text())) {
      pieces.forEach(notes::structure);
      return null;
    }
    return Value.written(pieces);
  }

  private SheetFacts.Reviewed reason(SheetField field) {
    return new SheetFacts.Reviewed(label(field), whole(field));
  }

  private SheetFacts.Section section(SheetField field) {
    NarrativeRole role = Objects.requireNonNull(field.label().role(), "a text has a role");
    List<Line> sure = fields.text(field);
    List<Line> lines =
        field.isSuspect()
            ? sure
            : field.lines().stream().filter(line -> !FieldLines.isTableLine(line)).toList();
    sure.forEach(line -> notes.structure(line.whole()));
    return new SheetFacts.Section(
        role,
        label(field),
        texts.read(lines, builds.getOrDefault(field.label().key(), TextItems.Build.PLAIN)));
  }
}
