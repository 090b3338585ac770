package jp.hakaru.face.office.internal.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.hakaru.base.document.PagePicture;
import jp.hakaru.base.web.NotFound;
import jp.hakaru.inout.ingest.PaperPictures;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers with the picture of a page of a waiting paper (下見の頁の絵), drawn when it is asked for. */
@Controller
final class PaperPictureController {
  private final WaitingPapers papers;

  PaperPictureController(WaitingPapers papers) {
    this.papers = papers;
  }

  @GetMapping(ImportPage.PATH + "/{id}/picture/{page:[1-9][0-9]{0,5}}")
  void picture(@PathVariable String id, @PathVariable int page, HttpServletResponse response)
      throws IOException {
    PagePicture picture =
        PaperPictures.draw(papers.get(id, WaitingPaper.Kind.PAPER).source(), page)
            .orElseThrow(() -> new NotFound("office.paper.gone"));
    response.setContentType(picture.mediaType());
    response.setContentLength(picture.bytes().length);
    response.getOutputStream().write(picture.bytes());
  }
}
