package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.dossier.ScheduleLane;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Piece;

/** The lanes of the calendar by their words (年間予定の系列). */
public final class Lanes {
  private final JointPapersProfile profile;

  public Lanes(JointPapersProfile profile) {
    this.profile = profile;
  }

  /** The lane of which {@code cell} holds the longest word; empty where it holds none. */
  public Optional<ScheduleLane> of(Piece cell) {
    String key = Words.key(cell.text());
    return profile.lanes().entrySet().stream()
        .filter(one -> longest(one.getValue(), key) > 0)
        .max(Comparator.comparingInt(one -> longest(one.getValue(), key)))
        .map(Map.Entry::getKey);
  }

  private static int longest(List<String> words, String key) {
    return words.stream()
        .map(Words::key)
        .filter(key::contains)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
