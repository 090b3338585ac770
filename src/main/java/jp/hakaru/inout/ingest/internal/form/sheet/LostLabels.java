package jp.hakaru.inout.ingest.internal.form.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.profile.FormProfile.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * Labels that a sheet lacks and its like have (失われた見出し). What stood below such a label would be
 * read as part of the field before it, so that field is suspect. A label counts as usual when at
 * least two thirds of the sheets of that kind have it; its place is behind the label that most
 * often stands before it.
 */
final class LostLabels {
  private final List<Sheet> sheets;

  private LostLabels(List<Sheet> sheets) {
    this.sheets = sheets;
  }

  static void find(List<Sheet> sheets) {
    Map<SheetKind, List<Sheet>> kinds = new EnumMap<>(SheetKind.class);
    for (Sheet sheet : sheets) {
      kinds.computeIfAbsent(sheet.kind(), any -> new ArrayList<>()).add(sheet);
    }
    LostLabels all = new LostLabels(sheets);
    kinds.values().stream().filter(alike -> alike.size() > 1).forEach(all::findIn);
  }

  private void findIn(List<Sheet> alike) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> before = new LinkedHashMap<>();
    Map<String, Integer> alone = new LinkedHashMap<>();
    for (Sheet sheet : alike) {
      String last = "";
      for (SheetField field : sheet.fields) {
        String key = field.label().key();
        counts.merge(key, 1, Integer::sum);
        before.computeIfAbsent(key, any -> new LinkedHashMap<>()).merge(last, 1, Integer::sum);
        if (field.isLabelAlone()) {
          alone.merge(key, 1, Integer::sum);
        }
        last = key;
      }
    }
    for (Sheet sheet : alike) {
      Set<String> own =
          sheet.fields.stream().map(field -> field.label().key()).collect(Collectors.toSet());
      counts.forEach((key, count) -> {
        boolean usual = count * 3 >= alike.size() * 2;
        boolean standsAlone = alone.getOrDefault(key, 0) * 2 > count;
        if (usual && standsAlone && !own.contains(key)) {
          suspect(sheet, mostOften(before.getOrDefault(key, Map.of())));
        }
      });
    }
  }

  private static String mostOften(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** Marks the field of {@code sheet} with that key, or the last of the sheet before it. */
  private void suspect(Sheet sheet, String key) {
    @Nullable SheetField found =
        key.isEmpty()
            ? lastOfBefore(sheet)
            : sheet.fields.stream()
                .filter(field -> field.label().key().equals(key))
                .reduce((first, second) -> second)
                .orElse(null);
    if (found != null) {
      found.suspect = true;
    }
  }

  private @Nullable SheetField lastOfBefore(Sheet sheet) {
    int at = sheets.indexOf(sheet);
    return at > 0 && !sheets.get(at - 1).fields.isEmpty()
        ? sheets.get(at - 1).fields.getLast()
        : null;
  }
}
