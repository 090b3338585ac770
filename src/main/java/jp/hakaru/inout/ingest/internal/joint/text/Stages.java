package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.ThemeStage;
import jp.hakaru.inout.ingest.internal.joint.draft.ThemeDraft;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/** The words that tell the stage of a theme (テーマの段階). */
public final class Stages {
  private static final int LEAST = 2;

  private final JointPapersProfile profile;

  public Stages(JointPapersProfile profile) {
    this.profile = profile;
  }

  /** The stage that {@code text} says; where it says several, the one that is furthest. */
  public Optional<ThemeDraft.Stage> in(Piece text) {
    Glyphs glyphs = Glyphs.compact(List.of(text));
    for (ThemeStage one : List.of(ThemeStage.values()).reversed()) {
      for (String word : words(one)) {
        int at = glyphs.text().indexOf(word);
        if (at >= 0) {
          return Optional.of(
              new ThemeDraft.Stage(one, Value.written(glyphs.pieces(at, at + word.length()))));
        }
      }
    }
    return Optional.empty();
  }

  /** The only stage with a word of which {@code cell} is all or the start; else that it says. */
  public Optional<ThemeDraft.Stage> ofCell(Piece cell) {
    String key = Words.key(cell.text());
    List<ThemeStage> begun =
        List.of(ThemeStage.values()).stream()
            .filter(one ->
                key.length() >= LEAST && words(one).stream().anyMatch(word -> word.startsWith(key)))
            .toList();
    return begun.size() == 1
        ? Optional.of(new ThemeDraft.Stage(begun.getFirst(), Value.written(cell)))
        : begun.isEmpty() ? in(cell) : Optional.empty();
  }

  private List<String> words(ThemeStage stage) {
    return profile.stages().getOrDefault(stage, List.of()).stream().map(Words::key).toList();
  }
}
