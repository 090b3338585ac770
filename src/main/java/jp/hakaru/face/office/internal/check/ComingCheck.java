package jp.hakaru.face.office.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.cycle.check.CheckWords;
import jp.hakaru.cycle.check.Checked;
import jp.hakaru.cycle.check.Fingerprint;
import jp.hakaru.cycle.check.Located;
import jp.hakaru.cycle.check.Where;
import jp.hakaru.inout.ingest.PaperChange;
import org.springframework.stereotype.Component;

/** Checks the record as it would be once something is taken in (取り込む前の点検). It never stops that. */
@Component
public final class ComingCheck {
  /** More than that a preview does not show. */
  private static final int MOST = 50;

  private final CheckDesk desk;

  ComingCheck(CheckDesk desk) {
    this.desk = desk;
  }

  /**
   * The findings that stand in what is taken in and are not accepted, those first that are new.
   *
   * @param read what is taken in
   * @param change what it would do to the record of {@code body}
   */
  public ComingFindings check(
      MunicipalityCode body, Dossier read, PaperChange change, Locale locale) {
    Set<Id> documents =
        read.rows(Table.DOCUMENTS).stream()
            .map(DocumentRow::documentId)
            .collect(Collectors.toSet());
    Checked after = desk.check(body, change.accepted());
    List<Located> own = after.open().stream().filter(found -> standsIn(found, documents)).toList();
    Set<Fingerprint> before =
        own.isEmpty()
            ? Set.of()
            : desk.check(body, change.before()).findings().stream()
                .map(Located::fingerprint)
                .collect(Collectors.toSet());
    Map<Boolean, List<Located>> parted =
        own.stream()
            .collect(Collectors.partitioningBy(found -> !before.contains(found.fingerprint())));
    Function<Where, String> hrefs =
        documents.size() == 1 ? where -> line(where, documents) : _ -> "";
    FoundLines lines =
        new FoundLines(change.accepted(), after, desk.rules(), CheckWords.in(locale), hrefs);
    List<FoundLine> fresh = lines(parted.getOrDefault(true, List.of()), MOST, lines);
    List<FoundLine> known =
        lines(parted.getOrDefault(false, List.of()), MOST - fresh.size(), lines);
    return new ComingFindings(fresh, known, own.size() - fresh.size() - known.size());
  }

  private static List<FoundLine> lines(List<Located> found, int most, FoundLines lines) {
    return found.stream().limit(most).map(lines::line).toList();
  }

  private static boolean standsIn(Located found, Set<Id> documents) {
    return found.finding().places().stream()
        .anyMatch(where -> documents.contains(where.documentId()));
  }

  /** The line on the preview's own page. */
  private static String line(Where where, Set<Id> documents) {
    return documents.contains(where.documentId())
        ? SourceText.firstLine(where.place()).map(LinePlace::anchor).map("#"::concat).orElse("")
        : "";
  }
}
