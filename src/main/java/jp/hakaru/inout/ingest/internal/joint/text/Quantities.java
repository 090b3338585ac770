package jp.hakaru.inout.ingest.internal.joint.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.ShareTerm;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.ShareDraft;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Terms printed as numbers (上限・期間・数量): 25百万円, 10年(H30～39年), (1)米：1年間60kg/世帯. */
public final class Quantities {
  private static final String NUMBER = "(?<number>\\d[\\d,]*(?:\\.\\d+)?)";
  private static final Pattern QUANTITY =
      Pattern.compile(
          NUMBER + "\\s*(?<unit>百万円|千円|万円|億円|円|年間?|世帯|人|件|か所|箇所|戸|台|団体|市町村|校|棟|園|社|店|地区|路線)");
  private static final Pattern SPAN = Pattern.compile("\\(" + Spans.YEARS + "\\)");
  private static final Pattern GOODS =
      Pattern.compile("\\((?<n>\\d)\\)\\s*(?<what>[^\\d():]{1,16}):\\s*(?<text>[^():]*\\d[^():]*)");
  private static final Pattern MEASURED =
      Pattern.compile(
          "(?<per>\\d年間)?\\s*" + NUMBER + "\\s*(?<unit>[a-zA-Z㎏ℓ]{1,3}(?:/[^\\d/]{1,4})?)");
  private static final Pattern GIVEN =
      Pattern.compile(
          "\\s*(?<what>[^\\s\\d:、()]{1,10})\\s*:?\\s*(?<much>(?:\\d年間)?\\s*\\d[\\d,.]*\\s*[a-zA-Z㎏ℓ]{1,3}(?:/[^\\d/\\s]{1,4})?)"
              + "(?:[\\s、]+対象\\s*:?\\s*(?<whom>\\d\\S*))?\\s*");
  private static final Pattern EACH =
      Pattern.compile(
          "(?<what>[^\\d、,をの]{1,8})"
              + NUMBER
              + "(?<unit>[a-zA-Z㎏ℓ]{1,3}|袋|本|枚|個|箱)?(?:(?<more>[、,])|を(?:提供|支給|交付|配布))");

  private Quantities() {}

  /**
   * A number behind a label, with the years for which it holds.
   *
   * @param label where the label stands; of no length where the row has it
   */
  public static List<ShareDraft> of(
      Glyphs glyphs, ShareTerm term, int start, int end, @Nullable Value variant) {
    if (term == ShareTerm.QUANTITY) {
      return measured(glyphs, end, variant);
    }
    Matcher found = QUANTITY.matcher(glyphs.text()).region(end, glyphs.text().length());
    if (term == ShareTerm.SHARE || !found.find() || glyphs.text().contains("。")) {
      return List.of();
    }
    Matcher span = SPAN.matcher(glyphs.text()).region(found.end(), glyphs.text().length());
    Optional<EffortDraft.Span> years = span.find() ? Spans.of(glyphs, span) : Optional.empty();
    int unitEnd = found.group("unit").equals("年間") ? found.end("unit") - 1 : found.end("unit");
    return List.of(
        new ShareDraft(
            variant,
            null,
            term,
            end > start ? Value.written(glyphs.pieces(start, end)) : null,
            null,
            amount(glyphs, found, unitEnd),
            null,
            years.map(EffortDraft.Span::start).orElse(null),
            years.map(EffortDraft.Span::end).orElse(null),
            Value.written(glyphs.pieces(end, glyphs.text().length()))));
  }

  /** What is given, how much of it, and to how many: 米 1年間60kg/世帯 対象 70世帯. */
  public static List<ShareDraft> given(Glyphs glyphs) {
    Matcher given = GIVEN.matcher(glyphs.text());
    if (!given.matches()) {
      return List.of();
    }
    List<ShareDraft> found = new ArrayList<>();
    Value what = Value.written(glyphs.pieces(given.start("what"), given.end("what")));
    Glyphs much = Glyphs.spaced(glyphs.piece(given.start("much"), given.end("much")));
    found.addAll(measured(much, 0, what));
    if (given.group("whom") != null) {
      Glyphs whom = Glyphs.spaced(glyphs.piece(given.start("whom"), given.end("whom")));
      found.addAll(of(whom, ShareTerm.RECIPIENTS, 0, 0, null));
    }
    return found;
  }

  /** How much is given, and in what time. */
  private static List<ShareDraft> measured(Glyphs glyphs, int from, @Nullable Value variant) {
    Matcher found = MEASURED.matcher(glyphs.text()).region(from, glyphs.text().length());
    if (!found.lookingAt() || found.end() < glyphs.text().length()) {
      return List.of();
    }
    return List.of(
        new ShareDraft(
            variant,
            null,
            ShareTerm.QUANTITY,
            null,
            null,
            amount(glyphs, found, found.end("unit")),
            found.start("per") < 0
                ? null
                : Value.written(glyphs.pieces(found.start("per"), found.end("per"))),
            null,
            null,
            Value.written(glyphs.pieces(from, glyphs.text().length()))));
  }

  private static ShareDraft.Amount amount(Glyphs glyphs, Matcher found, int unitEnd) {
    Value unit =
        found.start("unit") < 0 ? null : Value.written(glyphs.pieces(found.start("unit"), unitEnd));
    return new ShareDraft.Amount(
        new BigDecimal(found.group("number").replace(",", "")),
        unit,
        glyphs.pieces(found.start("number"), found.end("number")));
  }

  /** Numbered goods, each with how much of it; more than one in a row stay a text. */
  public static List<ShareDraft> goods(Glyphs glyphs) {
    Matcher one = GOODS.matcher(glyphs.text());
    List<ShareDraft> goods = new ArrayList<>();
    while (one.find()) {
      if (Integer.parseInt(one.group("n")) != goods.size() + 1) {
        return List.of();
      }
      Matcher measured = MEASURED.matcher(glyphs.text()).region(one.start("text"), one.end("text"));
      boolean single = !one.group("what").contains("、") && measured.lookingAt();
      boolean whole = single && glyphs.text().substring(measured.end(), one.end("text")).isBlank();
      goods.add(
          good(
              Value.written(glyphs.pieces(one.start("what"), one.end("what"))),
              whole ? amount(glyphs, measured, measured.end("unit")) : null,
              whole && measured.start("per") >= 0
                  ? Value.written(glyphs.pieces(measured.start("per"), measured.end("per")))
                  : null,
              Value.written(glyphs.pieces(one.start("text"), one.end("text")))));
    }
    return goods;
  }

  /**
   * Goods in a row, each with its number: 米60kg、味噌3kgを提供. A unit that is not printed stays unset.
   */
  public static List<ShareDraft> each(Glyphs glyphs) {
    Matcher one = EACH.matcher(glyphs.text());
    List<ShareDraft> goods = new ArrayList<>();
    int from = 0;
    while (one.find(from)) {
      boolean adjoins = goods.isEmpty() || one.start() == from;
      if (!adjoins) {
        goods.clear();
      }
      int end = one.start("unit") < 0 ? one.end("number") : one.end("unit");
      goods.add(
          good(
              Value.written(glyphs.pieces(one.start("what"), one.end("what"))),
              amount(glyphs, one, end),
              null,
              Value.written(glyphs.pieces(one.start("what"), end))));
      from = one.end();
      if (one.start("more") < 0) {
        return goods;
      }
    }
    return List.of();
  }

  private static ShareDraft good(
      Value what, ShareDraft.@Nullable Amount amount, @Nullable Value base, Value text) {
    return new ShareDraft(
        what, null, ShareTerm.QUANTITY, null, null, amount, base, null, null, text);
  }
}
