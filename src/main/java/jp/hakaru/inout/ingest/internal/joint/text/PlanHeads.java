package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.page.draft.PageDraft;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** How a plan that is printed in the paper is named (計画の題): 「…方針」, 【計画】…大綱（令和2年度～令和6年度）. */
public final class PlanHeads {
  private static final Pattern QUOTED = Pattern.compile("[「『](?<name>[^」』]+)[」』]");
  private static final Pattern TITLED =
      Pattern.compile(
          "\\s*(?<label>[\\[【〔][^\\]】〕]{1,8}[\\]】〕])?\\s*(?<name>[^\\s()\\[\\]【】〔〕「」『』]+?)"
              + "\\s*(?<years>\\("
              + Spans.YEARS
              + "\\))?\\s*(?<cut>(?:より|から|\\(?(?:抜粋|概要|要約|要旨|骨子)\\)?|の(?:概要|あらまし|要点))+)?\\s*");
  private static final Pattern YEARS = Pattern.compile("[」』]\\s*\\(" + Spans.YEARS + "\\)");

  private PlanHeads() {}

  /** The plan that a heading names in quotes, behind a label, or before its years. */
  public static Optional<PageDraft.Plan> of(Piece head) {
    Optional<Value> quoted = quoted(head);
    Glyphs glyphs = Glyphs.spaced(head);
    if (quoted.isPresent()) {
      Matcher years = YEARS.matcher(glyphs.text());
      return quoted.map(
          name -> plan(name, years.find() ? Spans.of(glyphs, years).orElse(null) : null));
    }
    Matcher titled = TITLED.matcher(glyphs.text());
    if (!titled.matches() || isBare(titled)) {
      return Optional.empty();
    }
    EffortDraft.Span span =
        titled.group("years") == null ? null : Spans.of(glyphs, titled).orElse(null);
    return Optional.of(
        plan(Value.written(glyphs.pieces(titled.start("name"), titled.end("name"))), span));
  }

  /** Whether nothing but the words themselves makes a line the title of a plan. */
  private static boolean isBare(Matcher titled) {
    return titled.group("label") == null
        && titled.group("years") == null
        && titled.group("cut") == null;
  }

  private static PageDraft.Plan plan(Value name, EffortDraft.@Nullable Span span) {
    return new PageDraft.Plan(
        name, span == null ? null : year(span.start()), span == null ? null : year(span.end()));
  }

  private static PageDraft.@Nullable YearAt year(@Nullable YearAt year) {
    return year == null ? null : new PageDraft.YearAt(year.year(), year.pieces());
  }

  /** Whether a line says from which plan the paper quotes. */
  public static boolean isQuoting(JointLine line) {
    return !line.isTable()
        && line.wholeKey().matches(".*[「『].+[」』].*抜粋.*")
        && quoted(line.cells().getFirst()).isPresent();
  }

  /** What stands between the first quotes. */
  public static Optional<Value> quoted(Piece piece) {
    Matcher quotes = QUOTED.matcher(piece.text());
    return quotes.find()
        ? Optional.of(
            Value.written(
                new Piece(
                    piece.line(),
                    piece.start() + quotes.start("name"),
                    piece.start() + quotes.end("name"))))
        : Optional.empty();
  }
}
