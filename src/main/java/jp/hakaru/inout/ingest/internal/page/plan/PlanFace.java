package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.hakaru.inout.ingest.internal.page.draft.PageDraft;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.PeriodText;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** The title and period of the plan as the face of the paper prints them (表紙の計画名と計画期間). */
final class PlanFace {
  /** The same year of the other calendar. */
  private static final String BESIDE =
      "(?:\\((?:明治|大正|昭和|平成|令和|[MTSHR])?(?:\\d{1,4}|元)(?:年度|年)?\\))?";

  private static final String YEAR =
      "(?:明治|大正|昭和|平成|令和|[MTSHR])?(?:(?:19|20)\\d{2}|\\d{1,2}|元)" + BESIDE + "(?:年度|年)?" + BESIDE;

  private static final Pattern SPAN =
      Pattern.compile("(?<start>" + YEAR + ")(?:~|-|から|[▶►→])(?<end>" + YEAR + ")");
  private static final int NEAR = 4;

  private final Pattern title;

  /** What names a part of the book. */
  private final Pattern part;

  private final Notes notes;

  PlanFace(PlanPagesProfile profile, Notes notes) {
    this.notes = notes;
    this.part = Pattern.compile("第\\d{1,2}(?:" + AnyOf.words(profile.bookParts().words()) + ").*");
    this.title =
        Pattern.compile(
            "(?<title>[^。、()\\[\\]]{0,50}(?:"
                + AnyOf.words(profile.planTitles())
                + ")(?:20\\d\\d)?)(?<rest>[(\\[]?.{0,40})");
  }

  /**
   * What {@code lines}, those before the first heading, print; the first title counts that names no
   * part of the book, else the first.
   */
  PageDraft.Plan read(List<PlanLine> lines) {
    List<Integer> titles =
        IntStream.range(0, lines.size())
            .filter(at -> title(lines.get(at)).isPresent())
            .boxed()
            .toList();
    return titles.stream()
        .filter(at -> !isPart(lines.get(at)))
        .findFirst()
        .or(() -> titles.stream().findFirst())
        .map(at -> of(lines, at))
        .orElseGet(() -> new PageDraft.Plan(null, null, null));
  }

  private boolean isPart(PlanLine line) {
    return part.matcher(Glyphs.compact(List.of(line.line().whole())).text()).matches();
  }

  private Optional<Glyphs> title(PlanLine line) {
    Glyphs glyphs = Glyphs.compact(List.of(line.line().whole()));
    Matcher matcher = title.matcher(glyphs.text());
    boolean plain = matcher.matches() && isPeriod(matcher.group("rest"));
    return plain && line.label() == null ? Optional.of(glyphs) : Optional.empty();
  }

  private static boolean isPeriod(String rest) {
    return rest.isEmpty() || SPAN.matcher(rest).find();
  }

  private PageDraft.Plan of(List<PlanLine> lines, int first) {
    List<Piece> pieces = new ArrayList<>();
    int at = first;
    Optional<PageDraft.Plan> dated = Optional.empty();
    while (at < lines.size() && dated.isEmpty()) {
      Optional<Glyphs> part = title(lines.get(at));
      if (part.isEmpty()) {
        break;
      }
      Matcher matcher = title.matcher(part.get().text());
      if (matcher.matches()) {
        pieces.addAll(part.get().pieces(matcher.start("title"), matcher.end("title")));
      }
      notes.structure(lines.get(at).line().whole());
      dated = period(lines.get(at), null);
      at++;
    }
    Value title = lines(pieces);
    for (int i = at; i < Math.min(lines.size(), at + NEAR) && dated.isEmpty(); i++) {
      dated = period(lines.get(i), title);
    }
    return dated
        .map(plan -> new PageDraft.Plan(title, plan.start(), plan.end()))
        .orElseGet(() -> new PageDraft.Plan(title, null, null));
  }

  /** Titles of several lines, such as that of the plan and that of its part, stand apart. */
  private static Value lines(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < pieces.size(); at++) {
      boolean next = at > 0 && pieces.get(at).line() != pieces.get(at - 1).line();
      text.append(next ? " " : "").append(pieces.get(at).text());
    }
    return pieces.stream().map(piece -> piece.line()).distinct().count() > 1
        ? new Value(text.toString(), pieces)
        : new Value(Value.written(pieces).text().replaceAll("[\\s　]{2,}|\\t", " "), pieces);
  }

  private Optional<PageDraft.Plan> period(PlanLine line, @Nullable Value below) {
    Glyphs glyphs = Glyphs.compact(List.of(line.line().whole()));
    Matcher span = SPAN.matcher(glyphs.text());
    while (span.find()) {
      PeriodText.Year start = null;
      PeriodText.Year end = null;
      PeriodText period =
          PeriodText.of(bare(span.group("start")) + "~" + bare(span.group("end"))).orElse(null);
      if (period != null) {
        start = period.start();
        end = period.end();
      }
      if (start != null && end != null) {
        if (below != null) {
          notes.structure(line.line().whole());
        }
        return Optional.of(
            new PageDraft.Plan(
                below,
                new PageDraft.YearAt(
                    start.year(), glyphs.pieces(span.start("start"), span.end("start"))),
                new PageDraft.YearAt(
                    end.year(), glyphs.pieces(span.start("end"), span.end("end")))));
      }
    }
    return Optional.empty();
  }

  /** A year without that of the other calendar beside it. */
  private static String bare(String year) {
    return year.replaceAll("\\(.*\\)", "");
  }
}
