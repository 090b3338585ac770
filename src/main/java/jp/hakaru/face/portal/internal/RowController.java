package jp.hakaru.face.portal.internal;

import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.base.web.NotFound;
import jp.hakaru.face.portal.internal.element.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers with one row of a body's record: a plan, a node, a project, an indicator, a joint effort,
 * a theme of joint work (計画・施策・事業・指標・連携).
 */
@Controller
final class RowController {
  private final PortalPages pages;

  RowController(PortalPages pages) {
    this.pages = pages;
  }

  @GetMapping("/{code:[0-9]{6}}/{kind:plan|node|project|indicator|effort|theme}/{id}")
  String row(
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String asof,
      Model model) {
    Asked asked = Asked.of(code, asof);
    Id wanted = Asked.id(id);
    PageKind page =
        PageKind.findByWord(kind).orElseThrow(() -> new NotFound("portal.missing.page", kind));
    model.addAttribute(
        FramedPage.ATTRIBUTE,
        page.find(pages, asked, wanted).orElseThrow(() -> asked.without(wanted)));
    return page.template();
  }
}
