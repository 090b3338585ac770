package jp.hakaru.inout.ingest.internal.label;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Lines between the rows of a table that say of what type those below are (表の中の小見出し): any short
 * text in brackets, or a word that the profile knows, with or without a sign before it.
 */
public final class RowGroups {
  private static final int LONGEST = 20;
  private static final Pattern BRACKETED =
      Pattern.compile("[【\\[〔<〈《(](?<in>[^】\\]〕>〉》()]+)[】\\]〕>〉》)]");

  private final Set<String> words = new HashSet<>();
  private final Pattern signed;

  public RowGroups(Profile profile) {
    profile.rowGroups().forEach(word -> words.add(Words.key(word)));
    this.signed = Pattern.compile("[" + SectionNames.signs(profile.sectionSigns()) + "]?(?<in>.+)");
  }

  /** The type that {@code line} names; empty where it names none. */
  public Optional<Value> find(Line line) {
    if (line.cells().size() != 1 || line.first().index() != 0) {
      return Optional.empty();
    }
    Glyphs glyphs = Glyphs.compact(List.of(line.whole()));
    if (glyphs.text().length() > LONGEST || Words.endsSentence(glyphs.text())) {
      return Optional.empty();
    }
    Matcher bracketed = BRACKETED.matcher(glyphs.text());
    Matcher bare = signed.matcher(glyphs.text());
    Matcher found =
        bracketed.matches()
            ? bracketed
            : bare.matches() && words.contains(bare.group("in")) ? bare : null;
    return found == null
        ? Optional.empty()
        : Optional.of(Value.written(glyphs.pieces(found.start("in"), found.end("in"))));
  }

  boolean is(Line line) {
    return find(line).isPresent();
  }

  /** Whether {@code line} cannot be the rest of a name: a known word in brackets. */
  public boolean isSure(Line line) {
    return BRACKETED.matcher(Words.key(line.raw())).matches()
        && find(line).filter(type -> words.contains(Words.key(type.text()))).isPresent();
  }
}
