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
}
