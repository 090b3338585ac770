package jp.hakaru.inout.ingest.internal.form.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * The acts that a paper of sheets states or names (決定). Source: DESIGN §3, "Every figure belongs to
 * an act".
 */
final class FormActs {
  private static final String OWN = "own";
  private static final String YEAR = "{year}";

  private final Map<String, Profile.ActWords> words;
  private final NaturalIds ids;
  private final ClaimBook book;
  private final PaperYear paper;
  private final Map<String, Id> known = new HashMap<>();

  FormActs(Map<String, Profile.ActWords> words, NaturalIds ids, ClaimBook book, PaperYear paper) {
    this.words = words;
    this.ids = ids;
    this.book = book;
    this.paper = paper;
  }

  /** The paper's own act. */
  Id own() {
    return of(OWN, paper.year(), paper.pieces());
  }

  /** Whether columns of several years that name the act {@code key} are of one act. */
  boolean spansYears(String key) {
    return key.equals(OWN);
  }

  /** The act {@code key} of the profile, of the year that stands in {@code pieces}. */
  Id of(String key, FiscalYear year, List<Piece> pieces) {
    Profile.ActWords act = Objects.requireNonNull(words.get(key), "the profile was checked");
    boolean own = spansYears(key);
    FiscalYear fiscal = own ? paper.year() : year;
    String template = own && !paper.title().isEmpty() ? YEAR + paper.title() : act.title();
    String title = template.replace(YEAR, fiscal.japanese());
    return known.computeIfAbsent(
        act.kind() + title,
        any -> {
          Id id = ids.act(act.kind(), fiscal, title);
          book.add(
              Table.ACTS,
              List.of(new ClaimBook.Field("fiscal_year", own ? paper.pieces() : pieces)),
              source ->
                  new ActRow(id, act.kind(), fiscal, null, title, null, fiscal.firstDay(), source));
          return id;
        });
  }
}
