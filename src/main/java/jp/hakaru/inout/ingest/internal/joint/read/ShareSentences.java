package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.ShareTerm;
import jp.hakaru.inout.ingest.internal.joint.draft.ShareDraft;
import jp.hakaru.inout.ingest.internal.joint.text.Fractions;
import jp.hakaru.inout.ingest.internal.joint.text.Quantities;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Shares and terms told in sentences (文で述べた負担割合・条件): 工事費を、県1/2、市町1/2で負担する。 支援は最大３年。 Each sentence
 * must tell one, or nothing of the text is known.
 */
final class ShareSentences {
  private static final String FRACTION = "(?:\\d{1,2}\\s*/\\s*\\d{1,2}|\\d{1,2}分の\\d{1,2})";

  /** Who or how many are supported, where a number directly follows the word. */
  private static final Pattern SUPPORTED =
      Pattern.compile(
          "\\s*対象(?:者|団体|校|施設)?(?:\\s*:\\s*|\\s+)(?=(?:約|延べ)?\\d[\\d,]*\\s*(?:世帯|人|名|件|戸|校|団体|か所|箇所|社|店|園))");

  private static final Pattern FIGURES = Pattern.compile(FRACTION + "|\\d[\\d,]*(?:百万|千|万|億)?円");
  private static final Pattern NUMBERS = Pattern.compile("\\d|折半|全額");
  private static final Pattern VERB =
      Pattern.compile("(?:とする|とします|である|です|を見込む|を見込みます|を予定する|を予定している|程度とする)\\s*$");
  private static final Pattern MUCH =
      Pattern.compile("\\s*(?:届ける|提供する|支給する|渡す|配る)?(?:提供|支給)?量は[、,]?\\s*");
  private static final Pattern MANY =
      Pattern.compile("\\s*対象(?:者|団体|校|施設)?(?:の数)?は[、,]?\\s*(?=(?:約|延べ)?\\d)");
  private static final Pattern BORNE =
      Pattern.compile(
          "\\s*(?:(?<base>[^。:\\d]{2,40})(?:を|のうち|につき|に対し|について)[、,]?\\s*|[^。、:\\d]{1,20}は[、,]?\\s*)?"
              + "(?<shares>(?:[^\\d、,/。]{1,20}(?:[、,][^\\d、,/。]{1,20}){0,5}?"
              + FRACTION
              + "(?:ずつ)?[、,]?\\s*){1,6})"
              + "(?:の割合)?(?:で|ずつ)?(?:負担|分担|支出)?(?:とする|とします|である|です|する|します|した)?\\s*(?:\\((?<of>[^()\\d]{3,30})\\))?\\s*");
  private static final Pattern PERIOD = Pattern.compile("の?期間$");

  private final JointPapersProfile profile;
  private final Fractions fractions;
  private final Pattern supported;
  private final Map<ShareTerm, Pattern> labels = new EnumMap<>(ShareTerm.class);

  ShareSentences(JointPapersProfile profile) {
    this.profile = profile;
    this.fractions = new Fractions(profile);
    profile
        .terms()
        .forEach((term, names) ->
            labels.put(
                term,
                Pattern.compile("\\s*(?:" + AnyOf.words(names) + ")(?:\\s*:|\\s+|は[、,]?)\\s*")));
    List<String> bare =
        profile.terms().getOrDefault(ShareTerm.SUPPORT_YEARS, List.of()).stream()
            .map(name -> PERIOD.matcher(name).replaceAll(""))
            .distinct()
            .toList();
    this.supported = Pattern.compile("\\s*(?:" + AnyOf.words(bare) + ")は[、,]?(?=[^。]*\\d\\s*年)");
  }

  /** What {@code text} tells; empty where one of its sentences tells nothing of that kind. */
  List<ShareDraft> of(Piece text) {
    Glyphs glyphs = Glyphs.spaced(text);
    List<ShareDraft> found = new ArrayList<>();
    int from = 0;
    while (from < glyphs.text().length()) {
      int stop = glyphs.text().indexOf('。', from);
      int end = stop < 0 ? glyphs.text().length() : stop;
      if (!glyphs.text().substring(from, end).isBlank()) {
        List<ShareDraft> one = sentence(glyphs.piece(from, end));
        if (one.isEmpty()) {
          return List.of();
        }
        found.addAll(one);
      }
      from = end + 1;
    }
    return found;
  }

  /** What a clause of a sentence tells, without the verb at its end. */
  List<ShareDraft> clause(Piece text) {
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher verb = VERB.matcher(glyphs.text());
    int end = verb.find() ? verb.start() : glyphs.text().length();
    List<ShareDraft> shares = sentence(text);
    if (shares.stream().anyMatch(one -> one.term() == ShareTerm.SHARE) || end == 0) {
      return shares;
    }
    Glyphs bare = Glyphs.spaced(glyphs.piece(0, end));
    Matcher much = MUCH.matcher(bare.text());
    if (much.lookingAt()) {
      return Quantities.of(bare, ShareTerm.QUANTITY, 0, much.end(), null);
    }
    Matcher many = MANY.matcher(bare.text());
    if (many.lookingAt()) {
      return Quantities.of(bare, ShareTerm.RECIPIENTS, 0, many.end(), null);
    }
    ShareDraft.Party party = fractions.supporter(bare.piece(0, bare.text().length()));
    int from = party == null ? 0 : bare.text().indexOf('の') + 1;
    return sentence(bare.piece(from, bare.text().length())).stream()
        .map(one -> party == null ? one : one.by(party))
        .toList();
  }

  /** Whether {@code text} bears any number of years, money or what is given. */
  boolean isOfNumbers(Piece text) {
    return NUMBERS.matcher(Glyphs.spaced(text).text()).find();
  }

  /** Whether {@code text} bears fractions or amounts. */
  boolean isOfFigures(Piece text) {
    return FIGURES.matcher(Glyphs.spaced(text).text()).find();
  }

  /** What stands behind the label of shares with which {@code text} begins; empty without one. */
  Optional<Piece> behindLabel(Piece text) {
    Glyphs glyphs = Glyphs.spaced(text);
    return labelled(glyphs, ShareTerm.SHARE)
        .filter(end -> end < glyphs.text().length())
        .map(end -> glyphs.piece(end, glyphs.text().length()));
  }

  /** Whether {@code text} begins with the name of a term, before a colon or a blank. */
  boolean isLabelled(Piece text) {
    Glyphs glyphs = Glyphs.spaced(text);
    return SUPPORTED.matcher(glyphs.text()).lookingAt()
        || profile.terms().keySet().stream().anyMatch(term -> labelled(glyphs, term).isPresent());
  }

  private List<ShareDraft> sentence(Piece text) {
    Glyphs glyphs = Glyphs.spaced(text);
    int from = labelled(glyphs, ShareTerm.SHARE).orElse(0);
    Matcher borne = BORNE.matcher(glyphs.text().substring(from));
    if (borne.matches()) {
      Piece shares = glyphs.piece(from + borne.start("shares"), from + borne.end("shares"));
      String of = borne.group("base") != null ? "base" : borne.group("of") != null ? "of" : "";
      Value base =
          of.isEmpty()
              ? null
              : Value.written(glyphs.pieces(from + borne.start(of), from + borne.end(of)));
      return fractions.parties(Glyphs.spaced(shares), 0, null).stream()
          .map(one -> one.ofBase(base))
          .toList();
    }
    Matcher years = supported.matcher(glyphs.text());
    if (years.lookingAt()) {
      return Quantities.of(glyphs, ShareTerm.SUPPORT_YEARS, 0, years.end(), null);
    }
    Matcher recipients = SUPPORTED.matcher(glyphs.text());
    if (recipients.lookingAt()) {
      return Quantities.of(glyphs, ShareTerm.RECIPIENTS, 0, recipients.end(), null);
    }
    for (ShareTerm term : profile.terms().keySet()) {
      Optional<Integer> end = labelled(glyphs, term);
      if (end.isPresent() && term != ShareTerm.SHARE) {
        return Quantities.of(glyphs, term, 0, end.get(), null);
      }
    }
    return List.of();
  }

  /**
   * Where the name of a term ends with which a sentence begins; empty where it begins with none.
   */
  private Optional<Integer> labelled(Glyphs glyphs, ShareTerm term) {
    Pattern label = labels.get(term);
    Matcher matcher = label == null ? null : label.matcher(glyphs.text());
    return matcher != null && matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
  }
}
