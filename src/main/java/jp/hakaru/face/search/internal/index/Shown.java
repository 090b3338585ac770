package jp.hakaru.face.search.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.web.Crumb;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a row that was found (表示する内容), as the index stores it.
 *
 * @param crumbs the pages above its own, from the body downwards
 * @param texts what it says, each as printed
 * @param year the one fiscal year that it is of; unset where it is of none or of several
 */
public record Shown(
    EntryKind kind,
    MunicipalityCode body,
    String href,
    String title,
    List<Crumb> crumbs,
    List<String> texts,
    @Nullable FiscalYear year) {
  private static final String PART = "\u001e";
  private static final String UNIT = "\u001f";
  private static final int PARTS = 7;

  public Shown {
    crumbs = List.copyOf(crumbs);
    texts = List.copyOf(texts);
  }

  /** {@code text} without the characters that part what is stored. */
  static String clean(String text) {
    return text.indexOf(PART) < 0 && text.indexOf(UNIT) < 0
        ? text
        : text.replace(PART, " ").replace(UNIT, " ");
  }

  static String stored(Entry entry) {
    return String.join(
        PART,
        entry.kind().word(),
        entry.body().value(),
        clean(entry.href()),
        clean(entry.title()),
        String.join(
            UNIT,
            entry.crumbs().stream()
                .flatMap(crumb -> Stream.of(clean(crumb.href()), clean(crumb.text())))
                .toList()),
        yearOf(entry),
        String.join(UNIT, entry.texts().stream().map(Shown::clean).toList()));
  }

  private static String yearOf(Entry entry) {
    List<String> years =
        entry.facets().stream()
            .filter(value -> value.facet() == Facet.YEAR)
            .map(FacetValue::value)
            .distinct()
            .toList();
    return years.size() == 1 ? years.getFirst() : "";
  }

  static Shown parse(String stored) {
    String[] parts = stored.split(PART, PARTS);
    return new Shown(
        EntryKind.findByWord(parts[0]).orElseThrow(),
        new MunicipalityCode(parts[1]),
        parts[2],
        parts[3],
        crumbs(parts[4]),
        parts[6].isEmpty() ? List.of() : List.of(parts[6].split(UNIT, -1)),
        parts[5].isEmpty() ? null : new FiscalYear(Integer.parseInt(parts[5])));
  }

  private static List<Crumb> crumbs(String stored) {
    List<Crumb> crumbs = new ArrayList<>();
    String[] units = stored.split(UNIT, -1);
    for (int i = 0; i + 1 < units.length; i += 2) {
      crumbs.add(new Crumb(units[i], units[i + 1]));
    }
    return crumbs;
  }
}
