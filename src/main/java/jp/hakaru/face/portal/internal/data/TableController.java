package jp.hakaru.face.portal.internal.data;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.web.NotFound;
import jp.hakaru.face.portal.internal.PortalPages;
import jp.hakaru.face.portal.internal.element.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers with one table of a body's released record as CSV, byte for byte as the data package has
 * it (表のデータ); what tells how papers were read is in the package alone.
 */
@Controller
final class TableController {
  private final PortalPages pages;

  TableController(PortalPages pages) {
    this.pages = pages;
  }

  @GetMapping("/{code:[0-9]{6}}/data/{name:[a-z_]{1,40}}.csv")
  void table(
      @PathVariable String code,
      @PathVariable String name,
      @RequestParam(required = false) @Nullable String asof,
      HttpServletResponse response)
      throws IOException {
    Asked asked = Asked.of(code, asof);
    Table<?> table =
        Table.ALL.stream()
            .filter(one -> !one.isReading() && one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new NotFound("portal.missing.table", name));
    byte[] csv = pages.findTable(asked.code(), table, asked.asOf()).orElseThrow(asked::withoutBody);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"" + asked.code() + "_" + name + ".csv\"");
    response.setContentLength(csv.length);
    response.getOutputStream().write(csv);
  }
}
