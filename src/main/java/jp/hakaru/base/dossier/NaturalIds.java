package jp.hakaru.base.dossier;

import java.time.LocalDate;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.kernel.TextFold;
import org.jspecify.annotations.Nullable;

/**
 * The ids of one body's rows, made of their natural keys (識別子の生成). Whoever makes the same row makes
 * the same id; an id once stored is never made anew. Source: DESIGN §3, "Ids".
 */
public final class NaturalIds {
  private final MunicipalityCode body;

  public NaturalIds(MunicipalityCode body) {
    this.body = body;
  }

  /** Of a paper: its bytes. */
  public Id document(byte[] bytes) {
    return Id.ofBytes('d', body, bytes);
  }

  /** Of an act: kind, year, folded title. */
  public Id act(ActKind kind, @Nullable FiscalYear year, String title) {
    String own = year == null ? "" : year.toString();
    return Id.of('a', body, Datum.token(kind), own, TextFold.key(title));
  }

  /** Of an edition of a plan: kind, folded title, first year. */
  public Id plan(PlanKind kind, String title, @Nullable FiscalYear start) {
    return Id.of(
        'p', body, Datum.token(kind), TextFold.key(title), start == null ? "" : start.toString());
  }

  /** Of a node: its plan and its path there. */
  public Id node(Id plan, String path) {
    return Id.of('n', body, plan.value(), path);
  }

  /**
   * Of a project: its folded name and the code of its first primary node.
   *
   * @param twin the how-manieth of equals it is, from 1
   */
  public Id project(String name, String nodeCode, int twin) {
    return twin == 1
        ? Id.of('j', body, TextFold.key(name), nodeCode)
        : Id.of('j', body, TextFold.key(name), nodeCode, Integer.toString(twin));
  }

  /**
   * Of an indicator: its first owner, its folded name, its unit.
   *
   * @param twin the how-manieth of equals it is, from 1
   */
  public Id indicator(Id firstOwner, String name, @Nullable String unit, int twin) {
    String folded = unit == null ? "" : TextFold.key(unit);
    return twin == 1
        ? Id.of('i', body, firstOwner.value(), TextFold.key(name), folded)
        : Id.of('i', body, firstOwner.value(), TextFold.key(name), folded, Integer.toString(twin));
  }

  /** Of a department: its folded name and its first day, where that is known. */
  public Id department(String name, @Nullable LocalDate firstDay) {
    return Id.of('o', body, TextFold.key(name), firstDay == null ? "" : firstDay.toString());
  }

  /** Of a needs survey: its year and its folded title. */
  public Id survey(FiscalYear year, String title) {
    return Id.of('s', body, year.toString(), TextFold.key(title));
  }

  /**
   * Of a topic of a needs survey: the survey, the topic's kind, its folded title.
   *
   * @param twin the how-manieth of equals it is, from 1
   */
  public Id topic(Id survey, @Nullable String kind, String title, int twin) {
    return twinned('t', twin, survey.value(), kind == null ? "" : TextFold.key(kind), title);
  }

  /** Of a theme: the year of its paper and its folded title. */
  public Id theme(FiscalYear year, String title) {
    return Id.of('h', body, year.toString(), TextFold.key(title));
  }

  /**
   * Of a joint effort: the year of its paper, its parent, its folded title; a regional one has its
   * region and its forum in place of a title.
   *
   * @param twin the how-manieth of equals it is, from 1
   */
  public Id effort(FiscalYear year, @Nullable Id parent, String title, int twin) {
    return twinned('e', twin, year.toString(), parent == null ? "" : parent.value(), title);
  }

  /** Of a cell of a roadmap: its owner, its row's number, what it is, its first year, its text. */
  public Id roadmapCell(
      Id owner, String rowNumber, RoadmapCell cell, @Nullable FiscalYear year, String text) {
    return Id.of(
        'r',
        body,
        owner.value(),
        TextFold.key(rowNumber),
        Datum.token(cell),
        year == null ? "" : year.toString(),
        TextFold.key(text));
  }

  /**
   * Of an event of the calendar: its year, unless it comes every year, its lane, its folded title.
   *
   * @param twin the how-manieth of equals it is, from 1
   */
  public Id event(@Nullable FiscalYear year, ScheduleLane lane, String title, int twin) {
    return twinned('c', twin, year == null ? "" : year.toString(), Datum.token(lane), title);
  }

  private Id twinned(char kind, int twin, String first, String second, String title) {
    String folded = TextFold.key(title);
    return twin == 1
        ? Id.of(kind, body, first, second, folded)
        : Id.of(kind, body, first, second, folded, Integer.toString(twin));
  }
}
