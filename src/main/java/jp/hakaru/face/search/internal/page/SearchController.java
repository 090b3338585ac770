package jp.hakaru.face.search.internal.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.web.BadRequest;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.base.web.NotFound;
import jp.hakaru.base.web.SiteSearch;
import jp.hakaru.face.search.internal.index.EntryKind;
import jp.hakaru.face.search.internal.index.Facet;
import jp.hakaru.face.search.internal.query.Question;
import jp.hakaru.face.search.internal.query.Suggestions;
import jp.hakaru.inout.publication.PublicBody;
import jp.hakaru.inout.publication.PublicRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Answers searches (検索) over all bodies and in one, and what is offered while someone types. */
@Controller
final class SearchController {
  /** Pages of results are for readers, not for other search engines to keep. */
  private static final String ROBOTS = "X-Robots-Tag";

  private static final String NOT_KEPT = "noindex";
  private static final int LONGEST_VALUE = 300;

  private final SearchPages pages;
  private final Suggestions suggestions;
  private final PublicRecord record;
  private final MessageSource messages;

  SearchController(
      SearchPages pages, Suggestions suggestions, PublicRecord record, MessageSource messages) {
    this.pages = pages;
    this.suggestions = suggestions;
    this.record = record;
    this.messages = messages;
  }

  /** A title that goes on from what was typed, and what kind of row it is of. */
  record Offer(String title, String kind) {}

  @GetMapping("/search")
  String search(@RequestParam Map<String, String> asked, Model model, HttpServletResponse answer) {
    return page(asked, Optional.empty(), model, answer);
  }

  @GetMapping("/{code:[0-9]{6}}/search")
  String search(
      @PathVariable String code,
      @RequestParam Map<String, String> asked,
      Model model,
      HttpServletResponse answer) {
    return page(asked, Optional.of(body(code)), model, answer);
  }

  @GetMapping("/search/suggest")
  @ResponseBody
  List<Offer> suggest(
      @RequestParam(name = SiteSearch.PARAMETER, defaultValue = "") String typed,
      Locale locale,
      HttpServletResponse answer) {
    return offers(typed, Optional.empty(), locale, answer);
  }

  @GetMapping("/{code:[0-9]{6}}/search/suggest")
  @ResponseBody
  List<Offer> suggest(
      @PathVariable String code,
      @RequestParam(name = SiteSearch.PARAMETER, defaultValue = "") String typed,
      Locale locale,
      HttpServletResponse answer) {
    return offers(typed, Optional.of(body(code).code()), locale, answer);
  }

  private List<Offer> offers(
      String typed, Optional<MunicipalityCode> body, Locale locale, HttpServletResponse answer) {
    answer.setHeader(ROBOTS, NOT_KEPT);
    return suggestions.of(typed, body).stream()
        .map(one -> new Offer(one.title(), name(one.kind(), locale)))
        .toList();
  }

  private String name(EntryKind kind, Locale locale) {
    return messages.getMessage("search.kind." + kind.word(), null, locale);
  }

  private String page(
      Map<String, String> asked,
      Optional<PublicBody> body,
      Model model,
      HttpServletResponse answer) {
    answer.setHeader(ROBOTS, NOT_KEPT);
    Question question =
        Question.of(asked.getOrDefault(SiteSearch.PARAMETER, ""), body.map(PublicBody::code))
            .narrowedBy(narrowed(asked))
            .onPage(number(asked.get(SearchAddress.PAGE)));
    SearchPage page = pages.page(question, body);
    model.addAttribute(FramedPage.ATTRIBUTE, page);
    if (page.way().equals(SearchPage.NOT_READY)) {
      answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
    return "search/search";
  }

  private static Map<Facet, String> narrowed(Map<String, String> asked) {
    Map<Facet, String> narrowed = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      String value = asked.getOrDefault(facet.word(), "");
      if (!value.isBlank()) {
        narrowed.put(facet, value.substring(0, Math.min(value.length(), LONGEST_VALUE)));
      }
    }
    return narrowed;
  }

  private static int number(@Nullable String page) {
    if (page == null || page.isBlank()) {
      return 1;
    }
    try {
      int number = Integer.parseInt(page.strip());
      if (number >= 1 && number <= Question.PAGES) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new BadRequest("search.refused.page", e, cut(page), Question.PAGES);
    }
    throw new BadRequest("search.refused.page", null, cut(page), Question.PAGES);
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), Question.LONGEST));
  }

  /**
   * The body that an address names.
   *
   * @throws NotFound when it is none, or has nothing released
   */
  private PublicBody body(String code) {
    try {
      return record
          .findBody(MunicipalityCode.parse(code))
          .orElseThrow(() -> new NotFound("search.missing.body", code));
    } catch (IllegalArgumentException e) {
      throw new NotFound("search.missing.body", e, code);
    }
  }
}
