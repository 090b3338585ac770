package jp.hakaru.base.dossier;

import java.math.BigDecimal;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * A project's place in the plan (事業と施策の対応).
 *
 * @param number the project's number under that node
 * @param share part of the project that serves the node, 0 to 1
 */
public record ProjectNodeRow(
    Id projectId,
    Id nodeId,
    @Nullable String number,
    boolean isPrimary,
    @Nullable BigDecimal share,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return Row.join(projectId, nodeId);
  }
}
