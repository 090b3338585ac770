package jp.hakaru.face.portal.internal.joint;

import jp.hakaru.base.web.FramedPage;
import jp.hakaru.base.web.NotFound;
import jp.hakaru.face.portal.internal.PortalPages;
import jp.hakaru.face.portal.internal.element.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with a body's joint work (連携). */
@Controller
final class JointController {
  private final PortalPages pages;

  JointController(PortalPages pages) {
    this.pages = pages;
  }

  @GetMapping("/{code:[0-9]{6}}/collaboration")
  String joint(
      @PathVariable String code,
      @RequestParam(required = false) @Nullable String asof,
      Model model) {
    Asked asked = Asked.of(code, asof);
    model.addAttribute(
        FramedPage.ATTRIBUTE,
        pages
            .findJoint(asked.code(), asked.asOf())
            .orElseThrow(() -> new NotFound("portal.missing.joint", asked.code().value())));
    return "portal/joint/joint";
  }
}
