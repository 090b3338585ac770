package jp.hakaru.face.portal.internal.project;

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

/** Answers with a project (事業). */
@Controller
final class ProjectController {
  private final PortalPages pages;

  ProjectController(PortalPages pages) {
    this.pages = pages;
  }

  @GetMapping("/{code:[0-9]{6}}/project/{id}")
  String project(
      @PathVariable String code,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String asof,
      Model model) {
    Asked asked = Asked.of(code, asof);
    Id wanted = Asked.id(id);
    model.addAttribute(
        FramedPage.ATTRIBUTE,
        pages
            .findProject(asked.code(), wanted, asked.asOf())
            .orElseThrow(() -> asked.without(wanted)));
    return "portal/project/project";
  }
}
