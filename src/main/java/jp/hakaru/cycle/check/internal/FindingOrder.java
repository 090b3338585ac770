package jp.hakaru.cycle.check.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.cycle.check.Finding;

/**
 * The order of findings (指摘の順): documents as the dossier has them, then their lines, then codes;
 * those without a place last.
 */
public final class FindingOrder {
  private FindingOrder() {}

  public static Comparator<Finding> of(Dossier dossier) {
    Map<Id, Integer> documents = new HashMap<>();
    dossier
        .rows(Table.DOCUMENTS)
        .forEach(document -> documents.putIfAbsent(document.documentId(), documents.size()));
    return Comparator.comparing((Finding finding) -> finding.places().isEmpty())
        .thenComparing(finding -> documentOf(finding, documents))
        .thenComparing(FindingOrder::line)
        .thenComparing(Finding::code)
        .thenComparing(Finding::sentence)
        .thenComparing(finding -> finding.places().toString());
  }

  private static int documentOf(Finding finding, Map<Id, Integer> documents) {
    return finding.places().isEmpty()
        ? documents.size()
        : documents.getOrDefault(finding.places().getFirst().documentId(), documents.size());
  }

  private static LinePlace line(Finding finding) {
    return finding.places().isEmpty()
        ? LinePlace.NONE
        : SourceText.firstLine(finding.places().getFirst().place()).orElse(LinePlace.NONE);
  }
}
