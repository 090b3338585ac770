package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.internal.page.draft.PageDraft;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.PeriodText;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Finds title and period of the plan (計画名と計画期間): before the first heading, else at the head or foot
 * of pages.
 */
final class PlanTitle {
  private static final int LONGEST = 50;
  private static final Pattern TITLED =
      Pattern.compile("(?<title>[^()\\[\\]]+)(?:[(\\[](?<period>[^()\\[\\]]*)[)\\]])?");
  private static final Pattern ALONE =
      Pattern.compile(
          "(?<title>)[(\\[【]?(?:[^\\d()\\[\\]:]{2,6}[:】])?(?:[^\\d()\\[\\]:~]{0,4}期間)?"
              + "(?<period>[^()\\[\\]]*?)(?:の\\d{1,2}(?:年間|[かカ箇ヶヵ]年間?))?[)\\]】]?");

  /** A year of the other calendar in brackets behind a year. */
  private static final Pattern ALSO =
      Pattern.compile("[(\\[](?:(?:19|20)\\d{2}|(?:令和|平成|[HR])(?:\\d{1,2}|元))(?:年度|年)?[)\\]]");

  /** Two of them behind two years: 令和6年度～令和10年度（2024～2028）. */
  private static final Pattern ALSO_YEARS =
      Pattern.compile("[(\\[](?:19|20)\\d{2}(?:年度|年)?[~-](?:19|20)\\d{2}(?:年度|年)?[)\\]]");

  /** A line of page furniture without the number of its page. */
  private static final Pattern BARE =
      Pattern.compile(
          "[\\s\u3000]*(?:\\d{1,3}[\\s\u3000]+)?(?<line>\\D.*?)(?:[\\s\u3000]+\\d{1,3})?[\\s\u3000]*");

  /** The heading of a part of the book. */
  private static final Pattern CHAPTER = Pattern.compile("第\\d{1,2}[部編章節]");

  private final List<String> words;
  private final Pattern part;
  private final Notes notes;

  PlanTitle(MeasurePagesProfile profile, Notes notes) {
    this.words = profile.titleWords().stream().map(Words::key).toList();
    this.part =
        Pattern.compile(
            "(?<title>(?:第\\d{1,2}[次期])?(?:"
                + AnyOf.words(profile.titleWords())
                + "))[(\\[]?(?<period>[^()\\[\\]]*)[)\\]]?");
    this.notes = notes;
  }

  /**
   * The plan as the lines before the first heading print it, the first of each counts; where these
   * have no title, as the one that several pages print.
   */
  PageDraft.Plan read(List<Line> front, List<Line> furniture) {
    PageDraft.Plan plan = read(front);
    Value title = plan.title();
    if (title == null) {
      return running(furniture, plan);
    }
    return words.contains(Words.key(title.text()))
        ? read(withHeads(front, furniture, title))
        : plan;
  }

  /** The lines before the first heading with the running heads above a title that names a part. */
  private List<Line> withHeads(List<Line> front, List<Line> furniture, Value title) {
    int part = title.pieces().getFirst().line().number();
    Stream<Line> heads =
        furniture.stream()
            .filter(line -> line.number() < part)
            .flatMap(line -> titled(line).stream());
    return Stream.concat(front.stream(), heads)
        .sorted(Comparator.comparingInt(Line::number))
        .toList();
  }

  private PageDraft.Plan running(List<Line> furniture, PageDraft.Plan plan) {
    Map<String, List<Line>> titles =
        furniture.stream()
            .flatMap(line -> titled(line).or(() -> titled(first(line))).stream())
            .collect(
                Collectors.groupingBy(
                    line -> Words.key(line.whole().text()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Line> first = titles.values().stream().findFirst().orElse(List.of());
    return titles.size() == 1 && first.size() > 1 ? read(first.getFirst(), plan) : plan;
  }

  private static Line first(Line line) {
    return line.only(List.of(line.first()));
  }

  /** A line of page furniture without the page's number, where a title is left. */
  private Optional<Line> titled(Line line) {
    Matcher bare = BARE.matcher(line.raw());
    if (!bare.matches()) {
      return Optional.empty();
    }
    Line alone = new Piece(line, bare.start("line"), bare.end("line")).alone();
    String text = Glyphs.compact(List.of(alone.whole())).without(ALSO).text();
    Matcher titled = TITLED.matcher(text);
    return titled.matches()
            && isTitle(titled.group("title"))
            && !words.contains(titled.group("title"))
            && !CHAPTER.matcher(text).lookingAt()
        ? Optional.of(alone)
        : Optional.empty();
  }

  /**
   * As lines before the first heading print it; a part of the book is its title where none else is.
   */
  private PageDraft.Plan read(List<Line> front) {
    List<Line> bare = front.stream().filter(line -> !isChapter(line)).toList();
    boolean titled = bare.stream().anyMatch(line -> !line.isBlank() && isTitled(line));
    return readAll(titled ? bare : front);
  }

  private static boolean isChapter(Line line) {
    return !line.isBlank()
        && CHAPTER.matcher(Glyphs.compact(List.of(line.whole())).text()).lookingAt();
  }

  private boolean isTitled(Line line) {
    Matcher titled = TITLED.matcher(Glyphs.compact(List.of(line.whole())).without(ALSO).text());
    return titled.matches() && isTitle(titled.group("title"));
  }

  private PageDraft.Plan readAll(List<Line> front) {
    PageDraft.Plan plan = new PageDraft.Plan(null, null, null);
    Value before = null;
    for (Line line : front) {
      if (!line.isBlank()) {
        Value title = plan.title();
        plan = title != null && title == before ? part(line, plan) : read(line, plan);
        before = title == null ? plan.title() : null;
      }
    }
    return plan;
  }

  /** The line right below a title may name the part of the plan by one of its words: 前期基本計画. */
  private PageDraft.Plan part(Line line, PageDraft.Plan plan) {
    Glyphs glyphs = Glyphs.compact(List.of(line.whole())).without(ALSO);
    Matcher part = this.part.matcher(glyphs.text());
    Value title = plan.title();
    boolean names = part.matches() && isPeriodOrNone(part.group("period"));
    if (!names || title == null || !isTitle(part.group("title"))) {
      return read(line, plan);
    }
    List<Piece> pieces = new ArrayList<>(title.pieces());
    pieces.add(glyphs.piece(0, part.end("title")));
    notes.structure(line.whole());
    return withPeriod(new PageDraft.Plan(spaced(pieces), plan.start(), plan.end()), part, glyphs);
  }

  private static boolean isPeriodOrNone(String text) {
    return text.isEmpty() || PeriodText.of(text).isPresent();
  }

  /** The plan with what a line prints: all of it, or the first of its cells. */
  private PageDraft.Plan read(Line line, PageDraft.Plan plan) {
    for (int cells = line.cells().size(); cells > 0; cells--) {
      PageDraft.Plan found = whole(line.only(line.cells().subList(0, cells)), plan);
      if (found != plan) {
        return found;
      }
    }
    return plan;
  }

  private PageDraft.Plan whole(Line line, PageDraft.Plan plan) {
    Glyphs glyphs = Glyphs.compact(List.of(line.whole())).without(ALSO);
    Matcher titled = TITLED.matcher(glyphs.text());
    if (plan.title() == null && titled.matches() && isTitle(titled.group("title"))) {
      notes.structure(line.whole());
      String more = titled.group("period");
      boolean bracketed = more != null && isTitle(more);
      Value title =
          bracketed
              ? spaced(List.of(line.whole()))
              : spaced(List.of(glyphs.piece(0, titled.end("title"))));
      return withPeriod(new PageDraft.Plan(title, plan.start(), plan.end()), titled, glyphs);
    }
    for (Glyphs one : List.of(glyphs, glyphs.without(ALSO_YEARS))) {
      Matcher alone = ALONE.matcher(one.text());
      PageDraft.Plan found = alone.matches() ? withPeriod(plan, alone, one) : plan;
      if (found != plan) {
        return found;
      }
    }
    return plan;
  }

  /** The parts of a title with one narrow blank between, whatever blank or line parts them. */
  private static Value spaced(List<Piece> pieces) {
    String text =
        pieces.stream()
            .map(piece -> piece.text().strip().replaceAll("[\\s　]{2,}|\\t", " "))
            .collect(Collectors.joining(" "));
    return new Value(text, pieces);
  }

  private boolean isTitle(String text) {
    String bare = text.replaceFirst("(?:19|20)\\d{2}$", "");
    return text.length() <= LONGEST && words.stream().anyMatch(bare::endsWith);
  }

  private PageDraft.Plan withPeriod(PageDraft.Plan plan, Matcher matcher, Glyphs glyphs) {
    String text = matcher.group("period");
    Optional<PeriodText> found = text == null ? Optional.empty() : PeriodText.of(text);
    PeriodText period = found.orElse(null);
    if (period == null || plan.start() != null) {
      return plan;
    }
    int from = matcher.start("period");
    notes.structure(glyphs.piece(matcher.start(), matcher.end()));
    return new PageDraft.Plan(
        plan.title(), year(period.start(), from, glyphs), year(period.end(), from, glyphs));
  }

  private static PageDraft.@Nullable YearAt year(
      PeriodText.@Nullable Year year, int from, Glyphs glyphs) {
    return year == null
        ? null
        : new PageDraft.YearAt(year.year(), glyphs.pieces(from + year.from(), from + year.to()));
  }
}
