package jp.hakaru.inout.ingest.internal.form.read;

import java.util.List;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.form.sheet.Sheet;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one sheet (一枚の調書の内容).
 *
 * @param planLabel the label that names the plan
 * @param headings of the plan, from the top
 * @param measureLabel the word of its own measure's level
 * @param departments as written, with the pieces of each
 * @param subject its parts; the first is the account where it ends so
 * @param texts in their order
 * @param tables the rows of its tables
 */
public record SheetFacts(
    Sheet sheet,
    @Nullable Value planLabel,
    List<HeadingText> headings,
    @Nullable Value measureLabel,
    List<Coded> measures,
    @Nullable Departments departments,
    @Nullable Value project,
    @Nullable Value number,
    List<Piece> subject,
    List<Reference> references,
    @Nullable Value summary,
    List<Section> texts,
    @Nullable Reviewed reason,
    @Nullable Value nextSteps,
    List<TableRow> tables) {

  /** Departments as one text with {@code ;} between them, and where they stand. */
  public record Departments(String names, List<Piece> pieces) {}

  /**
   * A field of references.
   *
   * @param scheme its label
   * @param none where it says that there is none
   */
  public record Reference(Value scheme, @Nullable Value none, List<Coded> items) {}

  /** A text below its label. */
  public record Section(NarrativeRole role, Value label, List<TextFact> facts) {}

  /**
   * The field of reasons.
   *
   * @param label where it is printed
   * @param text unset where the field is blank
   */
  public record Reviewed(Value label, @Nullable Value text) {}
}
