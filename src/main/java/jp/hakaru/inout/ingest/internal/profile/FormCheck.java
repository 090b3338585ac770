package jp.hakaru.inout.ingest.internal.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a form's profile must hold beyond its schema (調書のプロファイルの検査): names that lead somewhere. */
final class FormCheck {
  private FormCheck() {}

  static void check(String file, FormProfile profile) {
    Set<String> labels = new TreeSet<>(profile.fields().keySet());
    for (String text : profile.texts().keySet()) {
      if (!labels.add(text)) {
        throw new ProfileException(file, "\"" + text + "\" is a field and a text, expected one");
      }
    }
    for (FormProfile.Sheet sheet : profile.sheets()) {
      known(file, "sheet " + sheet.sheet() + " orders", sheet.order(), labels);
      known(file, "sheet " + sheet.sheet() + " requires", sheet.required(), sheet.order());
    }
    Set<String> acts = new TreeSet<>(profile.acts().keySet());
    known(file, "the acts are", List.of("own"), acts);
    for (FormProfile.Column column : profile.columns()) {
      known(file, "column " + column.words(), List.of(column.valueAct(), column.stageAct()), acts);
    }
    checkRows(file, profile);
  }

  private static void known(
      String file, String who, List<String> named, java.util.Collection<String> known) {
    List<String> unknown = new ArrayList<>(named);
    unknown.removeAll(new HashSet<>(known));
    if (!unknown.isEmpty()) {
      throw new ProfileException(file, who + " " + unknown + ", expected of " + known);
    }
  }

  private static void checkRows(String file, FormProfile profile) {
    FormProfile.Rows rows = profile.rows();
    Map<String, List<String>> groups = new HashMap<>();
    groups.put("states", rows.states());
    rows.indicators().forEach((kind, names) -> groups.put("indicators." + kind, names));
    groups.put("cost", rows.cost());
    groups.put("effort", rows.effort());
    groups.put("earmarked", rows.earmarked());
    groups.put("general", rows.general());
    groups.put("group", rows.group());
    groups.put("other", rows.other());
    profile.revenueKinds().forEach((kind, names) -> groups.put("revenue_kinds." + kind, names));
    Map<String, String> seen = new HashMap<>();
    groups.forEach((group, names) ->
        names.forEach(name -> {
          String twin = seen.putIfAbsent(Words.key(name), group);
          if (twin != null && !twin.equals(group)) {
            throw new ProfileException(
                file, "the row \"" + name + "\" is " + twin + " and " + group + ", expected one");
          }
        }));
  }
}
