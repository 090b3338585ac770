package jp.hakaru.face.office.internal.check;

import java.util.List;
import jp.hakaru.cycle.check.Acceptance;
import jp.hakaru.cycle.check.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the page shows it (指摘の一件).
 *
 * @param code of the rule
 * @param severity its token
 * @param severityLabel what it is called
 * @param group token of the rule's group
 * @param title what the rule looks for
 * @param why why it matters
 * @param what what to do
 * @param sheet on whose sheet it stands
 * @param mark of what it says, so that nothing else is accepted
 * @param acceptance that which holds
 * @param lapsed one that held once
 */
public record FoundLine(
    Fingerprint fingerprint,
    String code,
    String severity,
    String severityLabel,
    String group,
    String title,
    String sentence,
    String why,
    String what,
    String sheet,
    List<String> departments,
    List<Place> places,
    String mark,
    @Nullable Acceptance acceptance,
    @Nullable Acceptance lapsed) {
  public FoundLine {
    departments = List.copyOf(departments);
    places = List.copyOf(places);
  }

  /**
   * Where it stands (場所).
   *
   * @param place as the record has it
   * @param href of the document's page; empty where there is none
   */
  public record Place(String file, String place, String href) {}
}
