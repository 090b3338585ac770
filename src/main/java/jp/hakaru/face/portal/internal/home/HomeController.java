package jp.hakaru.face.portal.internal.home;

import jp.hakaru.base.web.AsOf;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.portal.internal.PortalPages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with the list of bodies (団体の一覧). */
@Controller
final class HomeController {
  private final PortalPages pages;

  HomeController(PortalPages pages) {
    this.pages = pages;
  }

  @GetMapping("/")
  String home(@RequestParam(required = false) @Nullable String asof, Model model) {
    model.addAttribute(FramedPage.ATTRIBUTE, pages.home(AsOf.parse(asof)));
    return "portal/home/home";
  }
}
