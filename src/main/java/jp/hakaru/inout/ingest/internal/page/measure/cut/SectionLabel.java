package jp.hakaru.inout.ingest.internal.page.measure.cut;

import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import org.jspecify.annotations.Nullable;

/**
 * A label that the profile knows (区画の見出し).
 *
 * @param key the profile's own key
 * @param role of the text behind it; set for texts only
 */
public record SectionLabel(String key, SectionType type, @Nullable NarrativeRole role) {}
