package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/** With whom an effort is done, as its text begins (連携の相手): 市町村、農協等と連携した…. */
public final class Partners {
  private static final String NAME = "[^、,やとをにのはがで。\\s「」()]{1,14}?";

  private final Pattern named;

  public Partners(JointPapersProfile profile) {
    this.named =
        Pattern.compile(
            "^(?<names>"
                + NAME
                + "(?:[、,やと]"
                + NAME
                + ")*?)(?:等|など)?(?:"
                + AnyOf.words(profile.together())
                + ")");
  }

  /** The names that are all of a cell, parted by {@code ;}. */
  public static Value listed(Piece cell) {
    return listed(Glyphs.spaced(cell));
  }

  /** The same in a cell of several lines, in which a name may go on in the next. */
  public static Value listed(List<Piece> cell) {
    return listed(cell.size() == 1 ? Glyphs.spaced(cell.getFirst()) : Glyphs.compact(cell));
  }

  private static Value listed(Glyphs glyphs) {
    List<Piece> pieces = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= glyphs.text().length(); at++) {
      boolean parts = at == glyphs.text().length() || "、,".indexOf(glyphs.text().charAt(at)) >= 0;
      if (parts && at > start) {
        Value name = Value.written(glyphs.pieces(start, at));
        pieces.addAll(name.pieces());
        names.add(name.text().strip());
      }
      start = parts ? at + 1 : start;
    }
    return new Value(String.join(";", names), pieces);
  }

  /** The names with which {@code text} begins, parted by {@code ;}. */
  public Optional<Value> of(Piece text) {
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher found = named.matcher(glyphs.text());
    if (!found.find()) {
      return Optional.empty();
    }
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= found.end("names"); at++) {
      boolean parts = at == found.end("names") || "、,やと".indexOf(glyphs.text().charAt(at)) >= 0;
      if (parts) {
        pieces.add(glyphs.piece(start, at));
        start = at + 1;
      }
    }
    return Optional.of(
        new Value(pieces.stream().map(Piece::text).collect(Collectors.joining(";")), pieces));
  }
}
