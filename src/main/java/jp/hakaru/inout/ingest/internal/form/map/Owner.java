package jp.hakaru.inout.ingest.internal.form.map;

import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.kernel.Id;

/** Whose sheet it is (調書の主体). */
record Owner(OwnerKind kind, Id id) {}
