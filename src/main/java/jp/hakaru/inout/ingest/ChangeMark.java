package jp.hakaru.inout.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.dossier.Row;

/** The mark of a change (変更の指紋): SHA-256 over every row that it adds, changes or removes. */
final class ChangeMark {
  private final MessageDigest digest;

  private ChangeMark() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java machine has SHA-256", e);
    }
  }

  static String of(PaperChange change) {
    ChangeMark mark = new ChangeMark();
    mark.add("sure", change.diff(false));
    mark.add("all", change.diff(true));
    change.waiting().forEach(diff -> mark.add("waiting", diff));
    change.offers().forEach(offer -> mark.add(offer.toString()));
    return HexFormat.of().formatHex(mark.digest.digest());
  }

  private void add(String name, DossierDiff diff) {
    diff.tables().forEach(table -> add(name, table));
  }

  private <R extends Row> void add(String name, DossierDiff.TableDiff<R> diff) {
    add(name + " " + diff.table().name());
    diff.added().stream().map(Object::toString).sorted().forEach(this::add);
    add("changed");
    diff.changed().stream().map(Object::toString).sorted().forEach(this::add);
    add("removed");
    diff.removed().stream().map(Object::toString).sorted().forEach(this::add);
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
