package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern FRAMED =
      Pattern.compile(
          "[\\[【〔<〈《「『(]\\s*(?<name>[^\\[\\]【】〔〕<>〈〉《》「」『』()]{2,16}?)\\s*[\\]】〕>〉》」』)]");

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
    Optional<ThemeDraft.Stage> named = named(cell);
    if (named.isPresent()) {
      return named;
    }
    List<ThemeStage> begun =
        List.of(ThemeStage.values()).stream()
            .filter(one ->
                key.length() >= LEAST && words(one).stream().anyMatch(word -> word.startsWith(key)))
            .toList();
    return begun.size() == 1
        ? Optional.of(new ThemeDraft.Stage(begun.getFirst(), Value.written(cell)))
        : begun.isEmpty() ? in(cell) : Optional.empty();
  }

  /** The stage whose name is all of {@code piece}. */
  private Optional<ThemeDraft.Stage> named(Piece piece) {
    String key = Words.key(piece.text());
    return profile.stageNames().entrySet().stream()
        .filter(one -> one.getValue().stream().map(Words::key).anyMatch(key::equals))
        .findFirst()
        .map(one -> new ThemeDraft.Stage(one.getKey(), Value.written(piece)));
  }

  /** The stage whose name stands in the brackets with which a heading of a group begins. */
  public Optional<ThemeDraft.Stage> headed(Piece heading) {
    Glyphs glyphs = Glyphs.spaced(heading);
    Matcher framed = FRAMED.matcher(glyphs.text());
    return framed.lookingAt()
        ? named(glyphs.piece(framed.start("name"), framed.end("name")))
        : Optional.empty();
  }

  /** The stage with whose name a heading begins, brackets or nothing behind it. */
  public Optional<ThemeDraft.Stage> begun(Piece heading) {
    Glyphs glyphs = Glyphs.spaced(heading);
    int bracket = glyphs.text().indexOf('(');
    String name = (bracket < 0 ? glyphs.text() : glyphs.text().substring(0, bracket)).strip();
    return name.isEmpty() ? Optional.empty() : named(glyphs.piece(0, name.length()));
  }

  private List<String> words(ThemeStage stage) {
    return profile.stages().getOrDefault(stage, List.of()).stream().map(Words::key).toList();
  }
}
