package jp.hakaru.face.portal.internal.element;

import java.util.List;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * A project as a row of a list (事業の一行).
 *
 * @param number its number in that list
 * @param money of the plan's budget year
 * @param doubts about any value of the row
 */
public record ProjectLine(
    Id id,
    @Nullable String number,
    String name,
    @Nullable ProjectStatus status,
    Money money,
    List<String> departments,
    List<Reference> references,
    List<Doubt> doubts) {
  public ProjectLine {
    departments = List.copyOf(departments);
    references = List.copyOf(references);
    doubts = List.copyOf(doubts);
  }
}
