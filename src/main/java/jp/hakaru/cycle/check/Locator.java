package jp.hakaru.cycle.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.kernel.Address;
import jp.hakaru.cycle.check.internal.place.FieldsAtPlaces;

/**
 * Finds the fields of a dossier that findings are about (指摘の所在), and names the findings by them.
 */
public final class Locator {
  private final FieldsAtPlaces fields;

  /** Finds them in {@code dossier}, the one that was checked. */
  public Locator(Dossier dossier) {
    this.fields = new FieldsAtPlaces(dossier);
  }

  /** The findings in their order. */
  public List<Located> locate(List<Finding> findings) {
    Map<Fingerprint, Integer> told = new HashMap<>();
    List<Located> located = new ArrayList<>();
    for (Finding finding : findings) {
      List<Address> addresses = fields.of(finding);
      Fingerprint first = fingerprint(finding, addresses, 1);
      int number = told.merge(first, 1, Integer::sum);
      located.add(new Located(finding, addresses, fingerprint(finding, addresses, number)));
    }
    return located;
  }

  private static Fingerprint fingerprint(Finding finding, List<Address> addresses, int number) {
    return Fingerprint.of(finding.code(), addresses, finding.sentence(), number);
  }
}
