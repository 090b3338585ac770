package jp.hakaru.inout.ingest.internal.read;

import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** A paragraph or list item once read (読み取った文章). */
public record TextDraft(NarrativeRole role, Value section, @Nullable Value sign, Value text) {}
