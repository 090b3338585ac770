package jp.hakaru.inout.ingest.internal.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.NarrativeRole;

/**
 * What a family of plans looks like that are printed as pages (基本計画の頁の読み取りプロファイル): the words of its
 * tree, the labels of a page wherever they stand, its tables of targets, its numbered actions.
 * Holds no scripts.
 *
 * @param profile its name, the file's name without suffix
 * @param family the family of papers that it reads
 * @param plan the plan, with its title where the paper prints none
 * @param planTitles with what a printed title of the plan ends
 * @param planNames with what names of related plans end
 * @param levels words of the plan's tree, from the top
 * @param ordinalLevels those of them that also follow their number: 第1章
 * @param bookParts headings that part the book and not the plan
 * @param alike words that labels print for one another
 * @param openings what may stand before the name of a label and says nothing
 * @param sections labels of a page and what stands below or before them, by a key of the profile's
 *     own
 * @param hints with what a label ends that the profile does not know and several pages print, by
 *     the key of the label that it then is
 * @param parties who does something, by which rows of tables of what citizens do begin
 * @param columns what a column of a table of targets holds, by the words of its heading
 * @param kinds words of a name that tell what an indicator measures; the others measure outcomes
 * @param stated how baselines and targets are written
 * @param marks how marks beside names are written
 * @param relisted labels that mark an action as printed elsewhere too
 * @param foreign with what lines begin that only papers of other families have
 * @param references words of a reference that say that there is none
 * @param goals how goals that bear numbers are written
 * @param departments how names of departments end
 * @param projectNames with what names of projects end
 * @param projectColumns the columns of tables of projects
 * @param captions words with which captions of pictures begin: 写真
 * @param noteSigns with what footnotes and remarks begin
 * @param sectionSigns signs that stand before headings, each a character
 * @param bullets signs of list items
 * @param itemSigns the first sign of each series of numbered items
 * @param itemSeries the characters that number items, each series in its order
 */
public record PlanPagesProfile(
    String profile,
    String family,
    FormProfile.PlanWords plan,
    List<String> planTitles,
    List<String> planNames,
    Profile.BodyWords body,
    List<String> levels,
    List<String> ordinalLevels,
    BookWords bookParts,
    List<List<String>> alike,
    List<String> openings,
    Map<String, Section> sections,
    Map<String, List<String>> hints,
    List<String> parties,
    Map<TargetColumn, List<String>> columns,
    Map<IndicatorKind, List<String>> kinds,
    StatedWords stated,
    MarkWords marks,
    List<String> relisted,
    List<String> foreign,
    Profile.References references,
    Profile.GoalWords goals,
    Profile.Departments departments,
    List<String> projectNames,
    MeasurePagesProfile.ProjectColumns projectColumns,
    List<String> captions,
    List<String> noteSigns,
    List<String> sectionSigns,
    List<String> bullets,
    List<String> itemSigns,
    List<String> itemSeries,
    int clearFactor,
    List<Profile.Example> examples)
    implements PaperProfile {

  /** This profile with other words of the tree. */
  public PlanPagesProfile withLevels(List<String> words) {
    return new PlanPagesProfile(
        profile,
        family,
        plan,
        planTitles,
        planNames,
        body,
        words,
        ordinalLevels,
        bookParts,
        alike,
        openings,
        sections,
        hints,
        parties,
        columns,
        kinds,
        stated,
        marks,
        relisted,
        foreign,
        references,
        goals,
        departments,
        projectNames,
        projectColumns,
        captions,
        noteSigns,
        sectionSigns,
        bullets,
        itemSigns,
        itemSeries,
        clearFactor,
        examples);
  }

  /**
   * Headings that part the book (冊子の編・部).
   *
   * @param words the words of their level
   * @param titles with what their titles end
   */
  public record BookWords(List<String> words, List<String> titles, List<String> wholes) {}

  /** What stands with a label (見出しの中身). */
  public enum Holds {
    @JsonProperty("text")
    TEXT,
    /** Numbered actions with a name and a body each. */
    @JsonProperty("actions")
    ACTIONS,
    /** A table of targets. */
    @JsonProperty("indicators")
    INDICATORS,
    /** Goals shown as pictures, or named. */
    @JsonProperty("goals")
    GOALS,
    @JsonProperty("departments")
    DEPARTMENTS,
    @JsonProperty("plans")
    PLANS,
    @JsonProperty("projects")
    PROJECTS,
    /** What is not of the record: graphs and pictures. */
    @JsonProperty("nothing")
    NOTHING
  }

  /**
   * A label of a page.
   *
   * @param role of the texts that stand with it
   * @param names what papers call it
   * @param endings with what a longer name of it ends
   */
  public record Section(
      Holds holds, NarrativeRole role, List<String> names, List<String> endings) {}

  /** What a column of a table of targets holds. */
  public enum TargetColumn {
    @JsonProperty("number")
    NUMBER,
    @JsonProperty("name")
    NAME,
    @JsonProperty("unit")
    UNIT,
    @JsonProperty("baseline")
    BASELINE,
    @JsonProperty("target")
    TARGET,
    /** An actual of a year that its heading names. */
    @JsonProperty("actual")
    ACTUAL,
    /** A target of a year that its heading names. */
    @JsonProperty("planned")
    PLANNED,
    /** The period of a row's baseline. */
    @JsonProperty("baseline_year")
    BASELINE_YEAR,
    /** The period of a row's target. */
    @JsonProperty("target_year")
    TARGET_YEAR,
    /** Which way is better. */
    @JsonProperty("direction")
    DIRECTION,
    @JsonProperty("kind")
    KIND,
    /** What stands above values of several years, at the beginning or end of its words. */
    @JsonProperty("series")
    SERIES,
    /** What is not of the record. */
    @JsonProperty("other")
    OTHER
  }

  /**
   * How marks are written.
   *
   * @param signs signs, each a character, that a code may follow: ★②-➊
   * @param words words in brackets or behind such a sign: 【重点】, ◎重点
   */
  public record MarkWords(List<String> signs, List<String> words) {}
}
