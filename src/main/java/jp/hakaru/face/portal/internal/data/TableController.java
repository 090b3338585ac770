package jp.hakaru.face.portal.internal.data;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.web.NotFound;
import jp.hakaru.face.portal.internal.PortalPages;
import jp.hakaru.face.portal.internal.element.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Answers with one table of a body's released record as CSV, byte for byte as the data package has
 * it (表のデータ); what tells how papers were read is in the package alone. One who has the table of the
 * newest release is told so.
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
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    Asked asked = Asked.of(code, asof);
    Table<?> table =
        Table.ALL.stream()
            .filter(one -> !one.isReading() && one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new NotFound("portal.missing.table", name));
    Id release = pages.findRelease(asked.code(), asked.asOf()).orElseThrow(asked::withoutBody);
    if (request.checkNotModified(release + "-" + shape(table))) {
      return;
    }
    byte[] csv = pages.findTable(asked.code(), table, asked.asOf()).orElseThrow(asked::withoutBody);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"" + asked.code() + "_" + name + ".csv\"");
    response.setContentLength(csv.length);
    response.getOutputStream().write(csv);
  }

  /** What else than the release a table depends on: its name and its columns. */
  private static String shape(Table<?> table) {
    String columns = table.name() + "," + String.join(",", table.columns());
    return Id.digest(columns.getBytes(StandardCharsets.UTF_8));
  }
}
