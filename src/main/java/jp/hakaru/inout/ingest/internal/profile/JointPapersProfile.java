package jp.hakaru.inout.ingest.internal.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.ScheduleLane;
import jp.hakaru.base.dossier.ShareTerm;
import jp.hakaru.base.dossier.ThemeStage;

/**
 * What a family of papers of joint work looks like (連携の資料の読み取りプロファイル): the headings of its sections
 * and the words of each. Holds no scripts.
 *
 * @param profile its name, the file's name without suffix
 * @param family the family of papers that it reads
 * @param sections words that headings of each kind of section hold
 * @param parts how parts of papers of meetings, handbooks and reports are headed
 * @param headingTails what may stand behind these words
 * @param statuses how a paper writes where an effort stands
 * @param survey how a needs survey is written
 * @param stages words of a group of themes that tell its stage; the first that fits
 * @param stageNames names of stages that are all of a cell or of brackets
 * @param departmentLabels what may stand before the names of departments in brackets
 * @param departments how names of departments end, and what parts two of them
 * @param open what says behind a list that it goes on
 * @param decided what follows the name of the meeting that decided
 * @param texts labels of texts below an effort, and the role (記述の役割) of the texts
 * @param regions heads of the column of regions
 * @param lanes heads of the columns of the calendar
 * @param terms what papers call the terms of shares
 * @param bodies what papers call bodies that bear a share
 * @param periods what papers call the years over which an effort lasts
 * @param steps with what the steps of an effort are numbered: STEP
 * @param captions with what the caption of a picture ends
 * @param nameTails what a name of an effort may lack elsewhere: 推進事業
 * @param together what follows the names of those who do an effort together
 * @param methods how a table of methods is headed
 * @param tables what stands above the columns of tables that are read by their heads
 * @param captionWords what stands above tables, and how notes refer to them
 * @param noteSigns with what footnotes and remarks begin
 */
public record JointPapersProfile(
    String profile,
    String family,
    FormProfile.PlanWords plan,
    Profile.BodyWords body,
    Map<SectionKind, List<String>> sections,
    PartWords parts,
    List<String> headingTails,
    Map<ProjectStatus, List<String>> statuses,
    SurveyWords survey,
    Map<ThemeStage, List<String>> stages,
    Map<ThemeStage, List<String>> stageNames,
    List<String> departmentLabels,
    Profile.Departments departments,
    List<String> open,
    List<String> decided,
    Map<String, FormProfile.Text> texts,
    List<String> regions,
    Map<ScheduleLane, List<String>> lanes,
    Map<ShareTerm, List<String>> terms,
    List<String> bodies,
    List<String> periods,
    List<String> steps,
    List<String> captions,
    List<String> nameTails,
    List<String> together,
    MethodWords methods,
    Map<JointTable, Map<JointColumn, List<String>>> tables,
    CaptionWords captionWords,
    List<String> noteSigns,
    int clearFactor,
    List<Profile.Example> examples)
    implements PaperProfile {

  /** What a section of the paper tells (区分の種類). */
  public enum SectionKind {
    @JsonProperty("contents")
    CONTENTS,
    @JsonProperty("plan")
    PLAN,
    @JsonProperty("roadmap")
    ROADMAP,
    @JsonProperty("targets")
    TARGETS,
    @JsonProperty("survey")
    SURVEY,
    @JsonProperty("efforts")
    EFFORTS,
    @JsonProperty("themes")
    THEMES,
    @JsonProperty("regions")
    REGIONS,
    @JsonProperty("budget")
    BUDGET,
    @JsonProperty("calendar")
    CALENDAR,
    /** Who bears what share of which effort. */
    @JsonProperty("shares")
    SHARES,
    /** Pictures, and what is not of the record. */
    @JsonProperty("nothing")
    NOTHING;

    /** Whether it ends where a line bears an amount. */
    public boolean mayEndAtMoney() {
      return switch (this) {
        case THEMES, REGIONS, NOTHING -> true;
        case CONTENTS, PLAN, ROADMAP, TARGETS, SURVEY, EFFORTS, BUDGET, CALENDAR, SHARES -> false;
      };
    }

    /** Whether a year in its heading is that of the paper. */
    public boolean isOfYear() {
      return switch (this) {
        case THEMES, REGIONS, EFFORTS, BUDGET, CALENDAR, SURVEY, SHARES, NOTHING -> true;
        case CONTENTS, PLAN, ROADMAP, TARGETS -> false;
      };
    }

    /** Whether only papers of joint work have it. */
    public boolean isTelling() {
      return switch (this) {
        case SURVEY, EFFORTS, THEMES, REGIONS, CALENDAR -> true;
        case CONTENTS, PLAN, ROADMAP, TARGETS, BUDGET, SHARES, NOTHING -> false;
      };
    }
  }

  /**
   * How parts of papers of meetings, handbooks and reports are headed (資料・部の見出し).
   *
   * @param labels with what words besides figures they are numbered: 資料
   * @param headings by what words a heading tells the kind of its part
   */
  public record PartWords(List<String> labels, Map<SectionKind, List<WordsTogether>> headings) {}

  /**
   * Words that stand in a heading together.
   *
   * @param any one of which must stand in it
   * @param with and one of these, where there are some
   */
  public record WordsTogether(List<String> any, List<String> with) {}

  /**
   * What stands above the columns of a table of methods.
   *
   * @param ways how work is done together
   * @param contents what is done
   * @param means by which means
   */
  public record MethodWords(List<String> ways, List<String> contents, List<String> means) {}

  /**
   * What stands above tables (表の題).
   *
   * @param labels with what captions are numbered: 表
   * @param unit what stands before the unit of all amounts below
   * @param above how a note calls the table above it
   * @param sameMoney how a note says that two amounts are one
   */
  public record CaptionWords(
      List<String> labels, List<String> unit, List<String> above, List<String> sameMoney) {}

  /**
   * How a needs survey is written.
   *
   * @param title labels of its name
   * @param nouns what it may call itself: 調査
   * @param year labels of the year that it is of
   * @param window labels of the days on which it was open
   * @param answers labels of the numbers of answers
   * @param totals what stands before the sums of a table of kinds
   * @param respondents with what the name of a group of respondents ends, and what is no part of it
   * @param heads what stands above topics and above their numbers
   * @param counter what stands behind a number of answers: 件
   * @param other how topics begin that gather what is left
   * @param both the sign of what the other group named too
   * @param about what stands behind the name of a kind in a heading: について
   */
  public record SurveyWords(
      List<String> title,
      List<String> nouns,
      List<String> year,
      List<String> window,
      List<String> answers,
      List<String> totals,
      List<String> respondents,
      List<String> heads,
      List<String> counter,
      List<String> other,
      List<String> both,
      List<String> about) {

    /** Whether a topic of that title gathers what is left. */
    public boolean isOther(String title) {
      return other.stream().map(Words::key).anyMatch(Words.key(title)::startsWith);
    }

    /** Whether a text is the sign of what the other group named too, and nothing else. */
    public boolean isBoth(String text) {
      return both.stream().map(Words::key).anyMatch(Words.key(text)::equals);
    }

    /** Whether a text, given by its key, bears that sign. */
    public boolean bearsBoth(String key) {
      return both.stream().map(Words::key).anyMatch(key::contains);
    }
  }
}
