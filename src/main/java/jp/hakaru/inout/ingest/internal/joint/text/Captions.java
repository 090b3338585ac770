package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;

/** The captions of tables (表の題): 表5-1 …（単位：千円）, and notes that refer to the table above them. */
public final class Captions {
  private final JointPapersProfile.CaptionWords words;
  private final Pattern unit;
  private final Pattern of;

  public Captions(JointPapersProfile profile) {
    this.words = profile.captionWords();
    this.unit =
        Pattern.compile("(?:" + AnyOf.words(words.unit()) + ")\\s*:?\\s*(?<unit>(?:百万|千|万|億)?円)");
    this.of = Pattern.compile("(?:" + AnyOf.words(words.above()) + ")は[、,]?「(?<name>[^」]+)」");
  }

  /** Whether {@code line} is the caption of a table. */
  public boolean is(JointLine line) {
    Optional<String> word = line.number().map(Sign::word);
    return !line.isTable()
        && !Words.endsSentence(line.wholeKey())
        && words.labels().stream()
            .map(Words::key)
            .anyMatch(label -> word.equals(Optional.of(label)));
  }

  /** The unit of all amounts of the table, in yen; empty where {@code piece} names none. */
  public Optional<Long> unit(Piece piece) {
    Matcher found = unit.matcher(Glyphs.spaced(piece).text());
    return found.find() ? Amounts.unit(found.group("unit")) : Optional.empty();
  }

  /** Of what a note says that the table above it is. */
  public Optional<String> ofTable(JointLine note) {
    Matcher found = of.matcher(Glyphs.compact(List.of(note.cells().getFirst())).text());
    return found.find() ? Optional.of(found.group("name")) : Optional.empty();
  }

  /** Whether a note says that the amounts of the two names in its quotes are one. */
  public boolean tellsSameMoney(String note) {
    return words.sameMoney().stream().map(Words::key).anyMatch(Words.key(note)::contains);
  }
}
