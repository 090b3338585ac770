package jp.hakaru.face.portal.internal.plan;

import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.portal.internal.PortalPages;
import jp.hakaru.face.portal.internal.element.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with a plan as a tree (計画の体系). */
@Controller
final class PlanController {
  private final PortalPages pages;

  PlanController(PortalPages pages) {
    this.pages = pages;
  }

  @GetMapping("/{code:[0-9]{6}}/plan/{id}")
  String plan(
      @PathVariable String code,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String asof,
      Model model) {
    Asked asked = Asked.of(code, asof);
    Id wanted = Asked.id(id);
    model.addAttribute(
        FramedPage.ATTRIBUTE,
        pages
            .findPlan(asked.code(), wanted, asked.asOf())
            .orElseThrow(() -> asked.without(wanted)));
    return "portal/plan/plan";
  }
}
