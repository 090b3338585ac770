package jp.hakaru.inout.ingest.internal;

import jp.hakaru.base.dossier.NarrativeRole;
import org.jspecify.annotations.Nullable;

/** A paragraph or list item once read (読み取った文章). */
record TextDraft(NarrativeRole role, Value section, @Nullable Value sign, Value text) {}
