package jp.hakaru.inout.ingest.internal.profile;

import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.ProjectStatus;

/**
 * What a family of pages of measures looks like (施策のページの読み取りプロファイル): below the heading of each
 * measure, sections with labels in whatever order. Holds no scripts.
 *
 * @param profile its name, the file's name without suffix
 * @param family the family of papers that it reads
 * @param plan the plan of the measures, and its title where the paper prints none
 * @param planKinds with what titles of plans of a kind end; the longest counts
 * @param titleWords with what a printed title of the plan ends
 * @param levels words of the plan's tree, from the top
 * @param ordinalLevels those of them that also follow their number: 第1章
 * @param wrappers titles of parts of the book, which are no part of the tree: 第2編 施策編
 * @param developments those of the levels that stand among what is to be done: 取組の方向1
 * @param alike groups of words that labels print for one another: 市民, 町民
 * @param openings what may stand before the name of a label and says nothing
 * @param fields labels of short values, by a key of the profile's own
 * @param texts labels of running texts, by a key of the profile's own
 * @param hints words within a label that the profile does not know and many pages print, by the
 *     keys of the labels for which it then is taken
 * @param parties who does something, by which rows of tables of what citizens do begin
 * @param order keys of the labels as they usually follow one another
 * @param recognise what a page must hold for a paper to be of this family
 * @param indicators how indicators are written
 * @param figures how baselines and targets are written
 * @param references words of a reference that say that there is none
 * @param relisted words that mark what is printed elsewhere too
 * @param foreign with what lines begin that only papers of other families have
 * @param departments how names of departments end
 * @param planNames with what names of plans end
 * @param projectNames with what names of projects end
 * @param projectColumns the columns of tables of projects
 * @param captions words with which captions of pictures begin: 写真
 * @param noteSigns with what footnotes and remarks begin
 * @param sectionSigns signs that stand before headings, each a character
 * @param bullets signs of list items
 * @param itemSigns the first sign of each series of numbered items
 * @param itemSeries the characters that number items, each series in its order
 */
public record MeasurePagesProfile(
    String profile,
    String family,
    FormProfile.PlanWords plan,
    Map<PlanKind, List<String>> planKinds,
    List<String> titleWords,
    Profile.BodyWords body,
    List<String> levels,
    List<String> ordinalLevels,
    List<String> wrappers,
    List<String> developments,
    List<List<String>> alike,
    List<String> openings,
    Map<String, Field> fields,
    Map<String, FormProfile.Text> texts,
    Map<String, List<String>> hints,
    List<String> parties,
    List<String> order,
    Recognise recognise,
    IndicatorWords indicators,
    StatedWords figures,
    References references,
    Profile.GoalWords goals,
    List<String> relisted,
    List<String> foreign,
    Profile.Departments departments,
    List<String> planNames,
    List<String> projectNames,
    ProjectColumns projectColumns,
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
  public MeasurePagesProfile withLevels(List<String> words) {
    return new MeasurePagesProfile(
        profile,
        family,
        plan,
        planKinds,
        titleWords,
        body,
        words,
        ordinalLevels,
        wrappers,
        developments,
        alike,
        openings,
        fields,
        texts,
        hints,
        parties,
        order,
        recognise,
        indicators,
        figures,
        references,
        goals,
        relisted,
        foreign,
        departments,
        planNames,
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
   * A label of a short value.
   *
   * @param names what papers call it
   * @param endings with what a longer name of it ends
   */
  public record Field(SectionType type, List<String> names, List<String> endings) {}

  /**
   * The columns of tables of projects; one of departments bears a label of these.
   *
   * @param name what stands above names
   * @param number what stands above numbers that are projects' own
   * @param actions what stands above names of actions in tables of these
   * @param summary what stands above what they do
   * @param status what stands above where they stand in the year
   * @param states the words below that
   * @param other what stands above what is not of the record
   * @param costs what stands above what they cost
   */
  public record ProjectColumns(
      List<String> name,
      List<String> number,
      List<String> actions,
      List<String> summary,
      List<String> status,
      Map<ProjectStatus, List<String>> states,
      List<String> other,
      Costs costs) {}

  /**
   * How tables of projects write what these cost.
   *
   * @param stages words beside the year of a column, by the step of the yearly loop; a year alone
   *     is of the plan
   * @param acts the acts of those steps whose amounts the paper's own does not state
   * @param totals what stands above or before sums
   * @param units what a printed unit is worth in yen
   * @param unitWords words that may stand before a unit
   */
  public record Costs(
      Map<MoneyStage, List<String>> stages,
      Map<MoneyStage, Profile.ActWords> acts,
      List<String> totals,
      Map<String, Long> units,
      List<String> unitWords) {}

  /**
   * How related plans are written.
   *
   * @param none words that say that there is none
   * @param heads what stands above names in a table
   */
  public record References(List<String> none, List<String> heads) {}

  /**
   * What the pages must hold.
   *
   * @param sections groups of keys of labels: of each group a page must have one
   * @param atLeast how many different labels it must have
   */
  public record Recognise(List<List<String>> sections, int atLeast) {}

  /**
   * How indicators are written.
   *
   * @param baseline what stands above or before a baseline
   * @param target what stands above or before a target
   * @param milestone what stands above targets of years before the last
   * @param actual what stands above actuals of single years
   * @param name what stands above names
   * @param unit what stands above units
   * @param number what stands above numbers of rows
   * @param baselineYear what stands above periods of baselines
   * @param targetYear what stands above periods of targets
   * @param direction what stands above signs that say which way is better
   * @param kind what stands above words that tell what is measured
   * @param other what stands above cells that are not of the record
   * @param series with what a line begins or ends that stands above values of several years
   * @param kinds words of a name or label that tell the kind; the others measure outcomes
   * @param counted words that end a name and the units that then may follow: 件数 and 件
   */
  public record IndicatorWords(
      List<String> baseline,
      List<String> target,
      List<String> milestone,
      List<String> actual,
      List<String> name,
      List<String> unit,
      List<String> number,
      List<String> baselineYear,
      List<String> targetYear,
      List<String> direction,
      List<String> kind,
      List<String> other,
      List<String> series,
      Map<IndicatorKind, List<String>> kinds,
      Map<String, List<String>> counted) {}
}
