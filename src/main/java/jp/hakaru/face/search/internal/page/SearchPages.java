package jp.hakaru.face.search.internal.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.base.web.Frame;
import jp.hakaru.face.search.internal.feed.FeedRound;
import jp.hakaru.face.search.internal.index.Facet;
import jp.hakaru.face.search.internal.index.FacetCount.Count;
import jp.hakaru.face.search.internal.page.SearchPage.Choice;
import jp.hakaru.face.search.internal.page.SearchPage.Choices;
import jp.hakaru.face.search.internal.query.Answer;
import jp.hakaru.face.search.internal.query.Finder;
import jp.hakaru.face.search.internal.query.Question;
import jp.hakaru.inout.publication.PublicBody;
import org.jspecify.annotations.Nullable;

/** Makes the page of an answer (検索結果の画面の組み立て). */
public final class SearchPages {
  private static final Duration FIRST_ANSWER = Duration.ofSeconds(20);
  private static final List<Facet> SHOWN =
      List.of(Facet.KIND, Facet.BODY, Facet.PLAN, Facet.DEPARTMENT, Facet.YEAR, Facet.STATUS);
  private static final int FREQUENT = 6;

  private final Finder finder;
  private final FeedRound round;

  public SearchPages(Finder finder, FeedRound round) {
    this.finder = finder;
    this.round = round;
  }

  /**
   * The page of what {@code question} finds.
   *
   * @param body whose rows alone are looked through
   */
  SearchPage page(Question question, Optional<PublicBody> body) {
    round.awaitFirst(FIRST_ANSWER);
    Optional<Answer> found = finder.find(question);
    SearchAddress address = SearchAddress.of(question);
    Answer answer = found.orElseGet(SearchPages::none);
    return new SearchPage(
        frame(address.href(question.page()), body),
        SearchPaths.of(question.body()),
        question.text(),
        question.isCut(),
        found.isEmpty() ? SearchPage.NOT_READY : answer.way().name().toLowerCase(Locale.ROOT),
        answer.instead().orElse(null),
        answer.total(),
        answer.hits(),
        narrowed(question, answer, address),
        choices(question, answer, address),
        turn(question, answer, address),
        body.isEmpty() ? null : address.overAll().href());
  }

  private static Answer none() {
    return new Answer(Answer.Way.NONE, 0, List.of(), Map.of(), Optional.empty());
  }

  private static Frame frame(String href, Optional<PublicBody> body) {
    return body.map(one ->
            new Frame(
                new Frame.Body(one.code(), one.name()),
                AsOf.NOW,
                href,
                one.releasedOn(),
                List.of(new Crumb("/" + one.code(), one.name()))))
        .orElseGet(() -> Frame.ofSite(AsOf.NOW, href));
  }

  private static List<Choice> narrowed(Question question, Answer answer, SearchAddress address) {
    List<Choice> narrowed = new ArrayList<>();
    for (Facet facet : SHOWN) {
      String value = question.narrowed().get(facet);
      if (value != null) {
        String href = address.without(facet).href();
        narrowed.add(new Choice(facet.word(), value, label(facet, value, answer), 0, href));
      }
    }
    return narrowed;
  }

  private static String label(Facet facet, String value, Answer answer) {
    return answer.counts().getOrDefault(facet, List.of()).stream()
        .filter(count -> count.value().value().equals(value))
        .map(count -> count.value().label())
        .findFirst()
        .orElse(value);
  }

  /** A facet of which all results have the same values narrows nothing. */
  private static List<Choices> choices(Question question, Answer answer, SearchAddress address) {
    SearchAddress from = answer.instead().map(address::saying).orElse(address);
    List<Choices> choices = new ArrayList<>();
    for (Facet facet : SHOWN) {
      List<Count> counts = answer.counts().getOrDefault(facet, List.of());
      boolean isNarrowing = counts.stream().anyMatch(count -> count.rows() < answer.total());
      boolean isAsked =
          question.narrowed().containsKey(facet)
              || (facet == Facet.BODY && question.body().isPresent());
      if (isNarrowing && !isAsked) {
        List<Choice> all = counts.stream().map(count -> choice(facet, count, from)).toList();
        int fold = all.size() <= FREQUENT + 1 ? all.size() : FREQUENT;
        choices.add(new Choices(facet.word(), all.subList(0, fold), all.subList(fold, all.size())));
      }
    }
    return choices;
  }

  private static Choice choice(Facet facet, Count count, SearchAddress from) {
    String value = count.value().value();
    return new Choice(
        facet.word(), value, count.value().label(), count.rows(), from.with(facet, value).href());
  }

  private static SearchPage.Turn turn(Question question, Answer answer, SearchAddress address) {
    int page = question.page();
    @Nullable String before = page > 1 ? address.href(page - 1) : null;
    @Nullable String after = page < answer.pages() ? address.href(page + 1) : null;
    return new SearchPage.Turn(page, answer.pages(), (page - 1) * Question.PAGE + 1, before, after);
  }
}
