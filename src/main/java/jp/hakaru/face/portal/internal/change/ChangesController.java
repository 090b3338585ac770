package jp.hakaru.face.portal.internal.change;

import jp.hakaru.base.web.FramedPage;
import jp.hakaru.base.web.NotFound;
import jp.hakaru.face.portal.internal.PortalPages;
import jp.hakaru.face.portal.internal.element.Asked;
import jp.hakaru.inout.publication.PageSubject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with what changed on a page since the release before (公表ごとの変更). */
@Controller
final class ChangesController {
  private final PortalPages pages;

  ChangesController(PortalPages pages) {
    this.pages = pages;
  }

  @GetMapping("/{code:[0-9]{6}}/changes")
  String body(
      @PathVariable String code,
      @RequestParam(required = false) @Nullable String asof,
      Model model) {
    Asked asked = Asked.of(code, asof);
    return answer(
        asked, new PageSubject.OfBody(PageSubject.BodyPage.FRONT), asked.withoutBody(), model);
  }

  @GetMapping("/{code:[0-9]{6}}/{kind:plan|node|project|indicator|effort|theme}/{id}/changes")
  String row(
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String asof,
      Model model) {
    Asked asked = Asked.of(code, asof);
    PageSubject.RowKind found =
        PageSubject.RowKind.findByWord(kind)
            .orElseThrow(() -> new NotFound("portal.missing.page", kind));
    PageSubject.OfRow subject = new PageSubject.OfRow(found, Asked.id(id));
    return answer(asked, subject, asked.without(subject.id()), model);
  }

  private String answer(Asked asked, PageSubject subject, NotFound missing, Model model) {
    model.addAttribute(
        FramedPage.ATTRIBUTE,
        pages.findChanges(asked.code(), subject, asked.asOf()).orElseThrow(() -> missing));
    return "portal/change/changes";
  }
}
