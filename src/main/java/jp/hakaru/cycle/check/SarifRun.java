package jp.hakaru.cycle.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;

/**
 * What one check found, for {@link Sarif} (点検一回分の結果).
 *
 * @param papers the documents, by id, in their order
 * @param accepted why findings are accepted, by their fingerprints
 * @param unread sentences that say which files could not be read, and why
 */
public record SarifRun(
    MunicipalityCode body,
    Map<Id, Paper> papers,
    List<Located> findings,
    Map<Fingerprint, String> accepted,
    List<String> unread) {
  public SarifRun {
    papers = new LinkedHashMap<>(papers);
    findings = List.copyOf(findings);
    accepted = Map.copyOf(accepted);
    unread = List.copyOf(unread);
  }

  /**
   * A document (文書).
   *
   * @param path of its file, relative, parted by {@code /}; its name where no file is at hand
   * @param sha256 of its bytes, hexadecimal
   */
  public record Paper(String path, String sha256) {}
}
