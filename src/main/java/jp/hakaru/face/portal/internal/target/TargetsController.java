package jp.hakaru.face.portal.internal.target;

import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.portal.internal.PortalPages;
import jp.hakaru.face.portal.internal.element.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with how far a body's targets are reached (目標の達成状況). */
@Controller
final class TargetsController {
  private final PortalPages pages;

  TargetsController(PortalPages pages) {
    this.pages = pages;
  }

  @GetMapping("/{code:[0-9]{6}}/targets")
  String targets(
      @PathVariable String code,
      @RequestParam(required = false) @Nullable String year,
      @RequestParam(required = false) @Nullable String standing,
      @RequestParam(required = false) @Nullable String sheet,
      @RequestParam(required = false) @Nullable String asof,
      Model model) {
    Asked asked = Asked.of(code, asof);
    TargetsAsked wanted = TargetsAsked.of(year, standing, sheet);
    model.addAttribute(
        FramedPage.ATTRIBUTE,
        pages.findTargets(asked.code(), wanted, asked.asOf()).orElseThrow(asked::withoutBody));
    return "portal/target/targets";
  }
}
