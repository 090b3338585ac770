package jp.hakaru.cycle.check;

import java.util.List;
import jp.hakaru.base.kernel.Address;

/**
 * A finding with the fields of the record that it is about (所在の分かった指摘).
 *
 * @param addresses the fields, those of the row it is about first; the field is empty where only
 *     the row is known; none where not even that
 */
public record Located(Finding finding, List<Address> addresses, Fingerprint fingerprint) {
  public Located {
    addresses = List.copyOf(addresses);
  }
}
