package jp.hakaru.face.portal.internal.joint;

import java.time.LocalDate;
import java.util.List;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.base.dossier.PartyKind;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.RoadmapCell;
import jp.hakaru.base.dossier.ShareTerm;
import jp.hakaru.base.dossier.ThemeStage;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.portal.internal.element.PageHead;
import jp.hakaru.face.portal.internal.element.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * A body's joint work (連携): what was asked for, what is studied, what is done with whom and for how
 * much, by when, and the meetings of a year.
 *
 * @param programmes what has parts, with all that stands below
 * @param efforts those of a year's list that stand below no programme
 * @param regions those of regions
 * @param tables the names of those that have rows of joint work
 * @param now the year of the day of which the page speaks
 */
public record JointPage(
    PageHead head,
    List<Survey> surveys,
    List<Theme> themes,
    List<Effort> programmes,
    List<Effort> efforts,
    List<Effort> regions,
    List<Roadmap> roadmaps,
    List<Month> calendar,
    List<String> tables,
    FiscalYear now)
    implements FramedPage {
  public JointPage {
    surveys = List.copyOf(surveys);
    themes = List.copyOf(themes);
    programmes = List.copyOf(programmes);
    efforts = List.copyOf(efforts);
    regions = List.copyOf(regions);
    roadmaps = List.copyOf(roadmaps);
    calendar = List.copyOf(calendar);
    tables = List.copyOf(tables);
  }

  @Override
  public Frame frame() {
    return head.jointFrame();
  }

  /**
   * A needs survey.
   *
   * @param kinds the paper's own words, those most often answered first
   */
  public record Survey(
      String title, FiscalYear year, List<String> kinds, List<Answers> groups, List<Topic> topics) {
    public Survey {
      kinds = List.copyOf(kinds);
      groups = List.copyOf(groups);
      topics = List.copyOf(topics);
    }
  }

  /**
   * What one group answered.
   *
   * @param total unset where none is printed
   * @param counts by kind, in the order of the survey's kinds; an unset one is not printed
   */
  public record Answers(
      String group,
      @Nullable LocalDate opens,
      @Nullable LocalDate closes,
      @Nullable Sourced<Integer> total,
      List<Count> counts) {
    public Answers {
      counts = List.copyOf(counts);
    }
  }

  /** A number of answers of one kind; unset where none is printed. */
  public record Count(String kind, @Nullable Sourced<Integer> answers) {}

  /**
   * A topic.
   *
   * @param number as printed; empty where none is
   * @param kind empty where none is printed
   * @param examples empty where none are printed
   * @param text what is printed in place of a number
   * @param other whether it gathers what no topic names
   */
  public record Topic(
      Id id,
      String number,
      String kind,
      Sourced<String> title,
      String examples,
      @Nullable Integer answers,
      @Nullable String text,
      boolean both,
      boolean other) {}

  /**
   * A theme.
   *
   * @param printedFrom {@code from} as printed; empty where that is not known
   * @param number as printed; empty where none is
   * @param departments without the word that says that there are more
   * @param open whether there are more
   */
  public record Theme(
      Id id,
      String number,
      Sourced<String> title,
      ThemeStage stage,
      @Nullable FiscalYear from,
      String printedFrom,
      @Nullable FiscalYear since,
      List<String> departments,
      boolean open,
      @Nullable String decidedIn,
      List<String> texts) {
    public Theme {
      departments = List.copyOf(departments);
      texts = List.copyOf(texts);
    }
  }

  /**
   * A joint effort.
   *
   * @param title of a regional one its region
   * @param forum empty where none is printed
   * @param amount unset where none is printed
   * @param coarse the yen that its printed unit is worth, where that is more than 1,000 yen
   * @param rest what of the amount its parts do not account for; unset where that is not known
   * @param exceeding what its parts add up to where that is more than the amount
   * @param sameMoney the title of the effort whose amount is this very money
   */
  public record Effort(
      Id id,
      EffortKind kind,
      String number,
      Sourced<String> title,
      Details details,
      String forum,
      @Nullable ProjectStatus status,
      List<String> departments,
      @Nullable Sourced<Yen> amount,
      @Nullable Yen coarse,
      @Nullable Yen rest,
      @Nullable Yen exceeding,
      @Nullable String sameMoney,
      List<Share> shares,
      List<String> texts,
      List<Effort> parts) {
    public Effort {
      departments = List.copyOf(departments);
      shares = List.copyOf(shares);
      texts = List.copyOf(texts);
      parts = List.copyOf(parts);
    }
  }

  /**
   * What else is said of an effort; empty or unset is what is not printed.
   *
   * @param perspective the heading above it, as {@code approach} below that one
   * @param decidedIn the meeting that decided it
   */
  public record Details(
      String subtitle,
      String perspective,
      String approach,
      List<String> methods,
      List<String> partners,
      @Nullable FiscalYear from,
      @Nullable FiscalYear to,
      String decidedIn) {
    public Details {
      methods = List.copyOf(methods);
      partners = List.copyOf(partners);
    }
  }

  /**
   * A term of how an effort is shared.
   *
   * @param variant empty where it holds for all cases
   * @param party empty where none is named
   * @param value as printed: 1/2, 25百万円
   * @param base of what it is a share; empty where none is printed or {@code value} says it
   */
  public record Share(
      ShareTerm term,
      String variant,
      String party,
      @Nullable PartyKind kind,
      Sourced<String> value,
      String base) {}

  /** A roadmap: its years, and its rows in order. */
  public record Roadmap(String owner, List<FiscalYear> years, boolean results, List<Row> rows) {
    public Roadmap {
      years = List.copyOf(years);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a roadmap.
   *
   * @param cells one a year, in order
   * @param steps the same over their years, as far as the paper says from when
   * @param results what was done so far
   */
  public record Row(
      String number,
      boolean below,
      Sourced<String> title,
      List<Cell> cells,
      List<Step> steps,
      List<String> results) {
    public Row {
      cells = List.copyOf(cells);
      steps = List.copyOf(steps);
      results = List.copyOf(results);
    }
  }

  /**
   * What stands in one year.
   *
   * @param told empty where nothing does
   * @param lost whether nothing does and an arrow from an earlier year may go through it
   */
  public record Cell(FiscalYear year, List<Told> told, boolean lost) {
    public Cell {
      told = List.copyOf(told);
    }
  }

  /**
   * What is to be done over some years.
   *
   * @param to inclusive; unset where the arrow is lost
   */
  public record Step(FiscalYear from, @Nullable FiscalYear to, String text) {}

  /** What a cell says, and whether it is a note. */
  public record Told(RoadmapCell kind, String text) {}

  /**
   * The meetings and works of one or more months.
   *
   * @param from unset where no month is printed
   */
  public record Month(
      @Nullable Integer from, @Nullable Integer to, List<Event> council, List<Event> other) {
    public Month {
      council = List.copyOf(council);
      other = List.copyOf(other);
    }
  }

  /** An event and what is said of it. */
  public record Event(Sourced<String> title, List<String> texts) {
    public Event {
      texts = List.copyOf(texts);
    }
  }
}
