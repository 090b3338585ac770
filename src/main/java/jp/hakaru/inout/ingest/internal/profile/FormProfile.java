package jp.hakaru.inout.ingest.internal.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.RevenueKind;
import jp.hakaru.base.dossier.ValueKind;

/**
 * What a family of sheets looks like (調書の読み取りプロファイル): labels and what stands behind them, the
 * sheets they make, the rows and columns of their tables. Holds no scripts.
 *
 * @param profile its name, the file's name without suffix
 * @param family the family of papers that it reads
 * @param plan the plan below which the measures stand, by the label that names it
 * @param levels words of the plan's tree, from the top
 * @param ordinalLevels those of them that also follow their number: 第1章
 * @param fields labels of short values, by a key of the profile's own
 * @param texts labels of running texts, by a key of the profile's own
 * @param sheets the kinds of sheet
 * @param acts the acts that columns name, by a key of the profile's own; {@code own} is the paper's
 * @param columns what a column of a table holds, by the words of its heading; the first that fits
 * @param rows what a row of a table holds, by its label
 * @param revenueKinds of what kind a revenue is, by the label of its row
 * @param units what a printed money unit is worth in yen
 * @param unitWords what may stand before a unit
 * @param figures how figures are written
 * @param references words of a reference that say that there is none
 * @param departments how names of departments end
 * @param subjectSeparators what parts the parts of a budget subject, each a character
 * @param noteSigns with what footnotes and remarks begin
 * @param sectionSigns signs that stand before headings, each a character
 * @param bullets signs of list items
 * @param itemSigns the first sign of each series of numbered items
 * @param itemSeries the characters that number items, each series in its order
 */
public record FormProfile(
    String profile,
    String family,
    PlanWords plan,
    Profile.BodyWords body,
    List<String> levels,
    List<String> ordinalLevels,
    Map<String, Field> fields,
    Map<String, Text> texts,
    List<Sheet> sheets,
    Map<String, Profile.ActWords> acts,
    List<Column> columns,
    Rows rows,
    Map<RevenueKind, List<String>> revenueKinds,
    Map<String, Long> units,
    List<String> unitWords,
    Figures figures,
    Profile.References references,
    Profile.Departments departments,
    String subjectSeparators,
    List<String> noteSigns,
    List<String> sectionSigns,
    List<String> bullets,
    List<String> itemSigns,
    List<String> itemSeries,
    int clearFactor,
    List<Profile.Example> examples)
    implements PaperProfile {

  /**
   * The plan of the measures.
   *
   * @param title its title where no label names it
   */
  public record PlanWords(PlanKind kind, String title) {}

  /**
   * A label of a short value.
   *
   * @param names what papers call it
   * @param endings with what a longer name of it ends
   */
  public record Field(FieldType type, List<String> names, List<String> endings) {}

  /** A label of a running text, and the role (記述の役割) of the text. */
  public record Text(NarrativeRole role, List<String> names, List<String> endings) {}

  /** What a sheet is about (調書の種類). */
  public enum SheetKind {
    @JsonProperty("measure")
    MEASURE,
    @JsonProperty("project")
    PROJECT
  }

  /**
   * A kind of sheet.
   *
   * @param titleWords words of the title that is printed above it; none where it has no title
   * @param order keys of its labels as they usually follow one another
   * @param required those of them without which it is no such sheet
   */
  public record Sheet(
      SheetKind sheet, List<String> titleWords, List<String> order, List<String> required) {}

  /**
   * What a column holds.
   *
   * @param words one of which its heading holds behind the year
   * @param value what values of indicators are there
   * @param valueAct the key of the act that states them
   * @param stage of which step of the yearly loop money and work are there
   * @param stageAct the key of the act that states these
   */
  public record Column(
      List<String> words, ValueKind value, String valueAct, MoneyStage stage, String stageAct) {}

  /**
   * Labels of rows.
   *
   * @param head what stands above the labels
   * @param stateEnds with what a state in words ends
   * @param states rows of states in words
   * @param indicators rows of indicators by their kind
   * @param group what stands before rows of revenues and names none of them
   * @param other known rows that are not of the record
   */
  public record Rows(
      List<String> head,
      List<String> states,
      List<String> stateEnds,
      Map<IndicatorKind, List<String>> indicators,
      List<String> cost,
      List<String> effort,
      List<String> earmarked,
      List<String> general,
      List<String> group,
      List<String> other) {}

  /**
   * How figures are written.
   *
   * @param leads what may stand before the digits
   * @param tails what may stand behind the unit
   * @param notMeasured words that say that nothing was measured
   */
  public record Figures(List<String> leads, List<String> tails, List<String> notMeasured) {}
}
