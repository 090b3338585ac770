package jp.hakaru.inout.ingest.internal.form.read;

import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** A paragraph or item of a text (文章の一項). */
public record TextFact(@Nullable Value heading, @Nullable Value sign, Value text) {}
