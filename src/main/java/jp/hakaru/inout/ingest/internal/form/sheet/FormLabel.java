package jp.hakaru.inout.ingest.internal.form.sheet;

import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.profile.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * A label that the profile knows (欄の見出し).
 *
 * @param key the profile's own key
 * @param role of the text behind it; set for texts only
 */
public record FormLabel(String key, FieldType type, @Nullable NarrativeRole role) {}
