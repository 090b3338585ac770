package jp.hakaru.base.dossier;

import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * A reference to another plan or scheme (関連づけ).
 *
 * @param scheme the document's own column or field name
 * @param toId the row referred to, where it is in this record
 * @param code its code in ASCII as the paper means it
 */
public record LinkRow(
    OwnerKind fromKind,
    Id fromId,
    LinkRelation relation,
    String scheme,
    @Nullable Id toId,
    @Nullable String code,
    @Nullable String title,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return Row.joinTexts(fromId, Datum.token(relation), scheme, toId, code, title);
  }
}
