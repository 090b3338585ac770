package jp.hakaru.inout.ingest.internal.joint.draft;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A joint effort as the paper prints it (連携の取組の下書き), with what stands below it. Two are equal only
 * if they are the same one.
 */
public final class EffortDraft {
  private EffortKind kind;
  private Heading heading;
  private Place place;
  private final List<JointText> texts = new ArrayList<>();
  private final List<ShareDraft> shares = new ArrayList<>();
  private final List<Value> spellings = new ArrayList<>();
  private final List<Amount> amounts = new ArrayList<>();
  private @Nullable EffortDraft parent;
  private @Nullable EffortDraft sameMoney;
  private @Nullable StatusAt status;
  private ThemeDraft.@Nullable Departments departments;
  private @Nullable Value subtitle;
  private @Nullable Span period;
  private @Nullable Value partners;
  private @Nullable Value methods;
  private @Nullable Value theme;
  private final List<Value> otherNames = new ArrayList<>();
  private final List<EffortDraft> notMoneyOf = new ArrayList<>();

  /**
   * From which year to which it lasts, both inclusive.
   *
   * @param end unset where the paper prints none
   */
  public record Span(YearAt start, @Nullable YearAt end) {}

  /**
   * How its heading prints it.
   *
   * @param number as printed
   * @param title unset for a regional effort
   * @param subtitle the slogan printed with it
   * @param status where it stands
   */
  public record Heading(
      @Nullable Value number,
      @Nullable Value title,
      @Nullable Value subtitle,
      @Nullable StatusAt status) {
    private Heading withNumber(Value known) {
      return new Heading(known, title, subtitle, status);
    }
  }

  /**
   * An amount as printed.
   *
   * @param yen whole yen
   * @param precision yen that the printed unit is worth
   */
  public record Amount(Yen yen, long precision, Value text) {}

  /** Where an effort stands, and the word that says so. */
  public record StatusAt(ProjectStatus status, Value word) {}

  /**
   * Where it stands in the paper.
   *
   * @param year of the paper's decision
   * @param region of a regional effort
   * @param perspective the heading of its group
   * @param approach the heading of the group within that
   * @param forum the body that does it
   * @param decidedIn the meeting that decided
   */
  public record Place(
      YearAt year,
      @Nullable Value region,
      @Nullable Value perspective,
      @Nullable Value approach,
      @Nullable Value forum,
      @Nullable Value decidedIn) {
    public Place withPerspective(Value known) {
      return new Place(year, region, known, approach, forum, decidedIn);
    }

    public Place withApproach(Value known) {
      return new Place(year, region, perspective, known, forum, decidedIn);
    }
  }

  public EffortDraft(@Nullable EffortDraft parent, EffortKind kind, Heading heading, Place place) {
    this.parent = parent;
    this.kind = kind;
    this.heading = heading;
    this.place = place;
    this.status = heading.status();
    this.subtitle = heading.subtitle();
  }

  public @Nullable EffortDraft parent() {
    return parent;
  }

  /** Whether it is {@code above}, or stands below it. */
  public boolean isBelow(EffortDraft above) {
    for (EffortDraft at = this; at != null; at = at.parent) {
      if (at.equals(above)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes a further place that prints it.
   *
   * @param number that it bears there, unset where it bears none
   * @param at where it stands by that place, unset where it says nothing
   * @param above below which it stands there, unset where that is not known
   */
  public void again(
      Value title, @Nullable Value number, @Nullable StatusAt at, @Nullable EffortDraft above) {
    spellings.add(title);
    heading = heading.number() == null && number != null ? heading.withNumber(number) : heading;
    status = status == null ? at : status;
    boolean placed = parent != null || kind == EffortKind.PROGRAMME;
    if (above != null && !placed && !above.isBelow(this)) {
      parent = above;
    }
  }

  /** Nothing tells any more of what it is a part. */
  public void orphan() {
    parent = null;
  }

  public EffortKind kind() {
    return kind;
  }

  /** What it turns out to be by what stands below it. */
  public void kind(EffortKind known) {
    kind = known;
  }

  public Heading heading() {
    return heading;
  }

  public Place place() {
    return place;
  }

  /** Where it stands, as what is printed below it says. */
  public void place(Place known) {
    place = known;
  }

  /** In the order in which a reader of the paper meets them. */
  public List<JointText> texts() {
    return texts;
  }

  /** Where it stands, which a later place may be the first to say. */
  public @Nullable StatusAt status() {
    return status;
  }

  public void status(StatusAt at) {
    status = at;
  }

  public List<ShareDraft> shares() {
    return shares;
  }

  /** Its title at the further places that print it. */
  public List<Value> spellings() {
    return spellings;
  }

  /** Its amount at each place that prints one. */
  public List<Amount> amounts() {
    return amounts;
  }

  /** The effort whose amount is this very money under another figure. */
  public @Nullable EffortDraft sameMoney() {
    return sameMoney;
  }

  public void sameMoneyAs(EffortDraft other) {
    sameMoney = other;
  }

  /** The efforts that the paper says to be the same money, though no rounding makes them one. */
  public List<EffortDraft> notMoneyOf() {
    return notMoneyOf;
  }

  public void notMoneyOf(EffortDraft other) {
    notMoneyOf.add(other);
  }

  public ThemeDraft.@Nullable Departments departments() {
    return departments;
  }

  public void departments(ThemeDraft.Departments names) {
    departments = names;
  }

  /** Adds departments printed one a line. */
  public void addDepartments(ThemeDraft.Departments more) {
    boolean known =
        departments != null
            && List.of(departments.names().text().split(";")).contains(more.names().text());
    if (!known) {
      departments = departments == null ? more : departments.and(more);
    }
  }

  public @Nullable Value subtitle() {
    return subtitle;
  }

  /** The slogan printed above or below its title. */
  public void subtitle(Value slogan) {
    subtitle = slogan;
  }

  public @Nullable Span period() {
    return period;
  }

  public void period(@Nullable Span years) {
    period = years;
  }

  /** Who does it with the body, several parted by {@code ;}. */
  public @Nullable Value partners() {
    return partners;
  }

  public void partners(@Nullable Value names) {
    partners = names;
  }

  /** By which means it is done, several parted by {@code ;}. */
  public @Nullable Value methods() {
    return methods;
  }

  public void methods(@Nullable Value means) {
    methods = means;
  }

  /** The theme that it came of, by its number or title. */
  public @Nullable Value theme() {
    return theme;
  }

  public void theme(@Nullable Value reference) {
    theme = reference;
  }

  /** Names elsewhere in the paper that are all but its title: each leaves the title in doubt. */
  public List<Value> otherNames() {
    return otherNames;
  }
}
