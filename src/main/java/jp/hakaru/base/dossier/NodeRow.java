package jp.hakaru.base.dossier;

import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * A node of a plan's tree (基本目標・政策・施策・取組).
 *
 * @param level depth in the tree, from 1
 * @param code the printed code in ASCII
 * @param path nearest ancestor (or itself) with a code unique in the plan, then codes downwards
 * @param department several are parted by {@code ;}
 * @param marks several are parted by {@code ;}
 * @param position order among all nodes of the plan, from 1
 */
public record NodeRow(
    Id nodeId,
    Id planId,
    @Nullable Id parentId,
    int level,
    @Nullable String levelName,
    @Nullable String code,
    String path,
    String title,
    @Nullable String subtitle,
    @Nullable String department,
    NodeExtent extent,
    boolean relisted,
    @Nullable Id relistedFrom,
    @Nullable String marks,
    @Nullable Id continuesNodeId,
    int position,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return nodeId.value();
  }
}
