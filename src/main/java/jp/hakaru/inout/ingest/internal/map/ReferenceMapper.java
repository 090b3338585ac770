package jp.hakaru.inout.ingest.internal.map;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Step 7, map, for references to other plans (関連づけの写し): one row a code, or that there is none. */
final class ReferenceMapper {
  private static final Pattern TOKEN = Pattern.compile("[^\\s,、・/;]+");

  private final Profile profile;
  private final Words words;
  private final ClaimBook book;
  private final Notes notes;

  ReferenceMapper(Mapping mapping) {
    this.profile = mapping.profile();
    this.words = mapping.words();
    this.book = mapping.book();
    this.notes = mapping.notes();
  }

  void map(ProjectDraft draft, Id id) {
    Set<String> keys = new HashSet<>();
    boolean taken = profile.fills(ColumnKind.REFERENCE, "link.code");
    for (ProjectDraft.ReferenceCell cell : draft.references()) {
      Value scheme = cell.column().word().name();
      String text = TextFold.fold(cell.piece().text()).text();
      if (!taken) {
        notes.unread(cell.piece(), Reason.NOT_IN_FAMILY);
      } else if (scheme == null || draft.isDisputed(ColumnKind.REFERENCE)) {
        notes.unread(cell.piece(), Reason.AMBIGUOUS);
      } else if (words.isNone(text)) {
        link(id, LinkRelation.NONE, scheme, null, cell.piece(), keys);
      } else if (Words.isDash(text)) {
        notes.structure(cell.piece());
      } else if (Words.codes(text).isEmpty()) {
        notes.unread(cell.piece(), Reason.VOCABULARY);
        notes.doubt(cell.piece(), Reason.VOCABULARY);
      } else {
        Glyphs glyphs = Glyphs.spaced(cell.piece());
        Matcher matcher = TOKEN.matcher(glyphs.text());
        while (matcher.find()) {
          Piece piece = glyphs.piece(matcher.start(), matcher.end());
          link(id, LinkRelation.REFERS, scheme, matcher.group(), piece, keys);
        }
      }
    }
  }

  private void link(
      Id id,
      LinkRelation relation,
      Value scheme,
      @Nullable String code,
      Piece piece,
      Set<String> keys) {
    String key = Row.joinTexts(id, Datum.token(relation), scheme.text(), null, code, null);
    if (!keys.add(key)) {
      notes.structure(piece);
      return;
    }
    String column = code == null ? "relation" : "code";
    book.add(
        Table.LINKS,
        List.of(ClaimBook.Field.of("scheme", scheme), new ClaimBook.Field(column, List.of(piece))),
        source ->
            new LinkRow(OwnerKind.PROJECT, id, relation, scheme.text(), null, code, null, source));
  }
}
