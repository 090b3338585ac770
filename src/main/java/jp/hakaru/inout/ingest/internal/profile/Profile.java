package jp.hakaru.inout.ingest.internal.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.RevenueKind;
import org.jspecify.annotations.Nullable;

/**
 * What a family of papers looks like (読み取りプロファイル), read from a data file: words, block grammar,
 * readers with their settings, mapping, examples. Holds no scripts.
 *
 * @param profile its name, the file's name without suffix
 * @param family the family of papers that it reads
 * @param levels words of the plan's tree, from the top
 * @param ordinalLevels those of them that also follow their number: 第1章
 * @param units what a printed money unit is worth in yen
 * @param revenueKinds of what kind a revenue is, by the heading of its column
 * @param statuses how a paper writes each status
 * @param planNames with what names of plans end
 * @param goals how goals that bear numbers are written
 * @param referenceMarks what says in a column of references that there is one and not which
 * @param rowGroups lines between rows of a table that say of what type those below them are
 * @param totals names of rows that hold sums
 * @param marks what may stand in a year's column
 * @param noteSigns with what a footnote begins
 * @param contentsTitles titles of a table of contents
 * @param nothingHere lines that say that a measure has no project
 * @param continued what stands in brackets behind a heading that is printed again
 * @param sectionSigns signs that stand before headings, each a character
 * @param bullets signs of list items
 * @param itemSigns the first sign of each series of numbered items: ①, (1), ア
 * @param itemSeries the characters that number items, each series in its order
 * @param nameSigns signs before a project's name that are no part of it
 * @param relisted words that mark a row as printed again
 */
public record Profile(
    String profile,
    String family,
    Recognise recognise,
    PlanWords plan,
    BodyWords body,
    List<String> levels,
    List<String> ordinalLevels,
    List<Section> sections,
    Map<ColumnKind, Column> columns,
    List<CostStage> costStages,
    Map<String, Long> units,
    List<String> unitWords,
    Map<RevenueKind, List<String>> revenueKinds,
    Map<ProjectStatus, List<String>> statuses,
    References references,
    Departments departments,
    List<String> planNames,
    GoalWords goals,
    List<String> referenceMarks,
    List<String> rowGroups,
    List<String> totals,
    List<String> marks,
    List<String> noteSigns,
    List<String> contentsTitles,
    List<String> nothingHere,
    List<String> continued,
    List<String> sectionSigns,
    List<String> bullets,
    List<String> itemSigns,
    List<String> itemSeries,
    List<String> nameSigns,
    List<String> relisted,
    List<Block> grammar,
    Reading reading,
    List<Example> examples)
    implements PaperProfile {

  @Override
  public int clearFactor() {
    return reading.clearFactor();
  }

  /** Whether the cells of a kind of column fill {@code field}, {@code row.column}. */
  public boolean fills(ColumnKind kind, String field) {
    Column column = columns.get(kind);
    return column != null && column.to().contains(field);
  }

  /** What one table heading must hold for a paper to be of this family. */
  public record Recognise(List<ColumnKind> columns, int atLeast) {}

  /**
   * The plan that a paper states.
   *
   * @param title the title where the paper prints none
   * @param titleWords words with which a printed title ends
   */
  public record PlanWords(PlanKind kind, String title, List<String> titleWords, ActWords act) {}

  /** An act and its title; {@code {year}} stands for the fiscal year in the Japanese calendar. */
  public record ActWords(ActKind kind, String title) {}

  /**
   * How a paper names the body it is of.
   *
   * @param selfWords words that directly follow the body's own name
   */
  public record BodyWords(List<String> selfWords) {}

  /** A heading of texts and the role (記述の役割) that they have below a node. */
  public record Section(NarrativeRole role, List<String> names) {}

  /**
   * A kind of column.
   *
   * @param to the fields that take its cells, {@code row.column}
   * @param names what headings call it, folded and without blanks
   */
  public record Column(CellType type, List<String> to, List<String> names) {}

  /**
   * The act of a money column whose heading holds one of the words.
   *
   * @param years of which of the years that a paper gives amounts for
   * @param actYear whose year is the act's
   */
  public record CostStage(
      List<String> words,
      CostYear years,
      MoneyStage stage,
      ActKind act,
      ActYear actYear,
      String title) {}

  /** Of which of the years that a paper gives amounts for (どの年度の金額か). */
  public enum CostYear {
    @JsonProperty("any")
    ANY,
    /** The paper's own first year, which is the budget's where the paper is a plan. */
    @JsonProperty("first")
    FIRST,
    /** Those after it; a year before it is neither. */
    @JsonProperty("later")
    LATER
  }

  /** Whose year an act has (決定の年度): that of the column, or that of the paper's own act. */
  public enum ActYear {
    @JsonProperty("column")
    COLUMN,
    @JsonProperty("paper")
    PAPER
  }

  /** Words of a reference's cell that say that there is none. */
  public record References(List<String> none) {}

  /**
   * How goals that bear numbers are written.
   *
   * @param words what may stand before a number
   * @param most the greatest number
   */
  public record GoalWords(List<String> words, int most) {}

  /**
   * How departments' names end, and what parts two of them.
   *
   * @param upper endings of names below which a blank may part the name of a division: 総務部 財政課
   * @param lower endings of names that a blank may part from the name above: 観光課 交流係; none where it
   *     is unset
   */
  public record Departments(
      List<String> suffixes, List<String> upper, @Nullable List<String> lower, String separators) {}

  /**
   * A kind of block.
   *
   * @param first labels of its first line
   * @param more labels of its further lines
   * @param then blocks that may follow
   * @param afterLoss blocks that may follow where a heading between is missing
   */
  public record Block(
      String block,
      ReaderKind reader,
      List<LabelKind> first,
      List<LabelKind> more,
      List<String> then,
      List<String> afterLoss) {}

  /** Settings of the readers. */
  public record Reading(int unreadCells, int wrapTitle, int clearFactor) {}

  /** A small paper and what must be read from it. */
  public record Example(String name, String text, Map<String, Integer> expect) {}
}
