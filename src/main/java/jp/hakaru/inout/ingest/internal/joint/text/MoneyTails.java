package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.ThemeDraft;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What stands in brackets behind an amount or a name that costs (金額・費目の後の括弧): 〔河川課〕, （令和７年度～令和９年度）.
 */
public final class MoneyTails {
  private static final String BRACKET = "[\\[【〔(<〈《](?<inside>[^\\[\\]【】〔〕()<>〈〉《》]+)[\\]】〕)>〉》]";
  private static final Pattern LAST = Pattern.compile("\\s*" + BRACKET + "\\s*$");
  private static final Pattern YEARS =
      Pattern.compile("\\s*(?:[\\p{IsHan}]{2,6}\\s*:\\s*)?" + Spans.YEARS + "\\s*");

  private static final Pattern LABELLED =
      Pattern.compile("\\s*\\p{IsHan}{2,6}\\s*:\\s*(?<rest>\\S.*?)\\s*");

  private final Tails tails;

  public MoneyTails(Tails tails) {
    this.tails = tails;
  }

  /**
   * A text and what its brackets told.
   *
   * @param rest without these brackets
   */
  public record Parted(
      Piece rest, ThemeDraft.@Nullable Departments departments, EffortDraft.@Nullable Span period) {
    /** Tells {@code effort} what the brackets told, where nothing told it before. */
    public void tell(EffortDraft effort) {
      if (departments != null && effort.departments() == null) {
        effort.departments(departments);
      }
      if (period != null && effort.period() == null) {
        effort.period(period);
      }
    }
  }

  /** {@code text} without the departments and years that stand in brackets at its end. */
  public Parted of(Piece text) {
    Parted parted = new Parted(text, null, null);
    while (true) {
      Glyphs glyphs = Glyphs.spaced(parted.rest());
      Matcher last = LAST.matcher(glyphs.text());
      if (!last.find() || last.start() == 0) {
        return parted;
      }
      Piece inside = glyphs.piece(last.start("inside"), last.end("inside"));
      Piece rest = glyphs.piece(0, last.start());
      Optional<EffortDraft.Span> span = span(inside);
      Optional<ThemeDraft.Departments> named = tails.divisions(unlabelled(inside));
      if (span.isPresent() && parted.period() == null) {
        parted = new Parted(rest, parted.departments(), span.get());
      } else if (named.isPresent() && parted.departments() == null) {
        parted = new Parted(rest, named.get(), parted.period());
      } else {
        return parted;
      }
    }
  }

  /** What stands behind a label and a colon: 担当課：河川課. */
  private static Piece unlabelled(Piece inside) {
    Glyphs glyphs = Glyphs.spaced(inside);
    Matcher labelled = LABELLED.matcher(glyphs.text());
    return labelled.matches() ? glyphs.piece(labelled.start("rest"), labelled.end("rest")) : inside;
  }

  private static Optional<EffortDraft.Span> span(Piece inside) {
    Glyphs glyphs = Glyphs.spaced(inside);
    Matcher years = YEARS.matcher(glyphs.text());
    return years.matches() ? Spans.of(glyphs, years) : Optional.empty();
  }
}
