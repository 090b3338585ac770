package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.Comparator;
import java.util.Map;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.inout.ingest.internal.page.draft.PageDraft;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Value;

/** Of what kind a plan is, by the end of its printed title (計画の種類の判定). */
public final class PlanKinds {
  private PlanKinds() {}

  /** The profile's plan, of the kind that the title of {@code draft} tells. */
  public static FormProfile.PlanWords of(MeasurePagesProfile profile, PageDraft draft) {
    Value title = draft.plan().title();
    String key =
        title == null ? "" : Words.key(title.text()).replaceAll("[)\\]】]$|(?:19|20)\\d{2}$", "");
    PlanKind kind =
        profile.planKinds().entrySet().stream()
            .flatMap(
                entry -> entry.getValue().stream().map(word -> Map.entry(word, entry.getKey())))
            .filter(entry -> key.endsWith(Words.key(entry.getKey())))
            .max(Comparator.comparingInt(entry -> entry.getKey().length()))
            .map(Map.Entry::getValue)
            .orElse(profile.plan().kind());
    return new FormProfile.PlanWords(kind, profile.plan().title());
  }
}
