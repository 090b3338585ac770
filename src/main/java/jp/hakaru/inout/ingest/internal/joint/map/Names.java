package jp.hakaru.inout.ingest.internal.joint.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.internal.profile.Words;

/** Rows by what the paper calls them (呼び名), folded. What names two rows names none. */
final class Names {
  private final List<String> tails;
  private final Map<String, Id> ids = new HashMap<>();
  private final Set<String> several = new HashSet<>();

  /**
   * @param tails what a name may lack where it stands for the same: について
   */
  Names(List<String> tails) {
    this.tails = tails.stream().map(Words::key).toList();
  }

  void add(String name, Id id) {
    String key = untailed(name);
    Id known = ids.putIfAbsent(key, id);
    if (known != null && !known.equals(id)) {
      several.add(key);
    }
  }

  Optional<Id> of(String name) {
    String key = untailed(name);
    return several.contains(key) ? Optional.empty() : Optional.ofNullable(ids.get(key));
  }

  private String untailed(String name) {
    String key = Words.key(name);
    return tails.stream()
        .filter(tail -> key.endsWith(tail) && key.length() > tail.length())
        .findFirst()
        .map(tail -> key.substring(0, key.length() - tail.length()))
        .orElse(key);
  }
}
