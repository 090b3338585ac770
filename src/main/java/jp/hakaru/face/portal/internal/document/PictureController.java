package jp.hakaru.face.portal.internal.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.web.NotFound;
import jp.hakaru.face.portal.internal.PortalPages;
import jp.hakaru.face.portal.internal.element.Asked;
import jp.hakaru.inout.publication.PublicPicture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers with the picture of a page of a released document (頁の絵). */
@Controller
final class PictureController {
  /** A picture never changes, but its document may be withdrawn. */
  private static final String KEPT = "max-age=3600, public";

  private final PortalPages pages;

  PictureController(PortalPages pages) {
    this.pages = pages;
  }

  @GetMapping("/{code:[0-9]{6}}/document/{id}/picture/{page:[1-9][0-9]{0,5}}")
  void picture(
      @PathVariable String code,
      @PathVariable String id,
      @PathVariable int page,
      @RequestParam(required = false) @Nullable String asof,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    Asked asked = Asked.of(code, asof);
    PublicPicture picture =
        pages
            .findPicture(asked.code(), Asked.id(id), page, asked.asOf())
            .orElseThrow(() -> new NotFound("portal.missing.page_of_document", page));
    response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
    if (request.checkNotModified(Id.digest(picture.bytes()))) {
      return;
    }
    response.setContentType(picture.mediaType());
    response.setContentLength(picture.bytes().length);
    response.getOutputStream().write(picture.bytes());
  }
}
