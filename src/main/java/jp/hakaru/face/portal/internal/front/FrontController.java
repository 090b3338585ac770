package jp.hakaru.face.portal.internal.front;

import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.portal.internal.PortalPages;
import jp.hakaru.face.portal.internal.element.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with a body's front page (団体の表紙). */
@Controller
final class FrontController {
  private final PortalPages pages;

  FrontController(PortalPages pages) {
    this.pages = pages;
  }

  @GetMapping("/{code:[0-9]{6}}")
  String front(
      @PathVariable String code,
      @RequestParam(required = false) @Nullable String asof,
      Model model) {
    Asked asked = Asked.of(code, asof);
    model.addAttribute(
        FramedPage.ATTRIBUTE,
        pages.findFront(asked.code(), asked.asOf()).orElseThrow(asked::withoutBody));
    return "portal/front/front";
  }
}
