package jp.hakaru.inout.ingest.internal.page.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A node of the plan as its pages print it (階層の下書き), with what stands below it. Two are equal only
 * if they are the same one.
 */
public final class PageNode {
  private final @Nullable PageNode parent;
  private final int level;
  private final Heading heading;
  private final List<Value> spellings = new ArrayList<>();
  private final List<PageText> texts = new ArrayList<>();
  private final List<PageIndicator> indicators = new ArrayList<>();
  private final List<Value> projects = new ArrayList<>();
  private final Map<Value, ProjectRemark> projectRemarks = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Goal> goals = new ArrayList<>();
  private @Nullable Value departments;
  private @Nullable Value marks;
  private @Nullable Relisting relisting;

  /**
   * How the heading prints it.
   *
   * @param levelName the word of its level
   * @param code in ASCII as the paper means it, unset where it has none
   * @param title wrapped lines joined without a blank
   * @param subtitle the slogan or category printed with the title, without its signs
   */
  public record Heading(
      @Nullable Value levelName, @Nullable Value code, Value title, @Nullable Value subtitle) {}

  /**
   * That the paper marks it as printed elsewhere too (再掲).
   *
   * @param label the mark
   * @param original the node whose content it is, unset where that is not known
   */
  public record Relisting(Value label, @Nullable PageNode original) {}

  /**
   * A plan or goal that is related to it.
   *
   * @param scheme the label above
   * @param code the number of a goal
   * @param title unset where the paper says that there is none
   * @param none where it says so
   */
  public record Reference(
      Value scheme, @Nullable Value code, @Nullable Value title, @Nullable Value none) {
    public Reference(Value scheme, @Nullable Value title, @Nullable Value none) {
      this(scheme, null, title, none);
    }
  }

  /**
   * What stands with the name of a project.
   *
   * @param departments several are parted by {@code ;}
   * @param relisted the mark that it stands elsewhere too
   * @param summary what it does
   * @param number its own in the paper
   * @param costs what it costs in single years
   */
  public record ProjectRemark(
      @Nullable Value departments,
      @Nullable Value relisted,
      @Nullable Value summary,
      @Nullable StatusAt status,
      @Nullable Value number,
      List<ProjectCost> costs) {
    public ProjectRemark {
      costs = List.copyOf(costs);
    }

    public ProjectRemark(
        @Nullable Value departments, @Nullable Value relisted, @Nullable StatusAt status) {
      this(departments, relisted, null, status, null, List.of());
    }

    public ProjectRemark(@Nullable Value departments, @Nullable Value relisted) {
      this(departments, relisted, null);
    }

    /** Nothing but the name. */
    public static final ProjectRemark NONE = new ProjectRemark(null, null);
  }

  /** Where a project stands in the year, and where that is printed. */
  public record StatusAt(ProjectStatus status, Value words) {}

  /**
   * A goal that it serves, by its number.
   *
   * @param scheme the label above
   * @param title unset where only the number is printed
   */
  public record Goal(Value scheme, Value code, @Nullable Value title) {}

  /**
   * @param level depth in the tree, from 1
   */
  public PageNode(@Nullable PageNode parent, int level, Heading heading) {
    this.parent = parent;
    this.level = level;
    this.heading = heading;
  }

  public @Nullable PageNode parent() {
    return parent;
  }

  public int level() {
    return level;
  }

  public Heading heading() {
    return heading;
  }

  /** Whether its code is a number alone ({@code 3}, not {@code 13-1} or {@code III}). */
  public boolean hasBareNumber() {
    Value code = heading.code();
    return code != null && code.text().chars().allMatch(Character::isDigit);
  }

  /**
   * The node by whose code a project below it is known in other papers: itself, or where it is
   * numbered below another without a word for its level (施策の展開), the node above.
   */
  public PageNode measure() {
    return parent != null && heading.levelName() == null && hasBareNumber()
        ? parent.measure()
        : this;
  }

  /** Its title as further places print it; the reader notes these as structure. */
  public List<Value> spellings() {
    return spellings;
  }

  /** Adds a text before the first that stands below it. */
  public void insert(PageText text) {
    int line = text.text().pieces().getFirst().line().number();
    int at = 0;
    while (at < texts.size() && texts.get(at).text().pieces().getFirst().line().number() < line) {
      at++;
    }
    texts.add(at, text);
  }

  /** In the order in which a reader of the page meets them. */
  public List<PageText> texts() {
    return texts;
  }

  public List<PageIndicator> indicators() {
    return indicators;
  }

  /** Names of projects, each once. */
  public List<Value> projects() {
    return projects;
  }

  /** What stands with the names of projects, by these. */
  public Map<Value, ProjectRemark> projectRemarks() {
    return projectRemarks;
  }

  public List<Reference> references() {
    return references;
  }

  public List<Goal> goals() {
    return goals;
  }

  /** Several are parted by {@code ;}. */
  public @Nullable Value departments() {
    return departments;
  }

  public void departments(Value names) {
    departments = names;
  }

  /** Several are parted by {@code ;}, each in the one notation of the plan. */
  public @Nullable Value marks() {
    return marks;
  }

  public void marks(Value signs) {
    marks = signs;
  }

  public @Nullable Relisting relisting() {
    return relisting;
  }

  public void relist(Relisting mark) {
    relisting = mark;
  }
}
