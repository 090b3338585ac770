package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.PartyKind;
import jp.hakaru.base.dossier.ShareTerm;
import jp.hakaru.inout.ingest.internal.joint.draft.ShareDraft;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Shares printed as fractions (負担割合): 県1/2、市町村1/2, 県、市町村、農協各1/3, 償還額の1/2. */
public final class Fractions {
  private static final String FRACTION =
      "(?<fraction>(?<n>\\d{1,2})\\s*/\\s*(?<d>\\d{1,2})|(?<below>\\d{1,2})分の(?<above>\\d{1,2}))";
  private static final Pattern ALONE = Pattern.compile("\\s*" + FRACTION + "\\s*");
  private static final Pattern PARTIES =
      Pattern.compile(
          "\\s*(?<names>[^\\d、,/():。]{1,20}?(?:(?:[、,・]|及び)[^\\d、,/():。]{1,20}?)*?)\\s*(?:(?:が|は)?(?:それぞれ|各)?|:)\\s*"
              + FRACTION
              + "(?<each>ずつ)?\\s*[、,]?");
  private static final Pattern BASE = Pattern.compile("\\s*\\((?<base>[^()\\d]{3,30})\\)\\s*");
  private static final Pattern OF_BASE =
      Pattern.compile("(?<base>[^。]{2,60}?)の\\s*" + FRACTION + "(?:\\s*(?:以内|を補助|を支援|を助成))?");

  private final JointPapersProfile profile;
  private final Pattern supporter;

  public Fractions(JointPapersProfile profile) {
    this.profile = profile;
    this.supporter = Pattern.compile("^(?<body>" + AnyOf.words(profile.bodies()) + ")の(?=\\S)");
  }

  /** Parties each with its fraction, which must be all that stands from {@code from} on. */
  public List<ShareDraft> parties(Glyphs glyphs, int from, @Nullable Value variant) {
    Matcher one = PARTIES.matcher(glyphs.text()).region(from, glyphs.text().length());
    List<ShareDraft> shares = new ArrayList<>();
    int at = from;
    int end = from;
    while (one.lookingAt()) {
      at = one.end();
      end = Math.max(one.end("fraction"), one.end("each"));
      one.region(at, glyphs.text().length());
    }
    Matcher base = BASE.matcher(glyphs.text()).region(at, glyphs.text().length());
    boolean based = end > from && base.matches();
    if (end == from || !based && !glyphs.text().substring(at).isBlank()) {
      return List.of();
    }
    Value of = based ? Value.written(glyphs.pieces(base.start("base"), base.end("base"))) : null;
    Value all = Value.written(glyphs.pieces(from, end));
    one.region(from, glyphs.text().length());
    while (one.lookingAt()) {
      shares(glyphs, one, variant, all).stream()
          .map(share -> of == null ? share : share.ofBase(of))
          .forEach(shares::add);
      one.region(one.end(), glyphs.text().length());
    }
    return shares;
  }

  /** The parties of one fraction, each with all that is printed of the shares. */
  private List<ShareDraft> shares(Glyphs glyphs, Matcher one, @Nullable Value variant, Value all) {
    List<ShareDraft> shares = new ArrayList<>();
    ShareDraft.Fraction fraction = fraction(glyphs, one);
    int start = one.start("names");
    for (int at = start; at <= one.end("names"); at++) {
      boolean and = glyphs.text().startsWith("及び", at) && at < one.end("names");
      boolean parts = and || at == one.end("names") || "、,・".indexOf(glyphs.text().charAt(at)) >= 0;
      if (parts && at > start) {
        boolean goesOn = glyphs.text().startsWith("等", at - 1) && at - 1 > start;
        Value name = Value.written(glyphs.pieces(start, goesOn ? at - 1 : at));
        shares.add(
            new ShareDraft(
                variant,
                new ShareDraft.Party(name, kind(name.text())),
                ShareTerm.SHARE,
                null,
                fraction,
                null,
                null,
                null,
                null,
                all));
        start = at + (and ? 2 : 1);
      }
    }
    return shares;
  }

  private PartyKind kind(String name) {
    return profile.bodies().stream().map(Words::key).anyMatch(Words.key(name)::equals)
        ? PartyKind.BODY
        : PartyKind.ORGANIZATION;
  }

  /** The body whose support a row's label names: 県の支援, 県の総支援額. */
  public ShareDraft.@Nullable Party supporter(Piece label) {
    Glyphs glyphs = Glyphs.spaced(label);
    Matcher named = supporter.matcher(glyphs.text());
    return named.find()
        ? new ShareDraft.Party(
            Value.written(glyphs.pieces(named.start("body"), named.end("body"))), PartyKind.BODY)
        : null;
  }

  /** A fraction of something, which must be all that stands from {@code from} on. */
  public static List<ShareDraft> ofBase(
      Glyphs glyphs, int from, ShareDraft.@Nullable Party party, @Nullable Value variant) {
    Matcher found = OF_BASE.matcher(glyphs.text()).region(from, glyphs.text().length());
    if (!found.matches()) {
      return List.of();
    }
    Value base = Value.written(glyphs.pieces(found.start("base"), found.end("base")));
    Value all = Value.written(glyphs.pieces(from, found.end()));
    return List.of(
        new ShareDraft(
            variant,
            party,
            ShareTerm.SHARE,
            null,
            fraction(glyphs, found),
            null,
            base,
            null,
            null,
            all));
  }

  /** The fraction that is all of a cell. */
  public static Optional<ShareDraft.Fraction> alone(Piece cell) {
    Glyphs glyphs = Glyphs.spaced(cell);
    Matcher found = ALONE.matcher(glyphs.text());
    return found.matches() ? Optional.of(fraction(glyphs, found)) : Optional.empty();
  }

  /** The share of one party as a cell of its own. */
  public ShareDraft of(Value party, ShareDraft.Fraction fraction, @Nullable Value base) {
    return new ShareDraft(
        null,
        new ShareDraft.Party(party, kind(party.text())),
        ShareTerm.SHARE,
        null,
        fraction,
        null,
        base,
        null,
        null,
        Value.written(fraction.pieces()));
  }

  private static ShareDraft.Fraction fraction(Glyphs glyphs, Matcher found) {
    boolean slashed = found.group("n") != null;
    return new ShareDraft.Fraction(
        Integer.parseInt(found.group(slashed ? "n" : "above")),
        Integer.parseInt(found.group(slashed ? "d" : "below")),
        glyphs.pieces(found.start("fraction"), found.end("fraction")));
  }
}
