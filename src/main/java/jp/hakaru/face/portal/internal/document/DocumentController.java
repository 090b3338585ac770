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

/** Answers with some lines of a document (文書); leads to the part that has a line asked for. */
@Controller
final class DocumentController {
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
      Model model) {
    model.addAttribute(FramedPage.ATTRIBUTE, page(Asked.of(code, asof), Asked.id(id), from));
    return "portal/document/document";
  }

  @GetMapping(path = "/{code:[0-9]{6}}/document/{id}", params = "line")
  String line(
      @PathVariable String code,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String asof,
      @RequestParam String line) {
    DocumentPage page = page(Asked.of(code, asof), Asked.id(id), line);
    return "redirect:" + page.line(number(line));
  }

  private DocumentPage page(Asked asked, Id id, @Nullable String line) {
    int number = number(line);
    DocumentPage page =
        pages
            .findDocument(asked.code(), id, DocumentPart.holding(number), asked.asOf())
            .orElseThrow(() -> asked.without(id));
    if (number > Math.max(1, page.document().lines())) {
      throw new NotFound("portal.missing.line", number);
    }
    return page;
  }

  /** The number of the line asked for; the first where none is. */
  private static int number(@Nullable String line) {
    if (line == null || line.isBlank()) {
      return 1;
    }
    try {
      return Math.max(1, Integer.parseInt(line.strip()));
    } catch (NumberFormatException e) {
      throw new NotFound("portal.missing.line", e, line);
    }
  }
}
