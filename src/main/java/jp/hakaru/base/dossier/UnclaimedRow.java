package jp.hakaru.base.dossier;

import java.nio.charset.StandardCharsets;
import jp.hakaru.base.kernel.Id;

/**
 * Text that nothing claimed (読み取れなかった文字列), with the reason.
 *
 * @param reason a token, see {@code reading_reason} in the {@link CodeTables}
 */
public record UnclaimedRow(Id documentId, String place, String text, String reason) implements Row {
  @Override
  public String key() {
    return Row.join(
        documentId, place, Id.digest(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16));
  }
}
