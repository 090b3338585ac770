package jp.hakaru.face.portal.internal.document;

import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.base.web.NotFound;
import jp.hakaru.face.portal.internal.PortalPages;
import jp.hakaru.face.portal.internal.element.Asked;
import jp.hakaru.face.portal.internal.element.DocumentPart;
import jp.hakaru.face.portal.internal.element.PageHead;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with a part of a document (文書); leads to the part that has a line asked for. */
@Controller
final class DocumentController {
  private static final String MISSING_LINE = "portal.missing.line";
  private static final String MISSING_PAGE = "portal.missing.page_of_document";

  private final PortalPages pages;

  DocumentController(PortalPages pages) {
    this.pages = pages;
  }

  @GetMapping("/{code:[0-9]{6}}/document/{id}")
  String document(
      @PathVariable String code,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String asof,
      @RequestParam(name = PageHead.FROM, required = false) @Nullable String from,
      @RequestParam(name = PageHead.PAGE, required = false) @Nullable String page,
      Model model) {
    Asked asked = Asked.of(code, asof);
    model.addAttribute(
        FramedPage.ATTRIBUTE,
        page == null
            ? lines(asked, Asked.id(id), number(from, MISSING_LINE))
            : page(asked, Asked.id(id), number(page, MISSING_PAGE)));
    return "portal/document/document";
  }

  @GetMapping(path = "/{code:[0-9]{6}}/document/{id}", params = "line")
  String line(
      @PathVariable String code,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String asof,
      @RequestParam String line) {
    int number = number(line, MISSING_LINE);
    DocumentPage page = lines(Asked.of(code, asof), Asked.id(id), number);
    if (page.isPaged()) {
      throw new NotFound(MISSING_LINE, line);
    }
    return "redirect:" + page.place("L" + number);
  }

  private DocumentPage lines(Asked asked, Id id, int line) {
    DocumentPage page = part(asked, id, DocumentPart.Lines.holding(line));
    boolean has = page.isPaged() ? line == 1 : line <= Math.max(1, page.document().lines());
    if (!has) {
      throw new NotFound(MISSING_LINE, line);
    }
    return page;
  }

  private DocumentPage page(Asked asked, Id id, int number) {
    DocumentPage page = part(asked, id, new DocumentPart.Page(number));
    if (number > page.pages()) {
      throw new NotFound(MISSING_PAGE, number);
    }
    return page;
  }

  private DocumentPage part(Asked asked, Id id, DocumentPart part) {
    return pages
        .findDocument(asked.code(), id, part, asked.asOf())
        .orElseThrow(() -> asked.without(id));
  }

  /** The number asked for; the first where none is. */
  private static int number(@Nullable String number, String missing) {
    if (number == null || number.isBlank()) {
      return 1;
    }
    try {
      return Math.max(1, Integer.parseInt(number.strip()));
    } catch (NumberFormatException e) {
      throw new NotFound(missing, e, number);
    }
  }
}
