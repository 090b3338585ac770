package jp.hakaru.face.office.internal.preview;

import java.util.List;
import jp.hakaru.base.reading.Term;

/**
 * What a data package would do to the record, table by table (パッケージの下見).
 *
 * @param tables how many rows of each table come, change, go and stay; those without rows left out
 * @param fresh the rows that the record does not have yet
 * @param changed the rows whose values would change
 * @param going the rows that would go
 * @param idle whether the record would stay as it is
 * @param mark of the change, so that no other one is applied
 */
public record PackagePreview(
    List<Counts> tables,
    List<RowGroup> fresh,
    List<RowGroup> changed,
    List<RowGroup> going,
    boolean idle,
    String mark) {
  public PackagePreview {
    tables = List.copyOf(tables);
    fresh = List.copyOf(fresh);
    changed = List.copyOf(changed);
    going = List.copyOf(going);
  }

  /** How many rows of a table, or of all, come, change, go and stay as they are. */
  public record Counts(Term table, int fresh, int changed, int going, int unchanged) {}

  private static int count(List<RowGroup> parts) {
    return parts.stream().mapToInt(RowGroup::all).sum();
  }

  public int freshCount() {
    return count(fresh);
  }

  public int changedCount() {
    return count(changed);
  }

  public int goingCount() {
    return count(going);
  }

  public int unchangedCount() {
    return tables.stream().mapToInt(Counts::unchanged).sum();
  }

  /** Whether anything waits for a person. */
  public boolean isWaiting() {
    return !changed.isEmpty() || !going.isEmpty();
  }

  /** Whether rows wait that are not shown, so that they can be accepted with all others only. */
  public boolean hidesWaiting() {
    return changed.stream().anyMatch(part -> part.hidden() > 0)
        || going.stream().anyMatch(part -> part.hidden() > 0);
  }
}
