package jp.hakaru.face.portal.internal.published;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.ActsInForce;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.publication.PublicReading;
import org.jspecify.annotations.Nullable;

/** The acts that state the figures of a page (数値を定めた決定), asked for once. */
final class Acts {
  private final Map<Id, ActRow> acts = new HashMap<>();

  private Acts() {}

  static Acts of(PublicReading reading, Collection<Id> ids) {
    Acts found = new Acts();
    reading
        .rows(Table.ACTS, "act_id", ids.stream().map(Id::value).distinct().sorted().toList())
        .forEach(act -> found.acts.put(act.actId(), act));
    return found;
  }

  /** The newest in force first; an act that is not public last. */
  Comparator<Id> newestFirst() {
    Comparator<@Nullable ActRow> oldestFirst = Comparator.nullsFirst(ActsInForce.OLDEST_FIRST);
    return (one, other) -> oldestFirst.compare(acts.get(other), acts.get(one));
  }

  /** All of them that are public. */
  Map<Id, ActRow> byId() {
    return Map.copyOf(acts);
  }

  /** Empty for an act that is not public. */
  String title(Id act) {
    ActRow found = acts.get(act);
    return found == null ? "" : Objects.requireNonNull(found.title());
  }
}
