package jp.hakaru.face.office.internal.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.cycle.check.Fingerprint;
import jp.hakaru.cycle.check.Located;
import jp.hakaru.cycle.check.Sarif;
import jp.hakaru.cycle.check.SarifRun;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the findings that a person looks at as files (指摘の書き出し). */
@RestController
final class CheckFilesController {
  private final CheckDesk desk;

  CheckFilesController(CheckDesk desk) {
    this.desk = desk;
  }

  @GetMapping(CheckController.CHECK + "/findings.csv")
  ResponseEntity<byte[]> csv(@PathVariable String code, @RequestParam Map<String, String> asked) {
    RecordCheck check = desk.check(CheckController.code(code));
    return file(
        code + "_check.csv",
        "text/csv; charset=UTF-8",
        FindingsCsv.write(lines(check, CheckFilter.of(asked))));
  }

  @GetMapping(CheckController.CHECK + "/findings.sarif")
  ResponseEntity<byte[]> sarif(@PathVariable String code, @RequestParam Map<String, String> asked) {
    RecordCheck check = desk.check(CheckController.code(code));
    Set<Fingerprint> shown =
        lines(check, CheckFilter.of(asked)).stream()
            .map(FoundLine::fingerprint)
            .collect(Collectors.toSet());
    List<Located> findings =
        check.checked().findings().stream()
            .filter(found -> shown.contains(found.fingerprint()))
            .toList();
    Map<Id, SarifRun.Paper> papers = new LinkedHashMap<>();
    check
        .dossier()
        .rows(Table.DOCUMENTS)
        .forEach(
            row -> papers.put(row.documentId(), new SarifRun.Paper(row.fileName(), row.sha256())));
    SarifRun run =
        new SarifRun(check.body().code(), papers, findings, check.checked().reasons(), List.of());
    String version = CheckFilesController.class.getPackage().getImplementationVersion();
    String log = Sarif.write(Objects.requireNonNullElse(version, "-"), desk.rules(), List.of(run));
    return file(code + "_check.sarif", "application/sarif+json", log.getBytes(UTF_8));
  }

  /** Its words are Japanese, as the findings are. */
  private List<FoundLine> lines(RecordCheck check, CheckFilter filter) {
    return new CheckPages(check, desk.rules(), Locale.JAPANESE).lines(filter);
  }

  private static ResponseEntity<byte[]> file(String name, String type, byte[] bytes) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .body(bytes);
  }
}
