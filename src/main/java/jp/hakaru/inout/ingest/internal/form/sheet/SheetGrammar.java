package jp.hakaru.inout.ingest.internal.form.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.profile.FieldType;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.FormProfile.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader may be in a document of sheets (調書の文法): before the first sheet, at the title of
 * one, or in one of its fields; and what it weighs to come from one place to another. An order that
 * the profile does not know weighs more, it is not forbidden.
 */
final class SheetGrammar {
  private static final double FORWARD = 0.2;
  private static final double SKIPPED = 0.5;
  private static final double BACKWARD = 1.5;
  private static final double AGAIN = 2.5;
  private static final double NEW_SHEET = 0.3;
  private static final double UNTITLED = 0.8;

  /** Before the first sheet. */
  static final int START = 0;

  /**
   * A place.
   *
   * @param sheet index of the kind of sheet; -1 before the first
   * @param at 0 for the title, else the place of the field among the sheet's, from 1
   * @param label the field's; unset for a title
   */
  record Place(int sheet, int at, @Nullable FormLabel label) {}

  /** A way to a place, and whether it begins a sheet there. */
  record Way(int place, double weight, boolean opens) {}

  private final List<FormProfile.Sheet> sheets;
  private final Set<SheetKind> titled;
  private final List<Place> places = new ArrayList<>();
  private final Map<String, List<Integer>> byKey = new HashMap<>();
  private final Map<SheetKind, Integer> titles = new HashMap<>();

  SheetGrammar(FormProfile profile, Set<SheetKind> titled) {
    this.sheets = profile.sheets();
    this.titled = titled;
    places.add(new Place(-1, 0, null));
    for (int sheet = 0; sheet < sheets.size(); sheet++) {
      titles.put(sheets.get(sheet).sheet(), places.size());
      places.add(new Place(sheet, 0, null));
      List<String> order = sheets.get(sheet).order();
      for (int at = 0; at < order.size(); at++) {
        String key = order.get(at);
        byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(places.size());
        places.add(new Place(sheet, at + 1, label(profile, key)));
      }
    }
  }

  private static FormLabel label(FormProfile profile, String key) {
    FormProfile.Field field = profile.fields().get(key);
    FormProfile.Text text = profile.texts().get(key);
    return field != null
        ? new FormLabel(key, field.type(), null)
        : new FormLabel(key, FieldType.TEXT, text == null ? null : text.role());
  }

  int size() {
    return places.size();
  }

  Place place(int index) {
    return places.get(index);
  }

  SheetKind kind(int index) {
    return sheets.get(places.get(index).sheet()).sheet();
  }

  /** The ways from {@code from} to the fields of {@code label}. */
  List<Way> toLabel(int from, FormLabel label) {
    return byKey.getOrDefault(label.key(), List.of()).stream().map(to -> way(from, to)).toList();
  }

  /** The ways from {@code from} to a table of years. */
  List<Way> toTable(int from) {
    List<Way> ways = new ArrayList<>();
    for (int to = 1; to < places.size(); to++) {
      FormLabel label = places.get(to).label();
      if (label != null && label.type() == FieldType.TABLE) {
        ways.add(way(from, to));
      }
    }
    return ways;
  }

  Way toTitle(int from, SheetKind kind) {
    int to = titles.getOrDefault(kind, START);
    return new Way(to, NEW_SHEET + missing(from, places.get(from).at(), end(from)), true);
  }

  private Way way(int from, int to) {
    Place here = places.get(from);
    Place there = places.get(to);
    double opening =
        NEW_SHEET
            + missing(to, 0, there.at())
            + missing(from, here.at(), end(from))
            + (titled.contains(sheets.get(there.sheet()).sheet()) ? UNTITLED : 0);
    if (here.sheet() != there.sheet()) {
      return new Way(to, opening, true);
    }
    double within =
        there.at() > here.at()
            ? FORWARD + missing(from, here.at(), there.at())
            : there.at() == here.at() ? AGAIN : BACKWARD;
    return opening < within ? new Way(to, opening, true) : new Way(to, within, false);
  }

  private int end(int place) {
    int sheet = places.get(place).sheet();
    return sheet < 0 ? 0 : sheets.get(sheet).order().size() + 1;
  }

  /** What the required fields of a place's sheet between two others weigh, both exclusive. */
  private double missing(int place, int after, int before) {
    int sheet = places.get(place).sheet();
    if (sheet < 0) {
      return 0;
    }
    FormProfile.Sheet own = sheets.get(sheet);
    double weight = 0;
    for (int at = after + 1; at < before && at <= own.order().size(); at++) {
      weight += own.required().contains(own.order().get(at - 1)) ? SKIPPED : 0;
    }
    return weight;
  }
}
