package jp.hakaru.face.api.internal.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.api.internal.released.Answer;
import jp.hakaru.face.api.internal.released.EntityTag;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers with how the interface is used, for people and for programs (API の案内). */
@Controller
final class ApiController {
  private final byte[] definition = ApiJson.write(OpenApi.describe());
  private final String tag = EntityTag.of(Id.digest(definition));

  @GetMapping(ApiPaths.PAGE)
  String page(Model model) {
    model.addAttribute(FramedPage.ATTRIBUTE, ApiPage.make());
    return "api/api";
  }

  @GetMapping(ApiPaths.DEFINITION)
  void definition(ServletWebRequest request, HttpServletResponse response) throws IOException {
    if (!request.checkNotModified(tag)) {
      Answer.send(response, Optional.of(definition), Answer.JSON);
    }
  }
}
