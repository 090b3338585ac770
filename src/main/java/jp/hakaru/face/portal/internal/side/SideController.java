package jp.hakaru.face.portal.internal.side;

import java.util.Arrays;
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

/** Answers with the record by department or by a plan referred to (担当課・関連する計画). */
@Controller
final class SideController {
  private static final int LONGEST_NAME = 200;

  private final PortalPages pages;

  SideController(PortalPages pages) {
    this.pages = pages;
  }

  /** All names, or what belongs to one: names hold signs that no path can. */
  @GetMapping("/{code:[0-9]{6}}/{word:department|reference}")
  String side(
      @PathVariable String code,
      @PathVariable String word,
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(required = false) @Nullable String asof,
      Model model) {
    Asked asked = Asked.of(code, asof);
    Side side =
        Arrays.stream(Side.values())
            .filter(one -> one.word().equals(word))
            .findFirst()
            .orElseThrow(() -> new NotFound("portal.missing.page", word));
    if (name == null || name.isBlank()) {
      model.addAttribute(
          FramedPage.ATTRIBUTE,
          pages.findSides(asked.code(), side, asked.asOf()).orElseThrow(asked::withoutBody));
      return "portal/side/sides";
    }
    model.addAttribute(
        FramedPage.ATTRIBUTE,
        pages.findSide(asked.code(), side, name, asked.asOf()).orElseThrow(() -> missing(name)));
    return "portal/side/side";
  }

  private static NotFound missing(String name) {
    return new NotFound(
        "portal.missing.side", name.substring(0, Math.min(LONGEST_NAME, name.length())));
  }
}
