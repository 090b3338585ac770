package jp.hakaru.face.portal.internal.joint;

import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.base.web.NotFound;
import jp.hakaru.base.web.PageLanguage;
import jp.hakaru.face.portal.internal.PortalPages;
import jp.hakaru.face.portal.internal.element.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Answers with a body's joint work (連携); a single effort or theme is a place on that page. */
@Controller
final class JointController {
  private static final String EFFORT = "effort";
  private static final String THEME = "theme";

  private final PortalPages pages;

  JointController(PortalPages pages) {
    this.pages = pages;
  }

  @GetMapping("/{code:[0-9]{6}}/collaboration")
  String joint(
      @PathVariable String code,
      @RequestParam(required = false) @Nullable String asof,
      Model model) {
    model.addAttribute(FramedPage.ATTRIBUTE, page(Asked.of(code, asof)));
    return "portal/joint/joint";
  }

  /** Sends to where that effort stands. */
  @GetMapping("/{code:[0-9]{6}}/" + EFFORT + "/{id}")
  String effort(
      @PathVariable String code,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String asof,
      @RequestParam(name = PageLanguage.PARAMETER, required = false) @Nullable String language) {
    Asked asked = Asked.of(code, asof);
    Id wanted = Asked.id(id);
    JointPage page = page(asked);
    if (!page.hasEffort(wanted)) {
      throw asked.without(wanted);
    }
    return place(page, EFFORT, wanted, language);
  }

  /** Sends to where that theme stands. */
  @GetMapping("/{code:[0-9]{6}}/" + THEME + "/{id}")
  String theme(
      @PathVariable String code,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String asof,
      @RequestParam(name = PageLanguage.PARAMETER, required = false) @Nullable String language) {
    Asked asked = Asked.of(code, asof);
    Id wanted = Asked.id(id);
    JointPage page = page(asked);
    if (!page.hasTheme(wanted)) {
      throw asked.without(wanted);
    }
    return place(page, THEME, wanted, language);
  }

  private JointPage page(Asked asked) {
    return pages
        .findJoint(asked.code(), asked.asOf())
        .orElseThrow(() -> new NotFound("portal.missing.joint", asked.code().value()));
  }

  /** The page, in the same language, at the row {@code kind-id}. */
  private static String place(JointPage page, String kind, Id id, @Nullable String language) {
    UriComponentsBuilder address = UriComponentsBuilder.fromUriString(page.head().joint());
    PageLanguage.findByTag(language)
        .ifPresent(known -> address.queryParam(PageLanguage.PARAMETER, language));
    return "redirect:" + address.fragment(kind + "-" + id).build();
  }
}
