package jp.hakaru.face.portal.internal.element;

import java.util.List;

/**
 * A measure, project or plan that something belongs to, with its page (所属先).
 *
 * @param label as its own page is headed
 * @param departments who answers for it, as far as its paper says
 */
public record Place(String label, String href, List<String> departments) {
  public Place {
    departments = List.copyOf(departments);
  }
}
